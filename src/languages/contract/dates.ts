/** Placeholder. */
export interface DateWords {}
