import { originReason } from '../../../../src-main/contract/reason-words'
import type { Words } from '../en'
import { counted as s } from './counted'

/** What the engine says of two articles (pipeline/derive): a form that is not here stands in its own words. */
const evidence: [RegExp, (found: RegExpExecArray) => string][] = [
  [
    /^(\S+) % of the shorter article's passages of five words/,
    ([, share]) => `${share} % der Fünfwortfolgen des kürzeren Artikels stehen wörtlich im anderen`,
  ],
  [
    /^(\d+) of the shorter article's (\d+) sentences have their counterpart/,
    ([, n, of]) => `${n} der ${of} Sätze des kürzeren Artikels haben im anderen ihr Gegenstück, in derselben Folge`,
  ],
  [
    /^sentence by sentence (\S+) % of the words are the same/,
    ([, share]) => `Satz für Satz sind ${share} % der Wörter gleich und in gleicher Folge, andere ausgetauscht`,
  ],
  [/^both name the agency (.+)$/, ([, agency]) => `beide nennen die Agentur ${agency}`],
  [/^shared: (.+)$/, ([, words]) => `gemeinsam: ${words}`],
]

export const decidingWords: Pick<Words, 'deciding'> = {
  deciding: {
    regrouping: 'Stet ordnet die Stellen neu …',
    asOf: (day) => `Stand ${day}`,
    source: (who) => `Quelle: ${who}`,
    unknownRule: 'Die Stellen vergleichen.',
    accept: 'Echte Abweichung',
    acceptHint: 'Die Stellen weichen wirklich voneinander ab',
    acceptAgain: 'Zurücknehmen: nicht beurteilt',
    dismiss: 'Weglegen …',
    dismissHint: 'Es ist keine Abweichung, aus einem Grund',
    accepted: 'echte Abweichung',
    dismissTitle: 'Warum ist es keine Abweichung?',
    reasons: [
      'anderer Umfang',
      'anderer Tag oder andere Quelle, beides richtig',
      'gerundet',
      'dasselbe mit anderen Worten',
      'von Stet falsch gelesen',
    ],
    ownReason: 'Oder in eigenen Worten',
    ownReasonGo: 'Weglegen',
    setAside: (n) => `Weggelegt (${n})`,
    bringBack: 'Zurückholen',
    judgedBy: (who, when) => `${who}, ${when}`,
    outdatedDismissal: (reason) => `Früher weggelegt („${reason}“), aber seither kam hinzu:`,
    outdatedAcceptance: 'Früher als echte Abweichung bestätigt; seither kam hinzu:',
    suggestions: 'Sagt vielleicht dasselbe',
    moreSuggestions: (n) => s(n, 'weitere', 'weitere'),
    likelihoods: { likely: 'wahrscheinlich', possible: 'möglich', weak: 'kaum' },
    likelihoodHints: {
      likely: 'Stark genug für eine Verbindung; aber die übrigen Stellen der beiden Aussagen passen nicht zusammen',
      possible: 'Zu schwach, um ohne Redaktion verbunden zu werden',
      weak: 'Wenig spricht dafür',
    },
    shares: (words) => `beide haben: ${words}`,
    ofClaim: (passages) => `aus einer Aussage mit ${passages}`,
    same: 'Dieselbe Aussage',
    sameHint: 'Die beiden Aussagen zusammenlegen',
    notSame: 'Nicht dieselbe',
    notSameHint: 'Getrennt lassen und nicht wieder fragen',
    joined: 'Die Aussagen sind zusammengelegt',
    keptApart: 'Die Aussagen bleiben getrennt',
    merge: 'Zusammenlegen …',
    mergeHint: 'Diese Aussage mit einer anderen zusammenlegen',
    mergeTitle: 'Mit welcher Aussage zusammenlegen?',
    mergeWhy:
      'Alle Stellen kommen in eine Aussage. Die mit mehr Stellen behält ihr Urteil, das neu zu prüfen ist; beide Notizen bleiben.',
    merged: 'Die Aussagen sind zusammengelegt',
    moveTitle: 'Zu welcher Aussage gehört die Stelle?',
    moved: 'Die Stelle ist verschoben',
    split: 'In eine eigene Aussage',
    splitDone: 'Die Stelle ist nun eine eigene Aussage',
    move: 'Zu einer anderen Aussage …',
    passageMenu: 'Warum sie hier steht und wohin sie gehört',
    find: 'Aussage suchen',
    looksAlike: 'sagt vielleicht dasselbe',
    noClaim: 'Keine Aussage hat diese Wörter.',
    moreClaims: (n) => `${n} weitere: nach Wörtern suchen`,
    why: 'Warum steht sie hier?',
    whyNone: 'Es ist die einzige Stelle, die zu dieser Aussage gefunden wurde.',
    whyUnlinked: 'Ohne eigene Verbindung: Sie kam mit den anderen Stellen.',
    whyLike: (article) => `Wie in ${article}:`,
    whyTogether: (who, because) => `Zusammengelegt von ${who} (${because})`,
    whyApart: (who, because) => `Von ${who} von einer anderen Stelle getrennt (${because})`,
    because: {
      link: 'Verbindung angenommen oder abgelehnt',
      merge: 'zusammengelegt',
      split: 'getrennt',
      move: 'verschoben',
    },
    origins: 'Wer dahintersteht',
    originsHint: 'Warum es so viele Ursprünge sind',
    independent: (origins) => `${origins}, voneinander unabhängig`,
    originsHide: 'Ursprünge verbergen',
    oneOrigin: 'Ein Ursprung: Die Artikel schreiben voneinander ab, oder es gibt nur einen',
    alone: (who) => `Das sagt nur ${who}.`,
    aloneOrigin: 'Das sagt nur dieser Ursprung.',
    omitted: 'Nicht in',
    omittedWhy: 'Artikel zum selben Thema, die diese Aussage nicht haben',
    silent: (who) => `vom selben Ursprung, ohne diese Aussage: ${who}`,
    originWhy: (why: string) => originReason(why, 'de'),
    derivations: {
      copy: 'Abschrift',
      'near-copy': 'fast wörtliche Abschrift',
      translation: 'Übersetzung',
      spun: 'umformulierte Abschrift',
      wire: 'dieselbe Agenturmeldung',
    },
    evidence: (line) => {
      for (const [form, say] of evidence) {
        const found = form.exec(line)
        if (found) return say(found)
      }
      return line
    },
    unresolved: (word) => `„${word}“: in diesem Satz nicht benannt. Die Stelle zeigt, wer oder was gemeint ist.`,
    statementFrom: (article) => `Wortlaut aus ${article}`,
    came: (n) => (n === 1 ? 'Seither hinzugekommen:' : `${n} seither hinzugekommen:`),
    went: (n) => (n === 1 ? 'Seither weggefallen:' : `${n} seither weggefallen:`),
    gone: 'eine Stelle, die in keinem Artikel mehr steht',
    elsewhere: 'jetzt in einer anderen Aussage',
  },
}
