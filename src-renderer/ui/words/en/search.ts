import type { SearchKind } from '../../../../src-main/contract/search'
import { counted as s } from './counted'

const kinds: Record<SearchKind, string> = {
  dossier: 'Dossier',
  article: 'Article',
  claim: 'Claim',
  verdict: 'Verdict',
  note: 'Note',
  evidence: 'Evidence',
  correction: 'Correction',
  query: 'Query',
  contact: 'Contact attempt',
}
const kindsInPlural: Record<SearchKind, string> = {
  dossier: 'Dossiers',
  article: 'Articles',
  claim: 'Claims',
  verdict: 'Verdicts',
  note: 'Notes',
  evidence: 'Evidence',
  correction: 'Corrections',
  query: 'Queries',
  contact: 'Contact attempts',
}

export const searchWords = {
  search: {
    title: 'Search the library',
    open: 'Search the library',
    field: 'Search all dossiers',
    placeholder: 'Words, “phrases”, names, numbers …',
    clear: 'Clear the search',
    kindsLabel: 'What to search in',
    kinds,
    kindsInPlural,
    where: 'Where to search',
    everywhere: 'All dossiers',
    here: 'This dossier',
    results: 'Results',
    count: (n: number, number: string) => `${number} ${n === 1 ? 'result' : 'results'}`,
    atLeast: (number: string) => `More than ${number} results`,
    alsoSpelt: (names: string) => `Also looked for: ${names}`,
    archived: 'archived',
    searching: 'Searching …',
    indexing: (done: string, total: string) =>
      `The index is being built: ${done} of ${total} changes. What is missing here may still come.`,
    nothing: 'Nothing found',
    nothingWhat:
      'Every word must be in the same text. Try fewer words, or another form of them; removed articles, deleted dossiers and confidential entries are never found.',
    nothingFilters: 'Search everywhere',
    failed: 'The search did not work',
    more: (n: number) => s(n, 'more result', 'more results'),
    showMore: 'Show more',
    noStatement: 'A claim that is in no article any more',
    teach: 'Search finds dossiers, articles, claims and everything written about them.',
    examples: [
      ['harbour bridge', 'both words, in any order'],
      ['“opened in 1974”', 'exactly these words'],
      ['ferry -cancelled', 'the one without the other'],
      ['Chernovets', 'also Tschernowez, Черновець'],
      ['11000', 'also 11,000, 11.000 and 11 thousand'],
      ['Müller', 'also Mueller and Muller'],
    ] as readonly (readonly [string, string])[],
    keys: '↑ ↓ choose, Enter opens, Esc goes back',
  },
}
