/** Part of every analysis: one made by another version is made anew. Apart from run.ts, so that naming it loads no engine. */
export const engineVersion = 'stet-1'
