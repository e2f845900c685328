/**
 * The one doorway to the browser's extension API. Everything else imports `browser` from here, so that the polyfill
 * (finished upstream: Chrome has a native `browser` from 148) can be dropped in one place.
 */
import browser from 'webextension-polyfill'

export type { Runtime } from 'webextension-polyfill'
export { browser }

/** True in the Firefox build; the bundler folds it, so that calls of the other browser leave no trace in a package. */
export const IS_FIREFOX: boolean = import.meta.env.TARGET === 'firefox'
