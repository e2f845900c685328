/** How the copy in the browser's account stands: kept beside the settings, on this machine. */
import { own } from './stored-rules.ts'

/** Where it stands in the browser's local storage. */
export const SYNC_STATE_KEY = 'sync-state'

/** What travels together: the choices, and the lists of sites, names and corrections. */
export const BUNDLES = ['choices', 'lists'] as const
export type Bundle = (typeof BUNDLES)[number]

/** Why the copy is not up to date. newer: a later version of the extension has written it. */
const SYNC_PROBLEMS = ['too-large', 'newer', 'failed'] as const
export type SyncProblem = (typeof SYNC_PROBLEMS)[number]

export interface BundleState {
  /** When it was last changed, here or elsewhere, in ms since 1970; 0: it does not travel (yet). */
  at: number
  /** The copy has it. */
  sent: boolean
  /** When the copy was made, by whichever machine was first: another time is another copy, never met before. */
  begun: number
}

export interface SyncState {
  bundles: Record<Bundle, BundleState>
  problem: SyncProblem | null
}

/** 2100: a time after it is no time at which somebody changed something. */
const LATEST = 4_102_444_800_000

export const isStamp = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < LATEST

/** @param stored anything: nothing, or damaged. */
export function readSyncState(stored: unknown): SyncState {
  const problem = own(stored, 'problem')
  return {
    bundles: { choices: readBundleState(stored, 'choices'), lists: readBundleState(stored, 'lists') },
    problem: SYNC_PROBLEMS.find(known => known === problem) ?? null,
  }
}

export const NOT_TRAVELLING: BundleState = { at: 0, sent: false, begun: 0 }

function readBundleState(stored: unknown, bundle: Bundle): BundleState {
  const state = own(own(stored, 'bundles'), bundle)
  const at = own(state, 'at')
  const begun = own(state, 'begun')
  return isStamp(at) && isStamp(begun) ? { at, sent: own(state, 'sent') === true, begun } : NOT_TRAVELLING
}
