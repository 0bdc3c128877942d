import type { ReportMark } from '../../model/types'
import { isAnchor, isLink, type Line, type Text } from '../flow/types'
import { bookmarkName, type DocxDocument } from './document'
import { byDirection, eastAsianFont, hasEastAsian, isEastAsianLanguage, isRtlLanguage } from './script'
import { xmlAttribute, xmlText } from './xml'

export const markColours: Record<ReportMark, string> = {
  disputed: 'A3271D',
  unverified: '8A5A00',
  confirmed: '1F6B3A',
  open: '5C5A55',
}
const softColour = '5C5A55'
/** Word's limit for an address; past it the file would be called damaged. */
const longestAddress = 2000

export interface RunLook {
  /** A character style of the document. */
  style?: string
  bold?: boolean
  italic?: boolean
  colour?: string
  /** Colour of the underline. */
  underline?: string
  superscript?: boolean
  code?: boolean
  /** BCP 47 tag, where it is not the document's. */
  language?: string
  /** `w:delText` in the place of `w:t`. */
  deleted?: boolean
  /** Runs of white space stay as they are. */
  exact?: boolean
}

/** One run, or several where the direction changes. */
export function runs(text: string, look: RunLook = {}): string {
  const language = look.language === 'und' ? undefined : look.language
  const words = look.exact ? text : text.replace(/[\t\n\v\f\r ]+/g, ' ')
  if (words === '') return ''
  return byDirection(words, language ?? '')
    .map(({ text, rtl }) => `<w:r>${propertiesOf(look, language, rtl, hasEastAsian(text))}${content(text, look)}</w:r>`)
    .join('')
}

function content(text: string, look: RunLook): string {
  const tag = look.deleted ? 'w:delText' : 'w:t'
  if (!text.includes('\t')) return `<${tag} xml:space="preserve">${xmlText(text)}</${tag}>`
  return text
    .split('\t')
    .map((part) => (part === '' ? '' : `<${tag} xml:space="preserve">${xmlText(part)}</${tag}>`))
    .join('<w:tab/>')
}

/** A report has ten thousands of runs and some dozens of looks. */
const made = new Map<string, string>()

function propertiesOf(look: RunLook, language: string | undefined, rtl: boolean, east: boolean): string {
  const { style, bold, italic, colour, underline, superscript, code } = look
  const key = `${style} ${bold} ${italic} ${colour} ${underline} ${superscript} ${code} ${language} ${rtl} ${east}`
  const known = made.get(key)
  if (known !== undefined) return known
  const properties = makeProperties(look, language, rtl, east)
  made.set(key, properties)
  return properties
}

/** In the order of the schema (CT_RPr): Word calls a file damaged whose properties stand otherwise. */
function makeProperties(look: RunLook, language: string | undefined, rtl: boolean, east: boolean): string {
  const inside = [
    look.style ? `<w:rStyle w:val="${look.style}"/>` : '',
    fontsOf(look.code === true, east ? eastAsianFont(language ?? '') : null),
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.italic ? '<w:i/><w:iCs/>' : '',
    look.colour ? `<w:color w:val="${look.colour}"/>` : '',
    look.code
      ? '<w:sz w:val="16"/><w:szCs w:val="16"/>'
      : look.superscript
        ? '<w:sz w:val="26"/><w:szCs w:val="26"/>'
        : '',
    look.underline ? `<w:u w:val="single" w:color="${look.underline}"/>` : '',
    look.superscript ? '<w:vertAlign w:val="superscript"/>' : '',
    rtl ? '<w:rtl/>' : '',
    languageOf(language, rtl, east),
  ].join('')
  return inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`
}

function fontsOf(code: boolean, eastAsian: string | null): string {
  const latin = code ? ' w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Courier New"' : ''
  const eastern = eastAsian === null ? '' : ` w:eastAsia="${eastAsian}" w:hint="eastAsia"`
  return latin + eastern === '' ? '' : `<w:rFonts${latin}${eastern}/>`
}

/** A tag of BCP 47's shape only, and only for the script it is a language of: Word's three attributes are per script. */
function languageOf(language: string | undefined, rtl: boolean, east: boolean): string {
  if (language === undefined || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) return ''
  const tag = xmlAttribute(language)
  if (isRtlLanguage(language)) return rtl ? `<w:lang w:bidi="${tag}"/>` : ''
  if (isEastAsianLanguage(language)) return east ? `<w:lang w:eastAsia="${tag}"/>` : ''
  return rtl ? '' : `<w:lang w:val="${tag}"/>`
}

/** Only what the text asks for, so that it can be laid over the look of its surroundings. */
export const lookOf = ({ bold, italic, muted, mark, code, language, raised }: Text): RunLook => ({
  ...(bold || mark ? { bold: true } : {}),
  ...(italic ? { italic } : {}),
  ...(code ? { code } : {}),
  ...(raised ? { superscript: true } : {}),
  ...(mark ? { colour: markColours[mark] } : muted ? { colour: softColour } : {}),
  ...(language ? { language } : {}),
})

/** A line's runs, links and places to lead to. */
export function inlines(doc: DocxDocument, line: Line, look: RunLook = {}): string {
  return line
    .map((inline) => {
      if (isAnchor(inline)) return doc.bookmark(inline.anchor)
      if (isLink(inline)) return hyperlink(doc, inline.to, inline.label, look)
      return runs(inline.text, { ...look, ...lookOf(inline) })
    })
    .join('')
}

/** The colour again beside the style's: LibreOffice loses it in tables. */
const linkLook: RunLook = { style: 'Hyperlink', colour: '1D4F91' }

export function hyperlink(doc: DocxDocument, to: string, label: readonly Text[], look: RunLook = {}): string {
  const words = (style: RunLook) =>
    label.map((text) => runs(text.text, { ...look, ...lookOf(text), ...style })).join('')
  if (to.startsWith('#')) {
    return `<w:hyperlink w:anchor="${bookmarkName(to.slice(1))}" w:history="1">${words(linkLook)}</w:hyperlink>`
  }
  const address = plainAddress(to)
  if (address === null) return words({})
  const id = doc.relate('hyperlink', address, true)
  return `<w:hyperlink r:id="${id}" w:history="1">${words(linkLook)}</w:hyperlink>`
}

/** Nothing but what RFC 3986 allows: Word refuses a whole file for one address that is none. Null: too long. */
function plainAddress(address: string): string | null {
  const plain = address
    .toWellFormed()
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent)
  const [page = '', ...fragment] = plain.split('#')
  const whole = fragment.length === 0 ? page : `${page}#${fragment.join('%23')}`
  return whole.length > longestAddress ? null : whole
}
