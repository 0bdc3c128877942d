import { readLanguages } from '../../../src-main/contract/analysis'
import type { Formatter } from '../../ui/format'
import type { Words } from '../../ui/words'

/** What the editor must know of an article in a language that the engine has no tables for; null for one that it reads. */
export function languageNote(tag: string, { reading }: Pick<Words, 'reading'>, format: Formatter): string | null {
  const base = tag.split('-')[0] ?? tag
  if ((readLanguages as readonly string[]).includes(base)) return null
  return base === 'und' ? reading.languageUnknown : reading.notRead(format.languageName(base))
}
