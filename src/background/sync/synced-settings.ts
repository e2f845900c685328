/**
 * Settings on this machine, and their copy in the browser's account where the reader has asked for one. The local ones are
 * stored first and never wait for the copy. Of two changes the later wins, by the time that is kept beside each bundle.
 */

import { canonical } from '../../shared/settings/canonical.ts'
import { joinLists } from '../../shared/settings/join-lists.ts'
import { mergeSettings } from '../../shared/settings/merge-settings.ts'
import { readSettings } from '../../shared/settings/read-settings.ts'
import { rebaseSettings } from '../../shared/settings/rebase-settings.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import {
  BUNDLES,
  type Bundle,
  type BundleState,
  NOT_TRAVELLING,
  type SyncProblem,
  type SyncState,
} from '../../shared/settings/sync-state.ts'
import { type Copy, type Items, isKeyOf, NAMES_IN, readCopy, toItems } from './bundle-items.ts'
import { type Area, KeptSettings, type Present } from './kept-settings.ts'

type Times = Pick<BundleState, 'at' | 'begun'>

interface Push {
  times: Times
  settings: Settings
}

/** What is left to do when a bundle and its copy have met. */
type Next = { kind: 'done'; problem: SyncProblem | null } | { kind: 'leave' } | ({ kind: 'push' } & Push)
const DONE: Next = { kind: 'done', problem: null }

export class SyncedSettings {
  readonly #kept: KeptSettings
  readonly #account: Area
  readonly #now: () => number
  #meeting: Promise<void> = Promise.resolve()

  /** @param now ms since 1970. */
  constructor(areas: { local: Area; sync: Area }, now: () => number) {
    this.#kept = new KeptSettings(areas.local)
    this.#account = areas.sync
    this.#now = now
  }

  /** The current settings, repaired where storage was damaged. */
  async load(): Promise<Settings> {
    return (await this.#kept.present()).settings
  }

  /** How the copy stands. */
  async state(): Promise<SyncState> {
    return (await this.#kept.present()).state
  }

  /**
   * Stores what was made of known settings, both repaired where they are damaged; the copy follows.
   * @returns the settings as stored.
   */
  store(known: unknown, wanted: unknown): Promise<Settings> {
    const [from, to] = [readSettings(known).settings, readSettings(wanted).settings]
    return this.change(current => rebaseSettings(from, to, current))
  }

  /** Stores what a function makes of the current settings, one change after the other. @returns the settings as stored. */
  change(next: (current: Settings) => Settings): Promise<Settings> {
    return this.#kept.inTurn(() => this.#change(next))
  }

  async #change(next: (current: Settings) => Settings): Promise<Settings> {
    const before = await this.#kept.present()
    const { settings } = readSettings(next(before.settings))
    const state = this.#stamped(before, settings)
    // A machine that synchronises nothing keeps nothing beside its settings.
    if (settings.sync || isTraced(state)) {
      await this.#kept.keep({ settings, state })
      void this.meet()
    } else await this.#kept.keepSettings(settings)
    return settings
  }

  /** Brings settings and copy together, after what was begun before. */
  meet(): Promise<void> {
    this.#meeting = this.#meeting.then(() => this.#meetAll()).catch(() => {})
    return this.#meeting
  }

  /** The state with the time of this change on each bundle that it changes. */
  #stamped({ settings: before, state }: Present, after: Settings): SyncState {
    let stamped = state
    for (const bundle of BUNDLES) {
      const own = state.bundles[bundle]
      if (own.at === 0 || !travels(after, bundle) || isSame(bundle, before, after)) continue
      // After whatever was seen, though the clock of another machine be ahead.
      const at = Math.max(this.#now(), own.at + 1)
      stamped = withBundle(stamped, bundle, { ...own, at, sent: false })
    }
    return stamped
  }

  async #meetAll(): Promise<void> {
    let problem: SyncProblem | null = null
    for (const bundle of BUNDLES)
      problem = (await this.#meetBundle(bundle).catch(() => 'failed' as const)) ?? problem
    await this.#kept.changeState(state => (state.problem === problem ? state : { ...state, problem }))
  }

  async #meetBundle(bundle: Bundle): Promise<SyncProblem | null> {
    const { settings, state } = await this.#kept.present()
    if (!travels(settings, bundle) && state.bundles[bundle].at === 0) return null
    const stored = await this.#account.get(null)
    const next = await this.#kept.inTurn(async () => this.#settle(bundle, stored, await this.#kept.present()))
    if (next.kind === 'leave') return this.#leave(bundle, stored)
    return next.kind === 'push' ? this.#push(bundle, next, stored) : next.problem
  }

