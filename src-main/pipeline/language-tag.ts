/** Languages with word tables of their own; a text in another language is analysed with none ('und'). */
export const supportedLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const
export type Language = (typeof supportedLanguages)[number]

/** The table language of a tag: one of the seven, or null. */
export function tableLanguage(tag: string): Language | null {
  const base = tag.split('-')[0] ?? ''
  return isSupported(base) ? base : null
}

export function isSupported(code: string): code is Language {
  return (supportedLanguages as readonly string[]).includes(code)
}
