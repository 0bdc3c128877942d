// Golden articles from hand-marked text: one sentence or one piece of furniture a line, written before the engine reads it.
//
//   === en-council-vote            the case's name, then fields up to a line "---"
//   language: en
//   published: 2031-03-12 stated   day or null, and its certainty
//   quote: its words || speaker    also name: … || kind, damage: … || kind; each field may stand more than once
//   ---
//   C| A sentence.                 label: C claim, O opinion, Q question, B background, D damaged
//   HC| A headline                 role before the label: H headline, S standfirst, X crosshead, P caption
//   ~share bar| Share this         dropped, with its reason, on a line of its own
//   ~~metadata| date: 2031-03-12   dropped, and on one line with the text before and after it
//
// A sentence joins the one before it with a space, after a blank line with an empty line, and with "+" before its mark
// with nothing.
import { Stop } from '../run.mjs'
import { nthOf } from './spans.mjs'

const labels = { C: 'claim', O: 'opinion', Q: 'question', B: 'background', D: 'damaged' }
const roles = { H: 'headline', S: 'standfirst', X: 'crosshead', P: 'caption' }

/** Every case of a marked file: `{ name, why, source, expected }`. */
export function casesOf(marked) {
  const parts = marked.split(/^=== +(.+)$/m).slice(1)
  const cases = []
  for (let i = 0; i < parts.length; i += 2) cases.push(caseOf(parts[i].trim(), parts[i + 1]))
  return cases
}

function caseOf(name, part) {
  const at = part.indexOf('\n---\n')
  if (at < 0) throw new Stop(`${name}: no line "---" between its fields and its text.`)
  const fields = fieldsOf(part.slice(0, at))
  const one = (key) => fields.get(key)?.[0] || null
  const [date, certainty] = (one('published') ?? 'null unknown').split(' ')
  const { source, dropped, sentences } = textOf(name, part.slice(at + 5))
  const pairs = (key, second) =>
    (fields.get(key) ?? []).map((value) => {
      const [text, other] = value.split('||').map((v) => v.trim())
      if (!source.includes(text)) throw new Stop(`${name}: "${text}" is not in its text.`)
      return { text, [second]: other || null }
    })
  const expected = {
    language: one('language'),
    published: { date: date === 'null' ? null : date, certainty },
    title: sentences.find((s) => s.role === 'headline')?.text ?? null,
    byline: one('byline'),
    agency: one('agency'),
    dropped,
    sentences,
    damage: pairs('damage', 'kind'),
    quotes: pairs('quote', 'speaker'),
    names: pairs('name', 'kind'),
  }
  return { name, why: one('why') ?? '', source, expected }
}

function fieldsOf(head) {
  const fields = new Map()
  for (const line of head.split('\n').filter((l) => l.trim() !== '')) {
    const [, key, value] = /^(\w+):\s*(.*)$/.exec(line) ?? []
    if (key) fields.set(key, [...(fields.get(key) ?? []), value.trim()])
  }
  return fields
}

function textOf(name, body) {
  let source = ''
  let blank = false
  let alone = false
  const spans = []
  for (const line of body.split('\n')) {
    if (line.trim() === '') {
      blank = true
      continue
    }
    const [, tight, mark, text] = /^(\+?)(~~?[^|]+|[HSXP]?[COQBD])\|\s?(.*?)\s*$/.exec(line) ?? []
    if (mark === undefined) throw new Stop(`${name}: this line has no mark: ${line}`)
    const standsAlone = /^~[^~]/.test(mark)
    const gap = alone || standsAlone ? '\n' : ' '
    if (source !== '') source += tight ? '' : blank ? '\n\n' : gap
    blank = false
    alone = standsAlone
    spans.push({ mark, text, start: source.length })
    source += text
  }
  source += '\n'
  const placed = (s) => ({ text: s.text, ...nthOf(source, s) })
  const dropped = spans
    .filter((s) => s.mark[0] === '~')
    .map((s) => ({ ...placed(s), reason: s.mark.replace(/^~+/, '') }))
  const sentences = spans
    .filter((s) => s.mark[0] !== '~')
    .map((s) => ({
      ...placed(s),
      label: labels[s.mark.at(-1)],
      ...(s.mark.length > 1 && { role: roles[s.mark[0]] }),
    }))
  return { source, dropped, sentences }
}
