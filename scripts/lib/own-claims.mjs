// Scores assertions and statements on test/cases; the format is in its README.
import { caseLanguages, placeOf, readCases } from './cases.mjs'

const share = (part, whole) => (whole === 0 ? 1 : part / whole)

/** The parts a sentence was cut into; none where it was left whole. */
const cut = (parts) => (parts.length > 1 ? parts : [])

/**
 * Precision and recall of the parts of sentences that are cut, the share of sentences that are entirely right, of all and of
 * each language, and words for the others.
 */
export function scoreAssertions(assertions, file) {
  const cases = readCases(file)
  if (!cases || !assertions) return null
  const results = cases.map((one) => {
    const read = assertions(one.text, one.language).flatMap((sentence) => sentence.assertions)
    const found = read.map(({ start, end }) => one.text.slice(start, end))
    const right = cut(found).filter((part) => cut(one.assertions).includes(part)).length
    return { one, found, right, isRight: JSON.stringify(found) === JSON.stringify(one.assertions) }
  })
  const sum = (count) => results.reduce((total, result) => total + count(result), 0)
  const right = sum((r) => r.right)
  const wrong = results.filter((r) => !r.isRight)
  return {
    precision: share(
      right,
      sum((r) => cut(r.found).length),
    ),
    recall: share(
      right,
      sum((r) => cut(r.one.assertions).length),
    ),
    cases: share(cases.length - wrong.length, cases.length),
    languages: Object.fromEntries(
      caseLanguages.map((language) => {
        const own = results.filter((r) => r.one.language === language)
        return [language, share(own.filter((r) => r.isRight).length, own.length)]
      }),
    ),
    wrong: wrong.map(
      ({ one, found }) => `${one.id}: ${one.assertions.join(' ‖ ')} (${one.why}), found ${found.join(' ‖ ')}`,
    ),
  }
}

/** The share of statements right word for word, of unresolved lists right, of those both; and words for the others. */
export function scoreStatements(statement, file) {
  const cases = readCases(file)
  if (!cases || !statement) return null
  const results = cases.map((one) => {
    const place = placeOf(one.text, { text: one.target })
    const found = place && statement(one.text, one.language, place)
    const words = found?.statement === one.statement
    return { one, found, words, unresolved: JSON.stringify(found?.unresolved) === JSON.stringify(one.unresolved) }
  })
  const of = (test) => share(results.filter(test).length, cases.length)
  const show = (s) => `“${s?.statement}” [${s?.unresolved.join(', ')}]`
  return {
    statements: of((r) => r.words),
    unresolved: of((r) => r.unresolved),
    cases: of((r) => r.words && r.unresolved),
    wrong: results
      .filter((r) => !r.words || !r.unresolved)
      .map(({ one, found }) => `${one.id}: ${show(one)} (${one.why}), found ${show(found)}`),
  }
}
