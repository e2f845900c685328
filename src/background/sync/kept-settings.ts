/** The settings of this machine and how their copy stands, and whose turn it is to change them. */
import { readSettings } from '../../shared/settings/read-settings.ts'
import { SETTINGS_KEY, type Settings } from '../../shared/settings/settings.ts'
import { readSyncState, SYNC_STATE_KEY, type SyncState } from '../../shared/settings/sync-state.ts'
import type { Items } from './bundle-items.ts'

/** A storage of the browser. */
export interface Area {
  get(keys: string[] | null): Promise<Items>
  set(items: Items): Promise<void>
  remove(keys: string[]): Promise<void>
}

export interface Present {
  settings: Settings
  state: SyncState
}

export class KeptSettings {
  readonly #local: Area
  /** Settles with the last step that was begun. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(local: Area) {
    this.#local = local
  }

  /** What is stored, repaired where storage was damaged. */
  async present(): Promise<Present> {
    const stored = await this.#local.get([SETTINGS_KEY, SYNC_STATE_KEY])
    return {
      settings: readSettings(stored[SETTINGS_KEY]).settings,
      state: readSyncState(stored[SYNC_STATE_KEY]),
    }
  }

  /**
   * Whatever reads the settings and stores others goes one after the other: of two steps that came at once the second
   * would else begin from settings without the first, and undo it. No step waits for the account, or for another turn.
   */
  inTurn<T>(step: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(step)
    this.#turn = done.catch(() => {})
    return done
  }

  keep({ settings, state }: Present): Promise<void> {
    return this.#local.set({ [SETTINGS_KEY]: settings, [SYNC_STATE_KEY]: state })
  }

  keepSettings(settings: Settings): Promise<void> {
    return this.#local.set({ [SETTINGS_KEY]: settings })
  }

  keepState(state: SyncState): Promise<void> {
    return this.#local.set({ [SYNC_STATE_KEY]: state })
  }

  /** Changes the state in a turn of its own. */
  changeState(change: (state: SyncState) => SyncState): Promise<void> {
    return this.inTurn(async () => {
      const { state } = await this.present()
      const changed = change(state)
      if (changed !== state) await this.keepState(changed)
    })
  }
}
