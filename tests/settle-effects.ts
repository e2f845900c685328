/**
 * Preact runs effects at the next frame, and after 100 ms where none comes. A file of tests waits for that: what is left would
 * run when jsdom's window has gone, and `cancelAnimationFrame` with it.
 */
import { afterAll } from 'vitest'

const LAST_EFFECT_MS = 150

if (typeof window !== 'undefined')
  afterAll(() => new Promise<void>(resolve => setTimeout(resolve, LAST_EFFECT_MS)))
