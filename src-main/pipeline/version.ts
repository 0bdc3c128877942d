/** Part of every analysis: one made by another version is made anew. Apart from run.ts, so that naming it loads no engine. */
export const engineVersion = 'stet-3'

/** The version, the dictionaries and the model it worked with: when one is added or goes, analyses are made anew. */
export const engineWith = (lexiconName: string, modelName = ''): string =>
  [engineVersion, ...(lexiconName === '' ? [] : [lexiconName]), ...(modelName === '' ? [] : [modelName])].join('+')
