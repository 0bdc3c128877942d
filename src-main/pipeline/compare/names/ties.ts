import { placeOf } from '../../words/places'
import type { Comparing } from '../comparing'
import type { Form } from './forms'
import { areKin } from './given-kin'
import { givenLikeness, likeness } from './spelling'

/**
 * Why two ways of writing are of one bearer. `variant`: the same name, spelt otherwise (transliteration, diacritics, a
 * hyphen); `near`: a letter or two differ, so that one is a slip; `other`: another given or family name for one office.
 */
export type Tie = { a: Form; b: Form; sort: 'variant' | 'near' | 'other' }

/** Forms of one key beyond this many are not compared with each other: a name so common proves nothing. */
const largestBucket = 40

/**
 * Ties between the forms of a dossier: found by a key they share, or in passages that say the same. Forms of which an
 * article says that the one was wrong (`isCorrected`) are no open question.
 */
export function tiesOf(c: Comparing, forms: Form[], isCorrected: (a: Form, b: Form) => boolean): Tie[] {
  const ties = new Map<string, Tie>()
  const number = new Map(forms.map((form, i) => [form, i]))
  const context = contextOf(c, forms)
  const consider = (x: Form, y: Form) => {
    if (x === y) return
    const [a, b] = number.get(x)! < number.get(y)! ? [x, y] : [y, x]
    const id = `${number.get(a)} ${number.get(b)}`
    if (ties.has(id) || isCorrected(a, b)) return
    const sort = a.person && b.person ? personTie(a, b, context) : a.person || b.person ? null : thingTie(a, b, context)
    if (sort) ties.set(id, { a, b, sort })
  }
  for (const bucket of bucketsOf(forms)) for (const a of bucket) for (const b of bucket) consider(a, b)
  for (const [a, b] of context.together) consider(a, b)
  return [...ties.values()]
}

function bucketsOf(forms: Form[]): Form[][] {
  const buckets = new Map<string, Form[]>()
  for (const form of forms) {
    const keys = form.person ? [form.keys[0]!, form.keys.at(-1)!] : [form.keys.join(''), [...form.keys].sort().join('')]
    for (const key of new Set(keys)) {
      const id = `${form.person} ${key}`
      const bucket = buckets.get(id)
      if (bucket) bucket.push(form)
      else buckets.set(id, [form])
    }
  }
  return [...buckets.values()].filter((b) => b.length > 1 && b.length <= largestBucket)
}

type Context = {
  /** Pairs of forms that stand in two passages which say the same. */
  together: [Form, Form][]
  areLinked: (a: Form, b: Form) => boolean
}

function contextOf(c: Comparing, forms: Form[]): Context {
  const at = new Map<number, Set<Form>>()
  for (const form of forms)
    for (const { passage } of form.seen) at.set(passage.index, (at.get(passage.index) ?? new Set()).add(form))
  const linked = new Map<Form, Set<Form>>()
  const together: [Form, Form][] = []
  for (const { a, b } of c.pairs) {
    for (const x of at.get(a.index) ?? []) {
      for (const y of at.get(b.index) ?? []) {
        if (linked.get(x)?.has(y)) continue
        linked.set(x, (linked.get(x) ?? new Set()).add(y))
        linked.set(y, (linked.get(y) ?? new Set()).add(x))
        together.push([x, y])
      }
    }
  }
  return { together, areLinked: (a, b) => linked.get(a)?.has(b) ?? false }
}

function personTie(a: Form, b: Form, context: Context): Tie['sort'] | null {
  if (isPartOf(a, b) || isPartOf(b, a)) return null
  if (a.words.length < 2 || b.words.length < 2) return familyTie(a, b, context)
  const [given, family] = [part(a, b, 0), part(a, b, -1)]
  if (given === 'same' && family === 'same') return sameName(a, b) ? null : 'variant'
  const apart = !share(a.articles, b.articles)
  const oneRole = share(rolesOf(a), rolesOf(b))
  const linked = context.areLinked(a, b)
  // Two persons of one family, or of one given name, each of whom the articles know: no slip.
  if (given === 'same' && family === 'near') return apart || !otherRoles(a, b) ? 'near' : null
  if (given === 'near' && family === 'same') return (apart && !otherRoles(a, b)) || oneRole ? 'near' : null
  if (given === 'near' && family === 'near') return apart && (linked || oneRole) ? 'near' : null
  if (!apart || !linked) return null
  if (given === 'same' && family === 'other') return oneRole ? 'other' : null
  const isOtherGiven = given === 'other' && family === 'same' && !mayShareGiven(a, b)
  return isOtherGiven && (oneRole || bothLead(a, b)) ? 'other' : null
}

