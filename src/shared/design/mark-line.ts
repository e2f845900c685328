/** The tone that a mark's line is drawn in: the reader's colour, made darker or lighter where it would hardly be seen. */
import { contrast, legibleOn, parseHex, type Rgb, toHex } from './colours.ts'

export type Ground = 'light' | 'dark'

/** What pages are taken to stand on; they are seldom quite white or black. */
const GROUNDS: Readonly<Record<Ground, Rgb>> = {
  light: { r: 255, g: 255, b: 255 },
  dark: { r: 18, g: 18, b: 18 },
}
/** WCAG 1.4.11 asks 3:1 of graphics; a little more, since the ground is not quite known. */
const LEAST_CONTRAST = 3.5
const GREY: Rgb = { r: 128, g: 128, b: 128 }

/** @returns #rrggbb of the line on pages of this ground. */
export function markLine(hex: string, ground: Ground): string {
  return toHex(legibleOn(parseHex(hex) ?? GREY, GROUNDS[ground], LEAST_CONTRAST))
}

/** Contrast of a colour with the ground, 1 to 21. */
export function contrastOn(hex: string, ground: Ground): number {
  return contrast(parseHex(hex) ?? GREY, GROUNDS[ground])
}
