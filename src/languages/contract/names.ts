/** Placeholder. */
export interface NameWords {}
