/** Placeholder. */
export interface SentenceRules {}
