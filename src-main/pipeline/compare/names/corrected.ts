import { type Token, tokenize } from '../../tokens'
import { set } from '../../words/types'
import type { Comparing } from '../comparing'
import type { Passage } from '../passage'
import type { Form } from './forms'

/** An article says that the bearer whom `wrong` was given for is `right`. */
export type Correction = { wrong: Form; right: Form }

/** Folded words by which a report takes back a name, in any of the languages. */
const takesBack = set(
  `corrected correction misidentified mistakenly wrongly erroneously misnamed
  korrigierte korrigierten korrigiert berichtigte berichtigt richtiggestellt irrtumlich irrtumlicherweise falschlich
  falschlicherweise verwechselt verwechslung versehentlich
  corrige rectifie rectification erronement erreur confondu
  corrigio corregido rectifico rectificado rectificacion equivocadamente erroneamente equivocada equivocado error confundido
  corretto rettificato rettifica rettificata erroneamente errore confuso scambiato
  gecorrigeerd corrigeerde rechtgezet rechtzetting abusievelijk vergissing verwisseld verkeerde onterecht
  corrigiu retificou retificado retificacao engano erradamente confundido`,
)
/** What is corrected is a name: without one of these a correction may be of anything. */
const aboutNames = set(
  `name named names identity identified identification misidentified misnamed surname
  name namen namens identitat identifiziert identifizierte heisst hiess genannt
  nom nomme nommee identite identifie identifiee appelle prenom
  nombre llama llamaba identidad identificado identificada identifico apellido
  nome chiama chiamava identita identificato identificata cognome
  naam namen heet heette identiteit geidentificeerd genoemd achternaam
  chama chamava identidade identificado identificada identificou apelido`,
)
const not = set('not nicht nein pas no non niet nao')
const but = set('but rather sondern mais sino ma bensi maar mas')

/** Names that a later article takes back, from what it says beside them; each pair of forms once. */
export function correctionsIn(c: Comparing, forms: Form[]): Correction[] {
  const persons = forms.filter((form) => form.person && form.words.length > 1)
  const at = new Map<number, { form: Form; start: number }[]>()
  for (const form of persons) {
    for (const { passage, start } of form.seen)
      at.set(passage.index, [...(at.get(passage.index) ?? []), { form, start }])
  }
  const found = new Map<string, Correction>()
  for (const passage of c.passages) {
    if (passage.annotation.names.length === 0) continue
    const tokens = tokensOf(c, passage)
    const here = (at.get(passage.index) ?? []).sort((a, b) => a.start - b.start)
    const correction = notButIn(here, tokens) ?? namedAnew(c, passage, tokens, at)
    if (!correction || !isEarlier(correction.wrong, passage)) continue
    found.set(`${persons.indexOf(correction.wrong)} ${persons.indexOf(correction.right)}`, correction)
  }
  return [...found.values()]
}

const tokensOf = (c: Comparing, { article, sentence, language }: Passage) =>
  tokenize(c.texts[article]!, sentence.start, sentence.end, language)

/** "is not Peter Holt but Jan Holtz": both names in one sentence, the first denied. */
function notButIn(here: { form: Form; start: number }[], tokens: Token[]): Correction | null {
  for (const [i, first] of here.entries()) {
    const second = here[i + 1]
    if (!second || second.form === first.form) continue
    const between = tokens.filter((t) => t.start > first.start && t.start < second.start)
    const near = tokens.filter((t) => t.start < first.start).slice(-denialReach)
    if (!near.some((t) => not.has(t.folded)) || !between.some((t) => but.has(t.folded))) continue
    if (areAlike(first.form, second.form) || tokens.some((t) => aboutNames.has(t.folded)))
      return { wrong: first.form, right: second.form }
  }
  return null
}

/** How many words may stand between "not" and the name it denies. */
const denialReach = 4

/** "Police corrected the man's name to Jan Holtz; they had first given it as Peter Holtz." */
function namedAnew(
  c: Comparing,
  passage: Passage,
  tokens: Token[],
  at: Map<number, { form: Form; start: number }[]>,
): Correction | null {
  if (!tokens.some((t) => takesBack.has(t.folded)) || !tokens.some((t) => aboutNames.has(t.folded))) return null
  const around = [passage.index, passage.index - 1, passage.index + 1].flatMap((i) =>
    c.passages[i]?.article === passage.article ? (at.get(i) ?? []).map(({ form }) => form) : [],
  )
  const known = [...new Set(around)]
  // The one of the two that an earlier article gave, and this one's article gives nowhere else before it.
  const earlier = known.filter((form) => isEarlier(form, passage))
  const fresh = known.filter((form) => !isEarlier(form, passage))
  if (fresh.length !== 1) return null
  const right = fresh[0]!
  if (earlier.length === 1 && areAlike(earlier[0]!, right)) return { wrong: earlier[0]!, right }
  const before = [...at.values()].flat().map(({ form }) => form)
  const alike = [...new Set(before)].filter(
    (form) => form !== right && isEarlier(form, passage) && areAlike(form, right),
  )
  return earlier.length === 0 && alike.length === 1 ? { wrong: alike[0]!, right } : null
}

/** Stood the name in an article before this one: an earlier day, or the same where no day is known? */
function isEarlier(form: Form, { article, published }: Passage): boolean {
  return form.seen.some(({ passage }) => {
    if (passage.article === article) return false
    if (passage.published === null || published === null) return true
    return passage.published <= published
  })
}

/** The family or given name in common, or the same initials. */
function areAlike(a: Form, b: Form): boolean {
  if (a.keys[0] === b.keys[0] || a.keys.at(-1) === b.keys.at(-1)) return true
  return [0, -1].every((i) => a.words.at(i)![0] === b.words.at(i)![0])
}
