import type { KeptFile, Stance } from '../../../src-main/contract/events'
import type { SourceStanding } from '../../../src-main/contract/metadata'
import type { EvidenceRow } from '../../../src-main/contract/rows'
import type { Evidence, FileEvidence } from '../../actions'
import { instantOf, localMoment } from '../../ui/days'

/** The form for a piece of evidence: plain values, so that a draft of it can be kept as text. */
export interface EvidenceFields {
  kind: EvidenceRow['kind']
  stance: Stance
  title: string
  url: string
  name: string
  reach: string
  /** `article|start|end`, or empty. */
  passage: string
  quote: string
  locator: string
  /** YYYY-MM-DD, or empty. */
  published: string
  /** As a field for day and time takes it. */
  retrieved: string
  note: string
  confidential: boolean
  /** Empty: nobody has said. */
  standing: SourceStanding | ''
}

export const emptyEvidence = (now: string): EvidenceFields => ({
  kind: 'link',
  stance: 'supports',
  title: '',
  url: '',
  name: '',
  reach: '',
  passage: '',
  quote: '',
  locator: '',
  published: '',
  retrieved: localMoment(now),
  note: '',
  confidential: false,
  standing: '',
})

export const fieldsOfEvidence = (row: EvidenceRow): EvidenceFields => ({
  kind: row.kind,
  stance: row.stance,
  title: row.title,
  url: row.url ?? '',
  name: row.contact?.name ?? '',
  reach: row.contact?.reach ?? '',
  passage: row.passage ? passageName(row.passage) : '',
  quote: row.quote,
  locator: row.locator,
  published: row.published ?? '',
  retrieved: row.retrieved ? localMoment(row.retrieved) : '',
  note: row.note,
  confidential: row.confidential,
  standing: row.standing ?? '',
})

interface Place {
  article: string
  start: number
  end: number
}
export const passageName = ({ article, start, end }: Place): string => `${article}|${start}|${end}`

export function passageNamed(name: string): Place | null {
  const [article = '', start = '', end = ''] = name.split('|')
  if (!/^[0-9a-f]{64}$/.test(article) || !/^\d+$/.test(start) || !/^\d+$/.test(end)) return null
  return { article, start: Number(start), end: Number(end) }
}

export type Missing = 'urlMissing' | 'contactMissing' | 'quoteMissing' | 'fileMissing'

/** What is still missing for this sort of evidence; null when it can be saved. */
export function missingIn(fields: EvidenceFields, hasFile: boolean): Missing | null {
  if (fields.kind === 'link' && !isWebAddress(fields.url)) return 'urlMissing'
  if (fields.url.trim() !== '' && !isWebAddress(fields.url)) return 'urlMissing'
  if (fields.kind === 'file' && !hasFile) return 'fileMissing'
  if (fields.kind === 'contact' && fields.name.trim() === '') return 'contactMissing'
  if (fields.kind === 'quote' && fields.passage === '' && fields.quote.trim() === '') return 'quoteMissing'
  return null
}

export function isWebAddress(text: string): boolean {
  const address = text.trim()
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address)
}

/** Written down in a hurry a piece has no title: it is called after what it is. */
export function titleOf(fields: EvidenceFields, file: KeptFile | null): string {
  const own = fields.title.trim()
  const called = {
    link: () => fields.url.trim().replace(/^https?:\/\//i, ''),
    file: () => file?.name ?? '',
    contact: () => fields.name.trim(),
    quote: () => fields.quote.trim().split('\n')[0] ?? '',
  }
  return [...(own || called[fields.kind]() || '…')].slice(0, 120).join('')
}

const placed = (fields: EvidenceFields, id: string, claim: string, file: KeptFile | null): FileEvidence => ({
  evidence: id,
  claim,
  stance: fields.stance,
  title: titleOf(fields, file),
  url: fields.url.trim() === '' ? null : fields.url.trim(),
  contact: fields.kind === 'contact' ? { name: fields.name.trim(), reach: fields.reach.trim() } : null,
  passage: fields.kind === 'quote' ? passageNamed(fields.passage) : null,
  quote: fields.kind === 'quote' ? fields.quote : '',
  locator: fields.locator.trim(),
  published: fields.published === '' ? null : fields.published,
  retrieved: instantOf(fields.retrieved),
  note: fields.note,
  confidential: fields.confidential,
  standing: fields.standing || null,
})

export const asFileEvidence = placed

export const asCommand = (fields: EvidenceFields, id: string, claim: string, file: KeptFile | null): Evidence => {
  const piece = placed(fields, id, claim, file)
  return { ...piece, kind: fields.kind, file: fields.kind === 'file' ? file : null }
}
