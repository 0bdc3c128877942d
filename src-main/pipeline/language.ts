// A static entry: eld's default entry loads its data with a dynamic import, which is asynchronous and does not bundle.
import { eld } from 'eld/small'
import { isSupported, supportedLanguages } from './language-tag'

// Apart, so that who only reads tags does not load the detector's megabytes.
export { type Language, supportedLanguages, tableLanguage } from './language-tag'

const chunkLength = 350 // eld reads about 350 bytes of what it is given
const chunkCount = 8
const fewLetters = 12

const ours = eld.newInstance()
ours.setLanguageSubset([...supportedLanguages])
const all = eld.newInstance()

/**
 * The language of an article: BCP 47 tag, 'und' when there is too little text or nothing reliable.
 * Eight chunks spread over the text vote, so a foreign headline or a quotation at the top does not decide.
 */
export function detectLanguage(text: string): string {
  const votes = new Map<string, number>()
  for (const chunk of chunks(text)) {
    if (letters(chunk) < fewLetters) continue
    const found = all.detect(chunk)
    // All of eld's languages first: a Polish article must not be forced into one of the seven.
    const code = isSupported(found.language) || !found.isReliable() ? ours.detect(chunk).language : found.language
    if (code) votes.set(code, (votes.get(code) ?? 0) + 1)
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return ranked[0]?.[0] ?? 'und'
}

function chunks(text: string): string[] {
  if (text.length <= chunkLength) return [text]
  const step = Math.max(chunkLength, Math.floor(text.length / chunkCount))
  const out: string[] = []
  for (let i = 0; i < chunkCount && i * step < text.length; i++) out.push(text.slice(i * step, i * step + chunkLength))
  return out
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
