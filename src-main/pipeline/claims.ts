import type { AnalysedDocument, AnalysedSentence, Corrections } from '../contract/analysis'
import type { Annotation } from './annotate'
import { evidenceOf } from './claims/evidence'
import { type ClaimCue, claimWeights, headlineLeast, mostlyDamaged } from './claims/weights'
import type { Language } from './language'
import type { Sentence } from './segment'
import type { LanguageWords } from './words/types'

export type Judgement = Pick<AnalysedSentence, 'label' | 'checkWorthy' | 'kinds' | 'reason' | 'labelledBy'>

export type JudgeContext = {
  words: LanguageWords
  /** Null: no word lists, so only numbers, dates, names and length speak. */
  language: Language | null
  /** The document's damage; only what lies in the sentence counts. */
  damage?: AnalysedDocument['damage']
}

/**
 * Is there something to check in a sentence, and what? Every sentence gets a label and a reason in words, so that an
 * editor can see why one is not on the checklist. Cues are weighed, none decides alone (claims/weights.ts): a demand
 * with a figure in it can be checked by its figure.
 */
export function judge(text: string, sentence: Sentence, a: Annotation, c: JudgeContext): Judgement {
  const kinds = kindsOf(a)
  const skip = (label: Judgement['label'], reason: string): Judgement => ({
    label,
    checkWorthy: false,
    kinds,
    reason,
    labelledBy: 'engine',
  })
  if (damagedShare(sentence, unreadable(a, c.damage ?? [])) > mostlyDamaged)
    return skip('damaged', 'more than half of it is damaged')
  if (sentence.role === 'crosshead') return skip('background', 'a crosshead structures the article and states nothing')
  const body = text.slice(sentence.start, sentence.end)
  if (/\?["”»“’)]*$/u.test(body)) return skip('question', 'a question')
  const language = c.language ?? 'en'
  const words = { tokens: a.tokens, a, words: c.words, language, sentence, body }
  const { cues } = evidenceOf(words)
  const sum = [...cues].reduce((total, cue) => total + claimWeights[cue], 0)
  if (sum > 0 || (sum > headlineLeast && isStated(sentence, cues))) {
    if (kinds.length === 0) kinds.push('event')
    return { label: 'claim', checkWorthy: true, kinds, reason: `states ${kinds.join(', ')}`, labelledBy: 'engine' }
  }
  return skip(...viewOrBackground(cues))
}

/** A headline or a caption says what happened in as few words as it can; one that quotes says a view. */
const isStated = (sentence: Sentence, cues: Set<ClaimCue>): boolean =>
  (sentence.role === 'headline' || sentence.role === 'caption' || sentence.role === 'standfirst') &&
  !cues.has('quoted') &&
  !cues.has('editorial') &&
  !cues.has('openEnd')

const views: [ClaimCue, string][] = [
  ['courtesy', 'thanks, a greeting or condolences'],
  ['wish', 'a hope, fear or belief'],
  ['obligation', 'a demand'],
  ['evaluation', 'a judgement'],
  ['judgedAs', 'a judgement that is reported'],
  ['judging', 'a judgement that is reported'],
  ['firstPersonQuoted', 'what a speaker feels or means to do'],
  ['quoted', 'a quotation without a fact to look up'],
  ['exclamation', 'an exclamation'],
]
const openings: [ClaimCue, string][] = [
  ['editorial', 'the paper speaks of itself or to its readers'],
  ['openEnd', 'says only that the outcome is open'],
  ['bareSaying', 'says that somebody speaks, and not what'],
  ['generic', 'true of a kind, of nobody and no time in particular'],
  ['firstPerson', 'the paper or its author speaks of itself'],
  ['secondPerson', 'speaks to the reader'],
]

/** The weightiest cue against a claim names the label. */
function viewOrBackground(cues: Set<ClaimCue>): [Judgement['label'], string] {
  const heaviest = (list: [ClaimCue, string][]) =>
    list.filter(([cue]) => cues.has(cue)).sort((a, b) => claimWeights[a[0]] - claimWeights[b[0]])[0]
  const view = heaviest(views)
  const opening = heaviest(openings)
  // "The coming weeks must show": that the outcome is open, whoever must.
  if (view?.[0] === 'obligation' && opening?.[0] === 'openEnd') return ['background', opening[1]]
  if (view && (!opening || claimWeights[view[0]] <= claimWeights[opening[0]])) return ['opinion', view[1]]
  // "It is a good day": a kind's truth and a judgement at once is a judgement.
  if (view && opening?.[0] === 'generic') return ['opinion', view[1]]
  if (opening?.[0] === 'firstPerson') return ['opinion', opening[1]]
  if (opening) return ['background', opening[1]]
  return ['background', 'nothing in it can be looked up: no number, date, name or source']
}

/** Harm to the words themselves; where only their order suffered, a figure or a day can still be looked up. */
const wordsLost = new Set(['untranslated', 'glued', 'markup', 'encoding'])

const unreadable = (a: Annotation, damage: AnalysedDocument['damage']): AnalysedDocument['damage'] =>
  a.quantities.length + a.dates.length > 0 ? damage.filter((d) => wordsLost.has(d.kind)) : damage

function damagedShare(sentence: Sentence, damage: AnalysedDocument['damage']): number {
  let covered = 0
  let from = sentence.start
  const inside = damage.filter((d) => d.start < sentence.end && sentence.start < d.end)
  for (const d of inside.sort((x, y) => x.start - y.start)) {
    const end = Math.min(d.end, sentence.end)
    covered += Math.max(0, end - Math.max(from, d.start))
    from = Math.max(from, end)
  }
  return covered / Math.max(1, sentence.end - sentence.start)
}

/** The editor's label stands above the engine's: a sentence called a claim goes onto the checklist, another leaves it. */
export function labelled(judgement: Judgement, sentence: Sentence, corrections: Corrections | undefined): Judgement {
  const own = corrections?.labels.find((l) => l.start === sentence.start && l.end === sentence.end)
  if (!own) return judgement
  const kinds = judgement.kinds.length > 0 || own.label !== 'claim' ? judgement.kinds : ['event']
  const reason = 'set by the editor'
  return { label: own.label, checkWorthy: own.label === 'claim', kinds, reason, labelledBy: 'editor' }
}

function kindsOf(a: Annotation): string[] {
  const kinds: string[] = []
  if (a.quantities.length > 0) kinds.push('quantity')
  if (a.dates.length > 0) kinds.push('date')
  if (a.names.length > 0) kinds.push('name')
  if (a.quotes.length > 0) kinds.push('quote')
  if (a.attribution.length > 0) kinds.push('attribution')
  return kinds
}