/** "Ana Verlo" and "Ana Verlo of the water board": what stands behind the name is no other family name. */
function isPartOf(a: Form, b: Form): boolean {
  return a.words.length > 1 && a.words.length < b.words.length && a.words.every((word, i) => word === b.words[i])
}

/** "Hans-Peter" and "Peter", "Bill" and "William", "Jo": one person may bear both. */
function mayShareGiven(a: Form, b: Form): boolean {
  const [x, y] = [a.words.slice(0, -1), b.words.slice(0, -1)]
  return x.some((one) => y.some((other) => areKin(one, other) || Math.min(one.length, other.length) < 3))
}

/** Who leads is a "manager" in one language, a "responsable" or "Leiter" in the next: one office, translated. */
function bothLead(a: Form, b: Form): boolean {
  const leads = (form: Form) => [...rolesOf(form)].some((role) => leading.has(role))
  return leads(a) && leads(b) && !share(a.languages, b.languages)
}
const leading = new Set(['head', 'manager', 'director', 'boss', 'leader'])

/** Family names that stand alone: only passages which say the same show that they are of one bearer. */
function familyTie(a: Form, b: Form, context: Context): Tie['sort'] | null {
  if (a.words.length !== 1 || b.words.length !== 1 || share(a.articles, b.articles)) return null
  const [x, y] = [a.words[0]!, b.words[0]!]
  const near = likeness(x, y) === 'near' && a.keys[0] !== b.keys[0] && Math.min(x.length, y.length) > 4
  return near && context.areLinked(a, b) ? 'near' : null
}

function part(a: Form, b: Form, at: 0 | -1): 'same' | 'near' | 'other' | 'inflected' {
  if (a.keys.at(at) === b.keys.at(at)) return 'same'
  const [x, y] = [a.words.at(at)!, b.words.at(at)!]
  return at === 0 ? givenLikeness(x, y) : likeness(x, y)
}

function thingTie(a: Form, b: Form, context: Context): Tie['sort'] | null {
  if (placeOf(a.text) || placeOf(b.text)) return null
  const [x, y] = [a.words.join(''), b.words.join('')]
  if (Math.min(x.length, y.length) < 5) return null
  const same = a.keys.join('') === b.keys.join('') || isTurned(a, b)
  if (same) return sameName(a, b) || likeness(x, y) === 'inflected' ? null : 'variant'
  if (a.kind !== b.kind && a.kind !== 'other' && b.kind !== 'other') return null
  if (a.words.length !== b.words.length || share(a.articles, b.articles) || !context.areLinked(a, b)) return null
  if (a.kind === 'other' && b.kind === 'other') return null
  const oneLanguage = share(a.languages, b.languages)
  return oneLanguage && likeness(x, y) === 'near' ? 'near' : null
}

/** "Hydro-Sarn" and "Sarn Hydro". */
const isTurned = (a: Form, b: Form) =>
  a.keys.length === b.keys.length && [...a.keys].sort().join(' ') === [...b.keys].sort().join(' ')

/**
 * Words that differ by case endings or capitals alone are no two spellings, nor are "-sky", "-skyy", "-skij": how a house
 * writes that ending is its style, and the same for every such name.
 */
function sameName(a: Form, b: Form): boolean {
  if (a.words.length !== b.words.length) return false
  const found = a.words.map((w, i) => likeness(withoutStyle(w), withoutStyle(b.words[i]!)))
  // Folded words that are all the same were written with and without diacritics: that is two spellings.
  const isRegular = found.every((one) => one === 'same' || one === 'inflected')
  return isRegular && a.words.some((w, i) => w !== b.words[i])
}

const withoutStyle = (word: string) => word.replace(/(?<=[sck]k)[iyj]+$/, 'i')

export const rolesOf = (form: Form) => new Set(form.seen.flatMap((s) => [...s.roles]))

/** Both have an office, and none in common. */
function otherRoles(a: Form, b: Form): boolean {
  const [x, y] = [rolesOf(a), rolesOf(b)]
  return x.size > 0 && y.size > 0 && !share(x, y)
}

function share<T>(a: Set<T>, b: Set<T>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}
