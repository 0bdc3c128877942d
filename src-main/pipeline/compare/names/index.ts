import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { flagOf, type Side } from '../flag'
import { type Correction, correctionsIn } from './corrected'
import { type Form, formsOf, type Seen } from './forms'
import { type Tie, tiesOf } from './ties'

/**
 * One bearer under two names: a conflict where a letter or a whole name differs, worth a look (`compatible`) where one
 * name is spelt in two ways and one language has to choose. One flag for a bearer, over all articles.
 */
export function compareNames(c: Comparing): Discrepancy[] {
  const forms = formsOf(c)
  const corrections = correctionsIn(c, forms)
  const isCorrected = (a: Form, b: Form) =>
    corrections.some(({ wrong, right }) => (wrong === a && right === b) || (wrong === b && right === a))
  const bearers = bearersOf(tiesOf(c, forms, isCorrected)).flatMap(({ forms, ties }) => {
    const flag = flagOfBearer(forms, ties, c)
    return flag ? [flag] : []
  })
  return [...bearers, ...corrections.map((correction) => flagOfCorrection(correction, c))]
}

/** The later name stands above the earlier one; who still prints the earlier one has to change it. */
function flagOfCorrection({ wrong, right }: Correction, c: Comparing): Discrepancy {
  const explanation = `First named “${wrong.text}”, later corrected to “${right.text}”. Check that no passage still gives the earlier name as the bearer's.`
  const sides = sidesOf([wrong, right], (form) => form.text).map((s) => ({ ...s, asOf: s.passage.published }))
  return flagOf(c, {
    kind: 'update',
    relation: 'superseded',
    severity: 'high',
    rule: 'name-corrected',
    explanation,
    sides,
  })
}

type Bearer = { forms: Form[]; ties: Tie[] }

/** Forms that hang together by their ties. */
function bearersOf(ties: Tie[]): Bearer[] {
  const bearerOf = new Map<Form, Bearer>()
  for (const tie of ties) {
    const [left, right] = [bearerOf.get(tie.a), bearerOf.get(tie.b)]
    const joined: Bearer = left ?? right ?? { forms: [], ties: [] }
    if (left && right && left !== right) {
      left.ties.push(...right.ties)
      for (const form of right.forms) {
        left.forms.push(form)
        bearerOf.set(form, left)
      }
    }
    joined.ties.push(tie)
    for (const form of [tie.a, tie.b]) {
      if (bearerOf.get(form) === joined) continue
      bearerOf.set(form, joined)
      joined.forms.push(form)
    }
  }
  return [...new Set(bearerOf.values())]
}

function flagOfBearer(forms: Form[], ties: Tie[], c: Comparing): Discrepancy | null {
  const differing = ties.filter((t) => t.sort !== 'variant')
  if (differing.length > 0) {
    const nameOf = namedByKey(forms)
    const values = [...new Set(forms.map(nameOf))]
    const rule = differing.some((t) => t.sort === 'near') ? 'name-spelling' : 'name-other'
    const why =
      rule === 'name-spelling'
        ? 'They look like one bearer with a slip of letters; check which spelling is right.'
        : 'The same office stands beside both, and half of the name is the same; check who is meant.'
    const explanation = `${quoted(values)}: ${why}`
    const sides = sidesOf(forms, nameOf)
    return flagOf(c, { kind: 'name', relation: 'conflict', severity: 'medium', rule, explanation, sides })
  }
  // Another language writes a foreign name otherwise as a rule; only within one language has an editor to choose.
  if (!ties.some(({ a, b }) => [...a.languages].some((l) => l !== null && b.languages.has(l)))) return null
  const nameOf = (form: Form) => form.text
  const values = [...new Set(forms.map(nameOf))]
  if (values.length < 2) return null
  const explanation = `${quoted(values)}: one name, spelt in ${values.length} ways. Choose one spelling and check it with the bearer's own.`
  const sides = sidesOf(forms, nameOf)
  return flagOf(c, { kind: 'name', relation: 'compatible', severity: 'low', rule: 'name-variant', explanation, sides })
}

/** Spellings that fold to one key agree with each other, and take the text of the first. */
function namedByKey(forms: Form[]): (form: Form) => string {
  const first = new Map<string, string>()
  for (const form of forms) {
    const key = form.keys.join(' ')
    if (!first.has(key)) first.set(key, form.text)
  }
  return (form) => first.get(form.keys.join(' '))!
}

/** A form that stands in one article again and again is shown so often only. */
const perArticle = 3

function sidesOf(forms: Form[], nameOf: (form: Form) => string): Side[] {
  const sides = forms.flatMap((form) => {
    const shown = new Map<number, Seen[]>()
    for (const seen of form.seen) {
      const list = shown.get(seen.passage.article) ?? []
      if (list.length < perArticle) shown.set(seen.passage.article, [...list, seen])
    }
    return [...shown.values()]
      .flat()
      .map(({ passage, start, end }): Side => ({ passage, start, end, value: nameOf(form) }))
  })
  return sides.sort((p, q) => p.passage.index - q.passage.index || p.start - q.start)
}

const quoted = (values: string[]) => values.map((value) => `“${value}”`).join(' against ')
