/** Why the page cannot be read, with the one thing that helps where something does. */
import { Message } from '../i18n/message.tsx'
import type { Translator } from '../i18n/translator.ts'
import { siteOf } from '../settings/sites.ts'
import type { TabActions } from './actions.ts'
import { type CannotReadReason, originPattern, type PageState } from './page-state.ts'

export interface CannotReadProps {
  state: Extract<PageState, { kind: 'cannot-read' }>
  translator: Translator
  actions: TabActions
  copied: boolean
}

const RELOAD_HELPS: ReadonlySet<CannotReadReason> = new Set([
  'not-loaded',
  'outdated',
  'bad-message',
  'unreadable-page',
])
/** Nothing is broken here, so there is nothing to report. */
const EXPECTED: ReadonlySet<CannotReadReason> = new Set(['browser-page', 'store', 'pdf', 'no-access'])

export function CannotRead({ state, translator, actions, copied }: CannotReadProps) {
  const { reason, url, detail } = state
  return (
    <section class="notice">
      <h2>{translator.text('cannot.title')}</h2>
      <p>{translator.text(`cannot.${reason}`)}</p>
      <div class="notice-actions">
        {reason === 'no-access' && <AllowButton url={url} translator={translator} actions={actions} />}
        {RELOAD_HELPS.has(reason) && (
          <button type="button" class="button button-main" onClick={actions.reloadTab}>
            {translator.text('cannot.reload')}
          </button>
        )}
        {!EXPECTED.has(reason) && (
          <button
            type="button"
            class="button"
            onClick={() => actions.copyText(`${reason}\n${url ?? ''}\n${detail}`)}
          >
            {translator.text('cannot.copy')}
          </button>
        )}
      </div>
      <p role="status">{copied ? translator.text('cannot.copied') : ''}</p>
    </section>
  )
}

/** For one site where its address is known; otherwise for all that the manifest names. */
function AllowButton({
  url,
  translator,
  actions,
}: Pick<CannotReadProps, 'translator' | 'actions'> & { url: string | null }) {
  const site = url === null ? null : siteOf(url)
  const pattern = originPattern(url) ?? '*://*/*'
  return (
    <button type="button" class="button button-main" onClick={() => actions.allowAccess(pattern)}>
      {site === null ? (
        translator.text('cannot.allow-page')
      ) : (
        <Message translator={translator} name="cannot.allow" values={{ site }} />
      )}
    </button>
  )
}
