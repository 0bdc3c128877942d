import { showHidden } from '../visible'

/** Markup that is safe to put into a page; made only by `html`. */
export class Markup {
  constructor(readonly source: string) {}
}

export type Content = Markup | string | number | null | false | readonly Content[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function render(content: Content): string {
  if (content === null || content === false) return ''
  if (content instanceof Markup) return content.source
  if (typeof content === 'number') return String(content)
  if (typeof content === 'string') return showHidden(content).replace(/[&<>"']/g, (c) => entities[c]!)
  return content.map(render).join('')
}

/**
 * A page's template: whatever is put in is escaped, for text and for quoted attributes alike, unless it is markup from
 * another template. Forgetting to escape is not possible; what is left to the caller is to quote every attribute.
 */
export function html(template: TemplateStringsArray, ...contents: Content[]): Markup {
  return new Markup(template.map((piece, i) => piece + (i < contents.length ? render(contents[i]!) : '')).join(''))
}

/** `lang` for a passage, when its language is known. */
export const langAttribute = (language: string): Content => (language === 'und' ? null : html` lang="${language}"`)
