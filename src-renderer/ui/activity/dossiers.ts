import { wordsPart } from './parts'
import type { Tellers } from './teller'

type DossierEvent =
  | 'LibraryCreated'
  | 'PersonAdded'
  | 'PersonChanged'
  | 'DossierCreated'
  | 'DossierRenamed'
  | 'DossierDeadlineSet'
  | 'DossierArchived'
  | 'DossierReopened'
  | 'DossierDeleted'
  | 'DossierRestored'
  | 'ArticleImported'
  | 'ArticleRoleSet'
  | 'ArticleMetadataSet'
  | 'ArticleRemoved'
  | 'ArticleRestored'
  | 'ArticleCopyNoted'
  | 'ArticleCopyDropped'
  | 'AnalysisAdopted'
  | 'CalibrationReset'
  | 'SentenceLabelSet'
  | 'SpanRestored'
  | 'SpanDropped'

/** People, dossiers, articles, and how articles are read. */
export const dossierEvents: Tellers<DossierEvent> = {
  LibraryCreated: (_, { say, words }) => say(words.activity.libraryCreated),
  PersonAdded: ({ name }, { say, words, typed }) => say(words.activity.personAdded, { typed: typed(name) }),
  PersonChanged: ({ name }, { say, words, typed }) => say(words.activity.personChanged, { typed: typed(name) }),
  DossierCreated: ({ title }, { say, words, typed }) => say(words.activity.dossierCreated, { typed: typed(title) }),
  DossierRenamed: ({ title }, { say, words, typed }) => say(words.activity.dossierRenamed, { typed: typed(title) }),
  DossierDeadlineSet: ({ deadline }, { say, words, format }) =>
    deadline === null
      ? say(words.activity.deadlineTaken)
      : say(words.activity.deadlineSet, { time: wordsPart(format.time(deadline)) }),
  DossierArchived: (_, { say, words }) => say(words.activity.archived),
  DossierReopened: (_, { say, words }) => say(words.activity.reopened),
  DossierDeleted: (_, { say, words }) => say(words.activity.deleted),
  DossierRestored: (_, { say, words }) => say(words.activity.restored),
  ArticleImported: ({ role, fileName, title }, { say, words, typed }) =>
    say(words.activity.imported[role], { typed: typed(title ?? fileName) }),
  ArticleRoleSet: ({ role }, { say, words, article }) => say(words.activity.roleSet[role], { article: article() }),
  ArticleMetadataSet: ({ field, value }, { say, words, article, inArticle, typed }) => {
    const { activity, about } = words
    // Nothing finds a standing: one that is not said any more leaves nothing behind.
    const isNone = value === '' || (value === null && field === 'standing')
    const sentence = isNone ? activity.metadataNone : value === null ? activity.metadataReset : activity.metadataSet
    const given = { article: article(), inArticle: inArticle(), field: wordsPart(about.fields[field]) }
    const shown = value && field === 'standing' ? (about.standings as Record<string, string>)[value] : value
    return say(sentence, value ? { ...given, typed: typed(shown ?? value) } : given)
  },
  ArticleRemoved: (_, { say, words, article }) => say(words.activity.articleRemoved, { article: article() }),
  ArticleRestored: (_, { say, words, article }) => say(words.activity.articleRestored, { article: article() }),
  ArticleCopyNoted: ({ fileName }, { say, words, typed, article }) =>
    say(words.activity.copyNoted, { typed: typed(fileName), article: article() }),
  ArticleCopyDropped: (_, { say, words, article }) => say(words.activity.copyDropped, { article: article() }),
  AnalysisAdopted: ({ articles }, { say, words }) =>
    say(words.activity.analysed, { number: wordsPart(words.activity.articles(articles)) }),
  CalibrationReset: (_, { say, words }) => say(words.activity.calibrationReset),
  SentenceLabelSet: ({ label }, { say, words, inArticle }) =>
    label === null
      ? say(words.activity.labelTaken, { inArticle: inArticle() })
      : say(words.activity.labelSet, {
          inArticle: inArticle(),
          label: wordsPart(words.reading.labels[label]),
        }),
  SpanRestored: (_, { say, words, inArticle }) => say(words.activity.spanRestored, { inArticle: inArticle() }),
  SpanDropped: (_, { say, words, inArticle }) => say(words.activity.spanDropped, { inArticle: inArticle() }),
}
