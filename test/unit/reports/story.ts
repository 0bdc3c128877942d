import { createHash } from 'node:crypto'
import type { Aspect, Judgement, Mark } from '../../../src-main/contract/events'
import { wholeReport } from '../../../src-main/contract/reports'
import type { ArticleRow, DiscrepancyRow, MentionRow } from '../../../src-main/contract/rows'
import type { ReportContext, ReportLanguage, ReportRows } from '../../../src-main/reports/model'
import { read } from './story-readings'
import { storyRecords } from './story-records'

/** An invented story in three languages: a bridge closed at Varnholm. All names, places and outlets are made up. */
const wire = `Bridge at Varnholm closed after 14 cables snap

VARNHOLM, March 3, 2031 (Northlight Press) - Fourteen of the 96 cables of the Varnholm bridge snapped on Sunday night, and the crossing has been closed, the roads authority said on Monday.

Nobody was hurt. About 23,000 vehicles a day use the bridge, which was opened in 1987.

"We will not reopen it until every single cable has been inspected," director Ilse Madvig told reporters. The repairs will cost between 40 and 45 million crowns, she said.

An engineers' report warned of corrosion in 2028, according to a document seen by Northlight Press.

Ferries will run every 20 minutes from Tuesday.

(Reporting by Tor Aspen; editing by L. Brandt)`

const german = `Brücke von Varnholm nach Seilriss gesperrt

Varnholm. In der Nacht zum Montag sind an der Brücke von Varnholm 41 von 96 Seilen gerissen. Die Straßenbehörde sperrte den Übergang.

Verletzt wurde niemand. Täglich nutzen rund 23.000 Fahrzeuge die Brücke; sie wurde 1978 eröffnet.

»Wir öffnen sie erst wieder, wenn jedes einzelne Seil geprüft ist«, sagte Direktorin Ilse Madwig. Die Reparatur soll 45 Millionen Kronen kosten.

Jetzt Newsletter abonnieren!`

const french = `À Varnholm, un pont fermé

Selon la direction des routes, quatorze des 96 câbles du pont de Varnholm ont cédé dimanche soir.

Un rapport d’ingénieurs n’avait relevé aucune corrosion en 2028. Les bacs circuleront toutes les 20 minutes à partir de mardi.`

const arabic = `إغلاق جسر فارنهولم

قالت هيئة الطرق إن 14 كابلا من أصل 96 انقطعت مساء الأحد.`

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const derived = (letter: string, name: string) => `${letter}-${sha(name).slice(0, 24)}`
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const people = { ann: uuid(1), ben: uuid(2), idle: uuid(3) }
const at = (minutes: number) => new Date(Date.UTC(2031, 2, 4, 9, minutes)).toISOString()

const articles: { key: string; text: string; row: Partial<ArticleRow> }[] = [
  {
    key: 'wire',
    text: wire,
    row: {
      fileName: 'northlight-0303.txt',
      title: 'Bridge at Varnholm closed after 14 cables snap',
      outlet: 'Northlight Press',
      agency: 'Northlight Press',
      byline: 'Tor Aspen',
      language: 'en',
      url: 'https://northlight.example/2031/varnholm-bridge?ref=a&b=c',
      published: { date: '2031-03-03', certainty: 'stated', basis: ['March 3, 2031'] },
    },
  },
  {
    key: 'german',
    text: german,
    row: {
      fileName: 'kurier-entwurf.md',
      title: 'Brücke von Varnholm nach Seilriss gesperrt',
      outlet: 'Hafenkurier',
      language: 'de',
      role: 'underCheck',
      mediaType: 'text/markdown',
      published: { date: '2031-03-03', certainty: 'inferred', basis: ['Montag'] },
    },
  },
  {
    key: 'french',
    text: french,
    row: {
      fileName: 'le-quai.txt',
      title: null,
      outlet: 'Le Quai',
      language: 'fr',
      url: 'https://lequai.example/pont',
    },
  },
  { key: 'arabic', text: arabic, row: { fileName: 'marfa.txt', title: 'إغلاق جسر فارنهولم', language: 'ar' } },
  { key: 'removed', text: 'Withdrawn.', row: { fileName: 'withdrawn.txt', title: 'Withdrawn piece', removed: true } },
]
const articleId = (key: string) => sha(articles.find((a) => a.key === key)!.text)
const textOf = (key: string) => articles.find((a) => a.key === key)!.text

