import type { ReportRows } from '../../../src-main/reports/model'

/** What is said of the confidential source: none of these strings may be in a redacted report, whatever the format. */
export const secrets = {
  title: 'Call with the night watchman of pier nine',
  name: 'Korbinian Tallasz',
  reach: '+00 555 0143 7788',
  quote: 'I counted forty-one strands on the deck with my own torch.',
  locator: 'recording 00:12:40',
  note: 'Lives on the Ravna quay; must not be named.',
  question: 'Did the watchman see the strands before midnight?',
  answer: 'Shortly after eleven, he says.',
  made: '2031-03-03T21:47:11.000Z',
  file: 'tallasz-phone.m4a',
  url: 'https://drop.example/9f2c-tallasz',
}

interface Names {
  claim: (key: string) => string
  article: (key: string) => string
  span: (key: string, words: string) => { start: number; end: number }
  uuid: (n: number) => string
  at: (minutes: number) => string
  people: { ann: string; ben: string }
}

type Records = Pick<
  ReportRows,
  'evidence' | 'textCorrections' | 'queries' | 'contacts' | 'assignments' | 'claimFlags' | 'details'
>

export function storyRecords({ claim, article, span, uuid, at, people }: Names): Records {
  const ann = (n: number) => ({ by: people.ann, at: at(n), event: uuid(600 + n) })
  const ben = (n: number) => ({ by: people.ben, at: at(n), event: uuid(600 + n) })
  const nothing = { url: null, file: null, contact: null, passage: null, quote: '', locator: '', note: '' }
  const open = { ...nothing, standing: null, published: null, retrieved: null, confidential: false }
  return {
    evidence: [
      {
        ...open,
        id: uuid(640),
        claim: claim('cables'),
        kind: 'link',
        stance: 'supports',
        standing: 'primary',
        title: 'Bulletin no. 7 of the roads authority',
        url: 'https://roads.example/bulletins/7',
        locator: 'p. 2, table 1',
        quote: '14 of 96 stay cables have failed.',
        published: '2031-03-03',
        retrieved: at(2),
        ...ann(40),
      },
      {
        ...open,
        id: uuid(641),
        claim: claim('cables'),
        kind: 'contact',
        stance: 'contradicts',
        title: secrets.title,
        contact: { name: secrets.name, reach: secrets.reach },
        url: secrets.url,
        file: { sha256: 'ab'.repeat(32), name: secrets.file, bytes: 4711, mediaType: 'audio/mp4' },
        quote: secrets.quote,
        locator: secrets.locator,
        note: secrets.note,
        retrieved: secrets.made,
        confidential: true,
        ...ben(41),
      },
      {
        ...open,
        id: uuid(642),
        claim: claim('folded'),
        kind: 'quote',
        stance: 'context',
        title: 'Traffic notice',
        passage: { article: article('wire'), ...span('wire', 'the crossing has been closed') },
        quote: 'the crossing has been closed',
        ...ann(42),
      },
    ],
    textCorrections: [
      {
        id: uuid(650),
        article: article('german'),
        ...span('german', '41 von 96'),
        claim: claim('cables'),
        change: 'correction',
        problem: 'The digits are swapped.',
        wording: '14 von 96',
        source: 'Bulletin no. 7',
        evidence: uuid(640),
        decision: 'accepted',
        decisionReason: 'Checked against the bulletin.',
        decidedBy: people.ben,
        decidedAt: at(51),
        ...ann(50),
      },
      {
        id: uuid(651),
        article: article('german'),
        ...span('german', '1978'),
        claim: claim('opened'),
        change: 'clarification',
        problem: 'The plaque says 1987.',
        wording: '1987',
        source: `Plaque; ${secrets.name} agrees`,
        evidence: null,
        decision: 'proposed',
        decisionReason: '',
        decidedBy: null,
        decidedAt: null,
        ...ben(52),
      },
    ],
    queries: [
      {
        id: uuid(660),
        claim: claim('cost'),
        question: 'Is the lower end of the range left out on purpose?',
        to: 'L. Brandt, desk',
        status: 'open',
        answer: '',
        due: '2031-03-05',
        confidential: false,
        ...ann(60),
      },
      {
        id: uuid(661),
        claim: claim('cables'),
        question: secrets.question,
        to: secrets.name,
        status: 'answered',
        answer: secrets.answer,
        due: null,
        confidential: true,
        ...ben(61),
      },
    ],
    contacts: [
      {
        id: uuid(670),
        claim: claim('corrosion'),
        query: null,
        who: 'Press office of the roads authority',
        way: 'phone',
        made: at(10),
        outcome: 'leftMessage',
        note: 'Call back after ten.',
        confidential: false,
        ...ann(70),
      },
      {
        id: uuid(671),
        claim: claim('cables'),
        query: null,
        who: secrets.name,
        way: 'inPerson',
        made: secrets.made,
        outcome: 'reached',
        note: secrets.note,
        confidential: true,
        ...ben(71),
      },
    ],
    assignments: [{ id: claim('corrosion'), person: people.ben, ...ann(80) }],
    claimFlags: [
      {
        id: claim('corrosion'),
        flags: ['sensitive', 'legal'],
        note: 'The report is a leak.',
        by: people.ann,
        at: at(81),
      },
    ],
    details: { slug: 'varnholm-bridge', writer: 'Tor Aspen', editor: 'L. Brandt', secondReader: '' },
  }
}
