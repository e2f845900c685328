/** Set by vite.config.ts for each package. */
interface ImportMeta {
  readonly env: { readonly TARGET: 'chrome' | 'firefox' }
}
