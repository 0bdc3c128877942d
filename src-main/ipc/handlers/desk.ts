import type { UserCommand } from '../../contract/commands'
import { fail, ok } from '../../contract/errors'
import { duplicateDossier } from '../../library/duplicate'
import { articlesOf } from '../../library/overview'
import type { Handlers } from '../serve'
import type { Room } from './room'

type Channels =
  | 'app.info'
  | 'session.get'
  | 'session.workAs'
  | 'people.list'
  | 'dossiers.list'
  | 'dossiers.duplicate'
  | 'commands.execute'
  | 'feed.read'
  | 'feed.rows'
  | 'activity.read'
  | 'articles.text'
  | 'claims.lastStatements'
  | 'articles.annotations'
  | 'drafts.put'
  | 'drafts.list'
  | 'drafts.clear'
  | 'shell.openExternal'

/** After these the dossier has other articles than its analysis, other corrections or decisions: it is analysed again. */
const outdates: ReadonlySet<UserCommand['type']> = new Set([
  'RemoveArticle',
  'RestoreArticle',
  'NoteArticleCopy',
  'DropArticleCopy',
  'SetMetadata',
  'SetSentenceLabel',
  'RestoreSpan',
  'DropSpan',
  'ClaimPassage',
  'UnclaimPassage',
  'GroupMentions',
  'Recalibrate',
])

/** Reading the library, marking claims, who works here. */
export function desk({
  library,
  intake,
  annotateArticle,
  session,
  desktop,
  facts,
  push,
}: Room): Pick<Handlers, Channels> {
  const actor = () => session.person()?.id ?? null
  return {
    'app.info': () => {
      const { sampleFolder, ...rest } = facts
      return ok({ ...rest, device: library.device, sample: sampleFolder !== null })
    },
    'session.get': () => ok({ person: session.person() }),
    'session.workAs': ({ person }) => {
      const found = session.workAs(person)
      if (!found) return fail('not-found', { what: person })
      push('session', { person: found })
      return ok({ person: found })
    },
    'people.list': () => ok(library.reads.people()),
    'dossiers.list': () => ok(library.reads.dossierSummaries()),
    'dossiers.duplicate': ({ dossier, title }) => {
      const made = duplicateDossier(library, { dossier, title, actor: actor() })
      if (made.ok) intake.analyseIfNeeded(made.value.dossier, actor())
      return made
    },
    'commands.execute': ({ command }) => {
      const done = library.execute(command, { actor: actor() })
      if (done.ok && 'dossier' in command && outdates.has(command.type))
        intake.analyseIfNeeded(command.dossier, actor())
      return done
    },
    'feed.read': ({ dossier, after, limit }) => {
      // Whatever the mirror knows already: an import that was killed has left articles that nobody analysed.
      intake.analyseIfNeeded(dossier, actor())
      return ok(library.reads.page(dossier, after, limit))
    },
    'feed.rows': (slice) => ok(library.reads.rowsSlice(slice)),
    'activity.read': (request) => ok(library.reads.activity(request)),
    'claims.lastStatements': ({ dossier, claims }) => ok(library.reads.lastStatements(dossier, claims)),
    'articles.text': ({ dossier, article }) => {
      const known = articlesOf(library.reads, dossier).some((a) => a.id === article)
      const text = known ? library.reads.text(article) : null
      return text === null ? fail('not-found', { what: article }) : ok({ text })
    },
    'articles.annotations': ({ dossier, article, ...stretch }) => annotateArticle(dossier, article, stretch),
    'drafts.put': (draft) => {
      library.drafts.put(draft)
      return ok({})
    },
    'drafts.list': ({ dossier }) => ok(library.drafts.list(dossier)),
    'drafts.clear': ({ dossier, field }) => {
      library.drafts.clear(dossier, field)
      return ok({})
    },
    'shell.openExternal': async ({ dossier, article }) => {
      const url = library.reads.row(dossier, 'articles', article)?.url
      if (!url) return fail('not-found', { what: article })
      if (!/^https?:\/\//.test(url)) return fail('link-refused')
      await desktop.openExternal(url)
      return ok({})
    },
  }
}
