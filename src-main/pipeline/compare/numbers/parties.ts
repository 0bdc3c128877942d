import { plain } from '../../tokens'
import type { Passage } from '../passage'

/**
 * Those who call for a march or a strike, and those who police or suffer it, count it differently and openly so: two
 * figures, each with its party, contradict nobody.
 */
export type Party = 'promoter' | 'authority'

const words: Record<Party, string> = {
  promoter:
    'organi[sz]er\\w*|union\\w*|campaigner\\w*|protesters|activists|opposition|veranstalter\\w*|gewerkschaft\\w*|organisator\\w*|initiative|organisat(?:eurs?|rices?)|syndicats?|collectif|convocantes|organizador\\w*|sindicat\\w*|plataforma|promotores|organizzator\\w*|promotori|sindacat\\w*|comitato|vakbond\\w*|actievoerders|organisatie|bond|sindicatos?|organizacao|centrais? sindica\\w*',
  authority:
    'police|authorities|officials|prefecture|ministry|management|employers?|council|polizei\\w*|behorde\\w*|ministerium|arbeitgeber\\w*|unternehmen|prefecture|autorites|ministere|direction|policia|autoridades|ayuntamiento|delegacion|ministerio|patronal|empresa|polizia|questura|prefettura|autorita|ministero|azienda|comune|politie|autoriteiten|gemeente|werkgever\\w*|directie|policial?|camara|governo|ministerio',
}
const patterns = (Object.entries(words) as [Party, string][]).map(([party, list]): [Party, RegExp] => [
  party,
  new RegExp(`(?:^|[^a-z])(?:${list})(?=[^a-z]|$)`),
])

/** Which party the sentence gives its figure to: named in its attribution, or else among its first words. */
export function partyOf(text: string, { annotation, sentence }: Passage): Party | null {
  const said = annotation.attribution.map((a) => text.slice(a.start, a.end)).join(' ')
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + openingLength))
  for (const part of [said, opening]) {
    const found = patterns.filter(([, pattern]) => pattern.test(plain(part)))
    if (found.length === 1) return found[0]![0]
  }
  return null
}
const openingLength = 40