  /** What comes of a bundle and its copy: taken in here at once, or still to be written there. */
  async #settle(bundle: Bundle, stored: Items, present: Present): Promise<Next> {
    const { settings, state } = present
    if (!travels(settings, bundle)) return { kind: 'leave' }
    const own = state.bundles[bundle]
    const copy = readCopy(bundle, stored, settings.version)
    if (copy.kind === 'newer') return { kind: 'done', problem: 'newer' }
    if (own.at === 0 || (copy.kind === 'whole' && copy.begun !== own.begun))
      return this.#join(bundle, copy, present)
    if (copy.kind === 'whole') {
      const theirs = merged(bundle, settings, copy)
      const isOther = own.sent && !isSame(bundle, settings, theirs)
      if (copy.at > own.at || (copy.at === own.at && isOther)) return this.#take(bundle, copy, theirs, state)
    }
    return own.sent ? DONE : { kind: 'push', times: own, settings }
  }

  /** Removes the copy. */
  async #leave(bundle: Bundle, stored: Items): Promise<null> {
    await this.#account.remove(Object.keys(stored).filter(key => isKeyOf(bundle, key)))
    await this.#kept.changeState(state => withBundle(state, bundle, NOT_TRAVELLING))
    return null
  }

  async #take(bundle: Bundle, { at, begun }: Times, settings: Settings, state: SyncState): Promise<Next> {
    await this.#kept.keep({ settings, state: withBundle(state, bundle, { at, begun, sent: true }) })
    return DONE
  }

  /** The first meeting: the copy of the choices is taken, lists are joined, and where there is no copy it is made. */
  async #join(bundle: Bundle, copy: Copy, { settings, state }: Present): Promise<Next> {
    if (copy.kind !== 'whole') {
      const times = { at: this.#now(), begun: this.#now() }
      await this.#kept.keepState(withBundle(state, bundle, { ...times, sent: false }))
      return { kind: 'push', times, settings }
    }
    const theirs = merged(bundle, settings, copy)
    const both = bundle === 'lists' ? joinLists(settings, theirs) : theirs
    if (isSame(bundle, both, theirs)) return this.#take(bundle, copy, theirs, state)
    const times = { at: Math.max(this.#now(), copy.at + 1), begun: copy.begun }
    await this.#kept.keep({ settings: both, state: withBundle(state, bundle, { ...times, sent: false }) })
    return { kind: 'push', times, settings: both }
  }

  async #push(bundle: Bundle, { times, settings }: Push, stored: Items): Promise<SyncProblem | null> {
    const items = toItems(bundle, settings, times)
    if (!items) return 'too-large'
    await this.#account.set(items)
    const old = Object.keys(stored).filter(key => isKeyOf(bundle, key) && !Object.hasOwn(items, key))
    if (old.length > 0) await this.#account.remove(old)
    // The reader may have changed something meanwhile: that is still to be sent.
    await this.#kept.changeState(state => {
      const own = state.bundles[bundle]
      return own.at === times.at ? withBundle(state, bundle, { ...own, sent: true }) : state
    })
    return null
  }
}

const withBundle = (state: SyncState, bundle: Bundle, own: BundleState): SyncState => ({
  ...state,
  bundles: { ...state.bundles, [bundle]: own },
})

const travels = (settings: Settings, bundle: Bundle): boolean =>
  settings.sync && (bundle === 'choices' || settings.syncLists)

/** Something of this machine is, or may be, in the account. */
const isTraced = ({ bundles }: SyncState): boolean => BUNDLES.some(bundle => bundles[bundle].at > 0)

const isSame = (bundle: Bundle, a: Settings, b: Settings): boolean =>
  NAMES_IN[bundle].every(name => canonical(a[name]) === canonical(b[name]))

/** The settings with those of the copy; what is damaged in it stays as it is here. */
const merged = (bundle: Bundle, settings: Settings, copy: { settings: unknown }): Settings =>
  mergeSettings(settings, copy.settings, NAMES_IN[bundle])?.settings ?? settings
