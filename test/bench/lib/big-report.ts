import { createHash } from 'node:crypto'
import type { Quantity } from '../../../src-main/contract/analysis'
import { wholeReport } from '../../../src-main/contract/reports'
import { buildReport, type ReportModel, type ReportRows } from '../../../src-main/reports/model'

/** Of what a bench asks for. */
export interface Size {
  claims: number
  passagesEach: number
  articles: number
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const id = (letter: string, n: number) => `${letter}-${sha(`${letter}${n}`).slice(0, 24)}`
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const at = (n: number) => new Date(Date.UTC(2031, 2, 4, 9, 0, n)).toISOString()
const piers = ['the north pier', 'the fish market', 'the old lock', 'the ferry landing', 'the coal quay']
const speakers = ['Tora Asplund', 'Ilse Madvig', 'Benno Krahl', 'Lena Ostrow']

const figureOf = (claim: number, article: number) => 10 + ((claim * 7 + (article % 3)) % 90)
const sentenceOf = (claim: number, article: number) =>
  `In its report no. ${claim} the harbour office counted ${figureOf(claim, article)} damaged boats near ${piers[claim % 5]} on Monday, ${speakers[claim % 4]} said.`

/** An invented dossier of that size as a report: every section has something in it. */
export function bigReport(size: Size): ReportModel {
  return buildReport(bigRows(size), {
    options: wholeReport('en'),
    stetVersion: '0.0.0',
    analysis: { engine: '0', linked: 0.5, suggested: 0.2 },
    position: 123_456,
    journalHead: { hash: sha('head') },
    asOf: at(0),
  })
}

interface Placed {
  claim: number
  article: number
  start: number
  end: number
}

/** Every claim once in so many articles, spread over all. */
function written({ claims, passagesEach, articles }: Size): { texts: string[]; placed: Placed[] } {
  const parts: string[][] = Array.from({ length: articles }, () => [])
  const lengths = new Array<number>(articles).fill(0)
  const placed: Placed[] = []
  for (let claim = 0; claim < claims; claim++) {
    for (let k = 0; k < passagesEach; k++) {
      const article = (claim + k * 7) % articles
      const sentence = sentenceOf(claim, article)
      const start = lengths[article]!
      parts[article]!.push(sentence, parts[article]!.length % 8 === 6 ? '\n' : ' ')
      lengths[article] = start + sentence.length + 1
      placed.push({ claim, article, start, end: start + sentence.length })
    }
  }
  return { texts: parts.map((part) => part.join('')), placed }
}

function bigRows(size: Size): ReportRows {
  const { texts, placed } = written(size)
  const ids = texts.map(sha)
  const stamp = { by: uuid(1), at: at(1), event: uuid(2) }
  const claims = Array.from({ length: size.claims }, (_, n) => n)
  const quantity = ({ claim, article, start }: Placed): Quantity => {
    const value = figureOf(claim, article)
    const from = start + sentenceOf(claim, article).indexOf(` ${value} damaged`) + 1
    const none = { low: null, high: null, approximator: null, unit: null, actor: null }
    return { start: from, end: from + 2, text: String(value), value, kind: 'count', counted: 'boat', ...none }
  }
  const mentions: ReportRows['mentions'] = placed.map((p, order) => ({
    id: id('m', order),
    sentence: id('s', order),
    claim: id('c', p.claim),
    article: ids[p.article]!,
    order,
    start: p.start,
    end: p.end,
    quantities: [quantity(p)],
    dates: [],
    names: [],
    quotes: [],
    attribution: [{ start: p.start, end: p.end, chain: [speakers[p.claim % 4]!, 'harbour office'] }],
    negations: [],
    hedges: [],
  }))
  const sidesOf = (claim: number) => mentions.slice(claim * size.passagesEach, (claim + 1) * size.passagesEach)
  const verdict = (claim: number): ReportRows['verdicts'][number] => ({
    id: `${id('c', claim)}|true`,
    claim: id('c', claim),
    aspect: 'true',
    mark: (['confirmed', 'disputed', 'confirmed', 'unverified'] as const)[claim % 4]!,
    established: claim % 3 === 0 ? String(figureOf(claim, 0)) : null,
    perMention: {},
    reason: `Checked against the harbour office’s list no. ${claim}.`,
    confidence: 'high',
    stale: null,
    ...stamp,
  })
  return {
    dossier: {
      id: uuid(9),
      title: 'Boats in the harbour',
      workingLanguage: 'en',
      createdBy: uuid(1),
      createdAt: at(0),
    },
    people: [{ id: uuid(1), name: 'Ann Vale', initials: 'AV', colour: 'blue' }],
    articles: texts.map((text, n) => articleOf(text, n, stamp)),
    claims: claims.map((n) => ({
      id: id('c', n),
      anchor: id('m', n * size.passagesEach),
      status: 'active',
      mergedInto: null,
      at: at(1),
    })),
    statements: claims.map((n) => ({
      id: id('c', n),
      statement: sentenceOf(n, n % size.articles),
      order: n,
      origins: ['0', '1'],
      mentionCount: size.passagesEach,
      articles: [...new Set(sidesOf(n).map((m) => m.article))],
    })),
    mentions,
    sentences: mentions.map((m) => ({
      id: m.sentence,
      article: m.article,
      start: m.start,
      end: m.end,
      role: 'body',
      label: 'claim',
      checkWorthy: true,
      kinds: ['quantity'],
      reason: 'states a quantity',
      labelledBy: 'engine',
    })),
    discrepancies: claims
      .filter((n) => n % 2 === 0)
      .map((n) => ({
        id: id('d', n),
        claims: [id('c', n)],
        kind: 'number',
        relation: 'conflict',
        severity: 'high',
        rule: 'number/same-noun',
        explanation: 'The articles count differently.',
        mentions: sidesOf(n).map(({ article, quantities: [q] }) => ({
          doc: article,
          start: q!.start,
          end: q!.end,
          text: q!.text,
          value: `${q!.value} boats`,
        })),
      })),
    verdicts: claims.filter((n) => n % 10 < 7).map(verdict),
    evidence: claims
      .filter((n) => n % 4 === 0)
      .map((n) => ({
        id: uuid(10_000 + n),
        claim: id('c', n),
        kind: 'link',
        stance: 'supports',
        standing: 'primary',
        title: `List no. ${n} of the harbour office`,
        url: `https://harbour.example/lists/${n}`,
        file: null,
        contact: null,
        passage: null,
        quote: `${figureOf(n, 0)} boats`,
        locator: `p. ${n % 20}`,
        published: '2031-03-03',
        retrieved: at(2),
        note: '',
        confidential: n % 40 === 0,
        ...stamp,
      })),
    origins: [{ id: '0', members: ids, why: 'one agency' }],
    details: { slug: 'harbour-boats', writer: 'Tor Aspen', editor: 'L. Brandt', secondReader: '' },
    texts: new Map(texts.map((text, n) => [ids[n]!, text])),
    flagJudgements: [],
    notes: [],
    spans: [],
    textCorrections: [],
    queries: [],
    contacts: [],
    assignments: [],
    claimFlags: [],
  }
}

const articleOf = (
  text: string,
  n: number,
  stamp: { by: string; at: string; event: string },
): ReportRows['articles'][number] => ({
  id: sha(text),
  originalSha256: sha(`original ${n}`),
  fileName: `article-${n}.txt`,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  bytes: Buffer.byteLength(text),
  role: n === 0 ? 'underCheck' : 'source',
  title: `Boats in the harbour, part ${n + 1}`,
  language: 'en',
  outlet: `Harbour Post ${n + 1}`,
  agency: null,
  byline: null,
  published: { date: '2031-03-03', certainty: 'stated', basis: [] },
  retrieved: null,
  url: `https://post.example/${n}`,
  order: `${at(n)}-0000`,
  removed: false,
  ...stamp,
})