function spanIn(key: string, words: string) {
  const start = textOf(key).indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in ${key}`)
  return { start, end: start + words.length }
}

type Passage = [article: string, words: string]
const claims: { key: string; statement: string; passages: Passage[]; origins: string[] }[] = [
  {
    key: 'cables',
    statement: 'Fourteen of the 96 cables of the Varnholm bridge snapped on Sunday night',
    passages: [
      ['wire', 'Fourteen of the 96 cables of the Varnholm bridge snapped on Sunday night'],
      ['german', 'In der Nacht zum Montag sind an der Brücke von Varnholm 41 von 96 Seilen gerissen.'],
      ['french', 'quatorze des 96 câbles du pont de Varnholm ont cédé dimanche soir'],
      ['arabic', 'قالت هيئة الطرق إن 14 كابلا من أصل 96 انقطعت مساء الأحد.'],
    ],
    origins: ['0', '1'],
  },
  {
    key: 'closed',
    statement: 'The crossing has been closed',
    passages: [
      ['wire', 'the crossing has been closed'],
      ['german', 'Die Straßenbehörde sperrte den Übergang.'],
    ],
    origins: ['0'],
  },
  {
    key: 'unhurt',
    statement: 'Nobody was hurt.',
    passages: [
      ['wire', 'Nobody was hurt.'],
      ['german', 'Verletzt wurde niemand.'],
    ],
    origins: ['0'],
  },
  {
    key: 'traffic',
    statement: 'About 23,000 vehicles a day use the bridge',
    passages: [
      ['wire', 'About 23,000 vehicles a day use the bridge'],
      ['german', 'Täglich nutzen rund 23.000 Fahrzeuge die Brücke'],
    ],
    origins: ['0'],
  },
  {
    key: 'opened',
    statement: 'The bridge was opened in 1987.',
    passages: [
      ['wire', 'which was opened in 1987'],
      ['german', 'sie wurde 1978 eröffnet'],
    ],
    origins: ['0'],
  },
  {
    key: 'quote',
    statement:
      '"We will not reopen it until every single cable has been inspected," director Ilse Madvig told reporters.',
    passages: [
      [
        'wire',
        '"We will not reopen it until every single cable has been inspected," director Ilse Madvig told reporters.',
      ],
      ['german', '»Wir öffnen sie erst wieder, wenn jedes einzelne Seil geprüft ist«, sagte Direktorin Ilse Madwig.'],
    ],
    origins: ['0'],
  },
  {
    key: 'cost',
    statement: 'The repairs will cost between 40 and 45 million crowns, she said.',
    passages: [
      ['wire', 'The repairs will cost between 40 and 45 million crowns, she said.'],
      ['german', 'Die Reparatur soll 45 Millionen Kronen kosten.'],
    ],
    origins: ['0'],
  },
  {
    key: 'corrosion',
    statement: "An engineers' report warned of corrosion in 2028",
    passages: [
      ['wire', "An engineers' report warned of corrosion in 2028"],
      ['french', 'Un rapport d’ingénieurs n’avait relevé aucune corrosion en 2028.'],
    ],
    origins: ['0', '1'],
  },
  {
    key: 'ferries',
    statement: 'Ferries will run every 20 minutes from Tuesday.',
    passages: [
      ['wire', 'Ferries will run every 20 minutes from Tuesday.'],
      ['french', 'Les bacs circuleront toutes les 20 minutes à partir de mardi.'],
    ],
    origins: ['0', '1'],
  },
  {
    key: 'headline',
    statement: 'À Varnholm, un pont fermé',
    passages: [['french', 'À Varnholm, un pont fermé']],
    origins: ['1'],
  },
  { key: 'arabic', statement: 'إغلاق جسر فارنهولم', passages: [['arabic', 'إغلاق جسر فارنهولم']], origins: ['1'] },
  {
    key: 'seen',
    statement: 'according to a document seen by Northlight Press',
    passages: [['wire', 'according to a document seen by Northlight Press']],
    origins: ['0'],
  },
]
export const claimId = (key: string) => derived('c', key)
const mentionId = (claim: string, article: string) => derived('m', `${claim} ${article}`)

const mentions = (): MentionRow[] =>
  claims.flatMap(({ key, passages }) =>
    passages.map(([article, words], order) => ({
      id: mentionId(key, article),
      sentence: derived('s', `${article} ${words}`),
      claim: claimId(key),
      article: articleId(article),
      order,
      ...spanIn(article, words),
      ...read(textOf(article), spanIn(article, words)),
    })),
  )

type Side = [article: string, words: string, value: string]
function discrepancy(
  claim: string,
  row: Pick<DiscrepancyRow, 'kind' | 'relation' | 'severity' | 'rule' | 'explanation'>,
  sides: Side[],
): DiscrepancyRow {
  return {
    id: derived('d', `${claim} ${row.rule}`),
    claims: [claimId(claim)],
    ...row,
    mentions: sides.map(([article, text, value]) => ({
      doc: articleId(article),
      ...spanIn(article, text),
      text,
      value,
    })),
  }
}

const discrepancies = (): DiscrepancyRow[] => [
  discrepancy(
    'cables',
    {
      kind: 'number',
      relation: 'conflict',
      severity: 'critical',
      rule: 'number/same-noun',
      explanation: 'Three articles say 14 cables snapped; the draft says 41. The digits are swapped.',
    },
    [
      ['wire', 'Fourteen of the 96', '14 of 96 cables'],
      ['german', '41 von 96', '41 of 96 cables'],
      ['french', 'quatorze des 96', '14 of 96 cables'],
      ['arabic', '14 كابلا', '14 cables'],
    ],
  ),
  discrepancy(
    'opened',
    {
      kind: 'date',
      relation: 'conflict',
      severity: 'high',
      rule: 'date/year',
      explanation: 'The years differ: 1987 and 1978.',
    },
    [
      ['wire', '1987', '1987'],
      ['german', '1978', '1978'],
    ],
  ),
  discrepancy(
    'cost',
    {
      kind: 'number',
      relation: 'missing',
      severity: 'medium',
      rule: 'number/hedge',
      explanation: 'The draft gives only the upper end of the range.',
    },
    [
      ['wire', 'between 40 and 45 million crowns', '40–45 million crowns'],
      ['german', '45 Millionen Kronen', '45 million crowns'],
    ],
  ),
  discrepancy(
    'corrosion',
    {
      kind: 'meaning',
      relation: 'conflict',
      severity: 'critical',
      rule: 'meaning/negation',
      explanation: 'One side is negated: “warned of corrosion” against “n’avait relevé aucune corrosion”.',
    },
    [
      ['wire', 'warned of corrosion', 'corrosion: yes'],
      ['french', 'n’avait relevé aucune corrosion', 'corrosion: no'],
    ],
  ),
  discrepancy(
    'quote',
    {
      kind: 'name',
      relation: 'compatible',
      severity: 'low',
      rule: 'name/spelling',
      explanation: 'Two spellings that fold to one name.',
    },
    [
      ['wire', 'Ilse Madvig', 'mdfk ils'],
      ['german', 'Ilse Madwig', 'mdfk ils'],
    ],
  ),
]

/** The editors' word on two flags: the years differ indeed; the upper end of the range is no disagreement. */
function flagJudgements(): ReportRows['flagJudgements'] {
  const of = (rule: string, minute: number, judgement: 'accepted' | 'dismissed', reason: string) => {
    const { id, kind, mentions } = discrepancies().find((d) => d.rule === rule)!
    const sides = mentions.map(({ doc, start, end, value }) => ({ article: doc, start, end, value }))
    const by = minute % 2 === 0 ? people.ann : people.ben
    return { id, kind, rule, sides, judgement, reason, by, at: at(minute), event: uuid(700 + minute) }
  }
  return [
    of('date/year', 30, 'accepted', ''),
    of('number/hedge', 31, 'dismissed', 'House style:\nthe desk gives the upper end.'),
  ]
}

type Given = { mark: Mark; aspect?: Aspect; established?: string; reason?: string; judged?: Record<string, Judgement> }
function verdict(key: string, minute: number, given: Given): ReportRows['verdicts'][number] {
  const aspect = given.aspect ?? 'true'
  const judged = Object.entries(given.judged ?? {}).map(([article, j]) => [mentionId(key, article), j] as const)
  return {
    id: `${claimId(key)}|${aspect}`,
    claim: claimId(key),
    aspect,
    mark: given.mark,
    established: given.established ?? null,
    perMention: Object.fromEntries(judged),
    reason: given.reason ?? '',
    confidence: given.mark === 'unverified' ? null : 'high',
    stale: null,
    by: minute % 2 === 0 ? people.ann : people.ben,
    at: at(minute),
    event: uuid(500 + minute),
  }
}

function verdicts(): ReportRows['verdicts'] {
  const outdated = verdict('ferries', 5, { mark: 'confirmed', reason: 'Timetable of the ferry company.' })
  return [
    verdict('cables', 0, {
      mark: 'disputed',
      established: '14 of 96 cables',
      reason: 'The roads authority’s bulletin no. 7 of 3 March says 14.\nThe draft has the digits swapped.',
      judged: { wire: 'holds', german: 'differs', french: 'holds', arabic: 'notJudged' },
    }),
    verdict('cables', 1, {
      mark: 'confirmed',
      aspect: 'said',
      reason: 'Heard on the recording of the press conference.',
    }),
    verdict('corrosion', 2, {
      mark: 'disputed',
      reason: 'The two accounts exclude each other; the document was asked for.',
    }),
    verdict('opened', 3, {
      mark: 'confirmed',
      established: '1987',
      reason: 'Commemorative plaque, photograph in the archive.',
      judged: { wire: 'holds', german: 'differs' },
    }),
    verdict('cost', 4, { mark: 'unverified', reason: 'The authority has not answered yet.' }),
    { ...outdated, stale: { because: 'mentions-changed', added: [mentionId('ferries', 'french')], removed: [] } },
    verdict('unhurt', 6, { mark: 'confirmed' }),
    {
      ...verdict('gone', 7, { mark: 'disputed', reason: 'Only in the withdrawn piece.' }),
      stale: { because: 'retired', added: [], removed: [] },
    },
    verdict('folded', 8, { mark: 'confirmed', reason: 'Same as the closure.' }),
  ]
}

function spans(): ReportRows['spans'] {
  const dropped = (key: string, words: string, reason: string) => ({
    id: `${articleId(key)}|dropped|${words.length}`,
    article: articleId(key),
    kind: 'dropped' as const,
    ...spanIn(key, words),
    reason,
  })
  return [
    dropped('wire', '(Reporting by Tor Aspen; editing by L. Brandt)', 'agency sign-off'),
    dropped('german', 'Jetzt Newsletter abonnieren!', 'newsletter box'),
  ]
}

const claimRow = (key: string) =>
  ({ id: claimId(key), anchor: mentionId(key, 'wire'), status: 'active', mergedInto: null, at: at(0) }) as const

/** Fresh rows, in an order that is nobody's: what the report prints must not depend on it. */
export function storyRows(): ReportRows {
  return {
    dossier: {
      id: uuid(900),
      title: 'Bridge at Varnholm',
      workingLanguage: 'en',
      createdBy: people.ann,
      createdAt: at(0),
    },
    people: [
      { id: people.ann, name: 'Ann Vale', initials: 'AV', colour: 'blue' },
      { id: people.ben, name: 'Ben Ostrow', initials: 'BO', colour: 'teal' },
      { id: people.idle, name: 'Idle Bystander', initials: 'IB', colour: 'red' },
    ],
    articles: articles.map(({ text, row }, i) => ({
      id: sha(text),
      originalSha256: sha(`original ${text}`),
      fileName: '',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      role: 'source',
      title: null,
      language: 'und',
      outlet: null,
      agency: null,
      byline: null,
      published: { date: null, certainty: 'unknown', basis: [] },
      retrieved: null,
      url: null,
      order: `${at(i)}-0000-device`,
      removed: false,
      by: people.ann,
      at: at(i),
      event: uuid(100 + i),
      ...row,
    })),
    claims: [
      ...claims.map(({ key }) => claimRow(key)),
      { ...claimRow('gone'), status: 'retired' },
      { ...claimRow('folded'), status: 'merged', mergedInto: claimId('closed') },
      { ...claimRow('silent'), status: 'retired' },
    ],
    statements: claims.map(({ key, statement, passages, origins }, order) => ({
      id: claimId(key),
      statement,
      order,
      origins,
      mentionCount: passages.length,
      articles: [...new Set(passages.map(([article]) => article))],
    })),
    mentions: mentions(),
    sentences: mentions().map(({ sentence, article, start, end }, i) => ({
      id: sentence,
      article,
      start,
      end,
      role: 'body',
      label: i % 7 === 6 ? 'opinion' : 'claim',
      checkWorthy: true,
      kinds: ['number'],
      reason: 'states a quantity',
      labelledBy: 'engine',
    })),
    discrepancies: discrepancies(),
    flagJudgements: flagJudgements(),
    verdicts: verdicts(),
    notes: [
      {
        id: claimId('cost'),
        text: 'Ask Madvig’s office again on Wednesday.',
        by: people.ben,
        at: at(20),
        event: uuid(800),
      },
    ],
    origins: [
      {
        id: '0',
        members: [articleId('wire'), articleId('german')],
        why: 'the draft follows the agency sentence by sentence',
      },
      { id: '1', members: [articleId('french'), articleId('arabic')], why: 'own reporting' },
    ],
    spans: spans(),
    ...storyRecords({ claim: claimId, article: articleId, span: spanIn, uuid, at, people }),
    texts: new Map(articles.map(({ text }) => [sha(text), text])),
  }
}

export const storyContext: ReportContext = {
  options: wholeReport('en'),
  stetVersion: '0.1.0',
  analysis: { engine: '9.9.9', linked: 0.5, suggested: 0.2 },
  position: 1234,
  journalHead: { hash: sha('head') },
  asOf: '2031-03-04T12:30:00.000Z',
}

export const storyContextIn = (language: ReportLanguage): ReportContext => ({
  ...storyContext,
  options: wholeReport(language),
})
