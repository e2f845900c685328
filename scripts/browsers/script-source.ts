/**
 * The source of a function that is to run in a browser. tsx names functions by a call of `__name`, which does not exist
 * there; it is handed in. The helper keeps nothing of the closure: arguments travel as data.
 */
export function scriptSource(script: unknown): string {
  return `(() => { const __name = f => f; return ${String(script)} })()`
}
