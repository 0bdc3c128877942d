import { counted as s } from './counted'

export const claimsWords = {
  marks: {
    confirmed: 'confirmed',
    disputed: 'disputed',
    unverified: 'unverified',
    open: 'open',
    confirm: 'Confirmed',
    dispute: 'Disputed',
    unverify: 'Unverified',
    clear: 'Clear',
    confirmSaid: 'It was said',
    disputeSaid: 'It was not said so',
    unverifySaid: 'Could not be verified that it was said',
  },
  checklist: {
    retiredUnknown: 'A claim whose words are not kept',
    retired: (n: number) => `${s(n, 'judged claim is', 'judged claims are')} in none of the articles any more`,
    title: 'Checklist',
    longer: '… goes on; in full beside the list',
    find: 'Find in checklist',
    findShort: 'Find …',
    findClear: 'Clear the search',
    filter: 'Show',
    all: 'All',
    open: 'Open',
    differing: 'Differing',
    differingLong: 'Claims whose passages disagree',
    shown: (n: string, all: string) => `${n} of ${all}`,
    passages: (n: number) => s(n, 'passage', 'passages'),
    articles: (n: number) => s(n, 'article', 'articles'),
    origins: (n: number) => s(n, 'origin', 'origins'),
    originsWhy: 'Independent sources: articles that copy one another count once.',
    stale: 'check again',
    staleLong: {
      'mentions-changed': 'The passages changed after this verdict was given',
      merged: 'Another claim was merged into this one after the verdict',
      split: 'The claim was split after the verdict',
      retired: 'None of the passages is in the dossier any more',
    },
    note: 'has a note',
    saving: 'saving …',
    failed: 'not saved',
    none: 'No claims yet',
    noneTeach:
      'Import the articles on the story. Stet lists every sentence that can be checked, once, with its passages from all of them.',
    noMatch: 'No claim matches',
    noMatchTeach: 'Show all claims again, or search for other words.',
    showAll: 'Show all',
    marked: (mark: string, statement: string) => `${mark}: ${statement}`,
    working: 'Stet is reading the articles …',
  },
  kinds: {
    number: 'number',
    date: 'date',
    name: 'name',
    'quote-wording': 'quote',
    meaning: 'meaning',
    attribution: 'attribution',
    update: 'update',
    granularity: 'detail',
  },
  /** By the sign that the engine prints before a value. */
  hedges: {
    '~': (n: string) => `about ${n}`,
    '~<': (n: string) => `nearly ${n}`,
    '>=': (n: string) => `at least ${n}`,
    '<=': (n: string) => `at most ${n}`,
    '>': (n: string) => `more than ${n}`,
    '<': (n: string) => `less than ${n}`,
  },
  quote: (text: string) => `“${text}”`,
  /** By rule: what a flag of that rule means. A rule that is not here speaks the engine's own words. */
  explanations: {
    negation:
      'One passage says it, the other says it is not so. Check which holds: a “not” is easily lost in translation or shortening.',
    antonym:
      'The passages agree in much else, but here one says the opposite of the other. Check which holds, in the original if one is a translation.',
    'presented-by-whom':
      'One passage says what others take somebody for, the other what they give themselves out to be. Check who says it before it is printed as a pretence.',
    'agency-reversed':
      'The same people, the same act, but the parts are exchanged: who did it to whom? Check before anyone is named as the one who acted.',
    'quantity-conflict':
      'These values cannot all hold for the same time and scope. Check which source and day each passage means.',
    'quantity-magnitude':
      'One value is ten, a hundred, a thousand or more times the other: likely a slipped power of ten or a mistranslated scale word (billion, Milliarde, millones).',
    'quantity-compatible': 'Both can be true. Choose one figure and name its source, or keep each with its own.',
    'quantity-over-time': 'The later figure replaces the earlier. Check that each passage says which day it speaks of.',
    'quantity-changed':
      'The later report says the figure has changed. Print the later one, and check that each passage says which day it speaks of.',
    'quantity-grain':
      'One passage gives a range, the other a figure inside it. Both can be right; print what the source gives.',
    'date-conflict':
      'The passages date one event differently. Check which day the source gives, and whether each passage means the same event.',
    'time-conflict':
      'The passages give one event at different times of day. Check the time with the source, and whether each means the same moment.',
    'date-moved':
      'The later report says the date was moved. Print the later one, and check that no passage still announces the earlier.',
    'silence-broken':
      'Nobody had commented then; a later report has a statement. Check that the earlier passage is not printed as it stands.',
    'charge-followed':
      'Nobody had been charged or held then; a later report says somebody was. Check that the earlier passage is not printed as it stands.',
    'date-grain':
      'One passage names a period, the other a day inside it. Both can be right; print the day only if the source gives it.',
    'share-grain':
      'One passage rounds in words what the other gives exactly. Both hold; choose one and name the source.',
    'vague-length':
      'One passage is more exact about a length that nobody counted. Print no more precision than the source has.',
    'name-spelling':
      'These spellings look like one bearer with a slip of letters. Check the right spelling with the bearer or an official list.',
    'name-other':
      'The same office stands beside two names that share only a half. Check who is meant, or whether the office changed hands.',
    'name-variant': 'One name is spelt in several ways. Choose one spelling, best the one the bearer uses.',
    'name-corrected':
      'A later report takes the earlier name back. Check that no passage still gives the earlier name as the bearer’s.',
    'speaker-swapped': 'The same words are given to different people. Check the recording or ask who said them.',
    'source-missing':
      'One passage states flatly what another gives to a source, and its article does not name that source. Check whether it has to.',
    'source-dropped':
      'All other articles say whose estimate this is, or what paper it comes from; this one states it flatly. Check whether it has to name the source.',
    'allegation-as-fact':
      'What one passage calls an allegation another tells as fact. Check that it may stand as fact.',
    'quote-altered':
      'Inside quotation marks the words differ between articles. Check against the recording or the transcript.',
    'quote-cut':
      'One quotation leaves out a condition, a limit or a “not”. Check that the shorter one may stand in quotation marks.',
    'quote-negated':
      'One quotation denies what its translation says, or the other way round. Check the original words.',
    'quote-number': 'A translated quotation gives another number. Check the original words.',
    'condition-dropped':
      'One passage ties what is to come to a condition, the other announces it flatly. Check whether the condition is still open; if so, print it.',
    'hedge-dropped':
      'One passage says this with a reserve (may, allegedly, suspected), the other as a fact. Check whether anybody has confirmed it since; if not, keep the reserve.',
    'bound-dropped':
      'One passage gives the figure as a least or a most, the other bare. Check the source, and keep the “at least” or “up to”.',
    'wrong-sense':
      'A word was rendered in another sense than the other passages have: a false friend or the wrong meaning of an ambiguous word. Check it with the original.',
    'quoted-sense':
      'In quotations otherwise alike one word does not translate its counterpart, and another quotation has only one of them. Check the original words before quoting.',
    'word-exchanged':
      'One word stands for another in otherwise the same words, and an article in another language vouches for only one of them. Check with the original which was said.',
  } as Record<string, string>,
  relations: {
    conflict: 'contradict each other',
    superseded: 'later report replaces the earlier',
    compatible: 'compatible',
    missing: 'missing in some passages',
  },
  severities: { low: 'minor', medium: 'medium', high: 'serious', critical: 'critical' },
  inspector: {
    saidBy: 'said by',
    title: 'Claim',
    none: 'No claim chosen',
    noneTeach: 'Choose a claim in the checklist, or press J.',
    retired: 'This claim is in none of the articles any more.',
    passages: 'Passages',
    mark: 'differing words',
    markHint: 'Underline what each passage has otherwise than the first one, or the one you choose in its menu',
    legend: 'Otherwise than the passage they are read against:',
    differing: { number: 'numbers, days', name: 'names', quote: 'quotations', word: 'words' },
    reference: '= the others are read against this',
    readAgainst: 'Read the others against this',
    morePassages: (n: number) => `${n.toLocaleString('en')} more`,
    removedFrom: (articles: string) => `Articles that were removed from the dossier: ${articles}`,
    saidGrounds: 'What “was it said?” rests on',
    noteEdit: 'Write',
    noteLink: (url: string) => `Open ${url} in the browser`,
    openIn: 'Open in article',
    openKey: (n: number) => `Open in article (Alt+${n})`,
    differences: 'Where they differ',
    rule: 'Rule',
    moreDifferences: (n: number) => s(n, 'more difference', 'more differences'),
    severity: 'Severity',
    judgement: 'This passage',
    judgements: { holds: 'holds', differs: 'differs', notJudged: 'not judged' },
    isTrue: 'Is it true?',
    wasSaid: 'Was it said?',
    established: 'What holds',
    establishedPlaceholder: 'e.g. “at least 40”',
    reason: 'Reason',
    reasonPlaceholder: 'What the verdict rests on',
    confidence: 'Confidence',
    confidences: { low: 'low', medium: 'medium', high: 'high' },
    note: 'Note',
    notePlaceholder: 'For yourself and your colleagues; it is in the report',
    openState: 'open: no verdict yet',
    savedAt: (time: string, who: string) => `saved ${time} by ${who}`,
    somebody: 'someone',
    saving: 'saving …',
    failed: (why: string) => `not saved: ${why}`,
    draft: 'kept as a draft until you mark the claim',
    draftTyping: 'typing; saved when you leave the field',
  },
}
