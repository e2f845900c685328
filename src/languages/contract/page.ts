/** Placeholder. */
export interface PageCues {}
