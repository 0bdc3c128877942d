import { runs } from './inline'
import { isRtlLanguage } from './script'

export interface ParagraphLook {
  style?: string
  /** On one page with what follows. */
  withNext?: boolean
  /** On a new page. */
  onNewPage?: boolean
  rtl?: boolean
}

/** Properties in the order of the schema (CT_PPr). */
export function paragraph(inside: string, { style, withNext, onNewPage, rtl }: ParagraphLook = {}): string {
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    withNext ? '<w:keepNext/>' : '',
    onNewPage ? '<w:pageBreakBefore/>' : '',
    rtl ? '<w:bidi/>' : '',
  ].join('')
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`
}

/** A paragraph of an article: its number before it, its language's direction. */
export const articleParagraph = (place: string, number: number, inside: string, language: string): string =>
  paragraph(`${place}${runs(`${number}`, { style: 'ParagraphNumber' })}<w:r><w:tab/></w:r>${inside}`, {
    style: 'ArticleText',
    rtl: isRtlLanguage(language),
  })
