import { randomUUID } from 'node:crypto'
import type { ResponseOf } from '../contract/api'
import type { Command } from '../contract/commands'
import { fail, ok, type Result } from '../contract/errors'
import type { Pair } from '../contract/events'
import type { ArticleRow, CorrectionRow, GroupingRow, MetadataEditRow } from '../contract/rows'
import type { Library } from './library'
import { articlesOf } from './overview'

type Group = Extract<Command, { type: 'GroupMentions' }>

/**
 * Makes the dossier again under another title: articles in their order and roles, how they are read, which passages belong
 * together, and the analysis of all that, so that nothing has to be computed. Verdicts, notes, evidence and judgements
 * are a person's word on the first one and stay there. All or nothing is seen of it: where a step fails, what was made
 * is deleted. Errors: `not-found`, `person-missing`, `command-refused` (an article was removed and the analysis does not
 * know it yet), those of the journal.
 */
export function duplicateDossier(
  library: Library,
  { dossier, title, actor }: { dossier: string; title: string; actor: string | null },
): Result<ResponseOf<'dossiers.duplicate'>> {
  const copy = randomUUID()
  const planned = library.reads.snapshot(() => commandsOf(library, dossier, copy, title))
  if (!planned.ok) return planned
  let events: string[] = []
  for (const command of planned.value) {
    const done = library.execute(command, { actor })
    if (!done.ok) {
      if (events.length > 0) library.execute({ type: 'DeleteDossier', dossier: copy }, { actor })
      return done
    }
    events = done.value.events.length > 0 ? done.value.events : events
  }
  return ok({ dossier: copy, events })
}

function commandsOf({ reads }: Library, from: string, dossier: string, title: string): Result<Command[]> {
  const original = reads.row(from, 'dossiers', from)
  if (!original) return fail('not-found', { what: from })
  const articles = articlesOf(reads, from).filter(({ removed }) => !removed)
  const there = new Set(articles.map(({ id }) => id))
  const adopted = reads.adoption(from)
  if (adopted?.articles.some((id) => !there.has(id)))
    return fail('command-refused', { why: `“${original.title}” is being compared anew; try again when that is done` })
  const corrections = reads.rows(from, 'corrections').filter(({ article }) => there.has(article))
  const edits = reads.rows(from, 'metadataEdits').filter(({ article }) => there.has(article))
  const groupings = groupsOf(dossier, reads.rows(from, 'groupings'), (mention) =>
    there.has(reads.row(from, 'mentions', mention)?.article ?? ''),
  )
  const claims = adopted && reads.analysisClaims(adopted.analysis)
  return ok([
    { type: 'CreateDossier', dossier, title, workingLanguage: original.workingLanguage },
    ...articles.map((article) => importOf(dossier, asFound(article, edits))),
    ...edits.map(
      ({ article, field, value }): Command => ({ type: 'SetMetadata', dossier, article, field, value, undoes: null }),
    ),
    ...corrections.map((correction) => correctionOf(dossier, correction)),
    ...(adopted && claims ? [{ type: 'AdoptAnalysis' as const, dossier, ...withoutIdentity(adopted), claims }] : []),
    // Of mentions, which there are none of before the analysis.
    ...(claims ? groupings : []),
  ])
}

/** Its claims are new ones: which of the first dossier's they are does not matter. */
function withoutIdentity<T extends { identity: unknown }>({ identity: _, ...adopted }: T): Omit<T, 'identity'> {
  return adopted
}

/** Its row with what was found in the place of what editors say. */
function asFound(row: ArticleRow, edits: readonly MetadataEditRow[]): ArticleRow {
  const own = edits.filter(({ article }) => article === row.id)
  return { ...row, ...Object.fromEntries(own.map(({ field, found }) => [field, found])) }
}

function importOf(dossier: string, row: ArticleRow): Command {
  const { id, originalSha256, fileName, mediaType, encoding, bytes, role, pages } = row
  const { title, language, outlet, agency, byline, published, retrieved, url } = row
  const { updated, canonicalUrl, section, rights, found } = row
  const known = { title, language, outlet, agency, byline, published, retrieved, url }
  // What an older article does not have stays left out: JSON has no form for undefined.
  const metadata = {
    ...known,
    ...(updated !== undefined && { updated }),
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    ...(section !== undefined && { section }),
    ...(rights !== undefined && { rights }),
    ...(found !== undefined && { found }),
  }
  return {
    type: 'ImportArticle',
    dossier,
    article: id,
    originalSha256,
    fileName,
    mediaType,
    encoding,
    bytes,
    role,
    metadata,
    ...(pages && { pages }),
  }
}

function correctionOf(dossier: string, { kind, article, start, end, label }: CorrectionRow): Command {
  const passage = { dossier, article, start, end, undoes: null }
  if (kind === 'label') return { type: 'SetSentenceLabel', ...passage, label }
  return { type: kind === 'restored' ? 'RestoreSpan' : 'ClaimPassage', ...passage }
}

/** In the order they were said, one command for what was said at once. A pair of which a passage is gone says nothing here. */
function groupsOf(dossier: string, rows: readonly GroupingRow[], isThere: (mention: string) => boolean): Group[] {
  const groups = new Map<string, Group>()
  const inOrder = [...rows].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
  for (const { a, b, together, because, order } of inOrder) {
    if (!isThere(a) || !isThere(b)) continue
    const known = groups.get(order)
    const group = known ?? {
      type: 'GroupMentions',
      dossier,
      together: [],
      apart: [],
      cleared: [],
      because,
      undoes: null,
    }
    groups.set(order, group)
    const pair: Pair = { a, b }
    group[together ? 'together' : 'apart'].push(pair)
  }
  return [...groups.values()]
}
