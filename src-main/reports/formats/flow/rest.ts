import { labelOrder, relationOrder } from '../../model/types'
import { whyDropped, whySentence } from '../page'
import { type FlowPage, facts, sectionHead } from './page'
import { type Block, heading, joined, type Line, linkTo, muted, paragraph, say, table } from './types'

export function notCheckedBlocks(page: FlowPage): Block[] {
  const { w, m, model, number } = page
  const not = model.notChecked
  if (not === null) return []
  const { characters } = model.header.coverage
  return [
    ...sectionHead(page, 'notChecked'),
    heading(2, `${m.openClaims} (${number(not.open.length)})`),
    not.open.length === 0
      ? paragraph(w.none)
      : paragraph(
          joined(
            not.open.map((n): Line => [linkTo(`#claim-${n}`, String(n))]),
            ', ',
          ),
        ),
    heading(2, `${m.uncheckedSentences} (${number(not.sentences.length)})`),
    ...(not.sentences.length === 0
      ? [paragraph(w.none)]
      : [
          table(
            [w.source, m.sentence, m.label, w.reason],
            [20, 44, 14, 22],
            not.sentences.map((s) => sentenceRow(page, s)),
          ),
        ]),
    heading(2, m.leftOut),
    ...(not.dropped.length === 0
      ? [paragraph(w.none)]
      : [
          table(
            [w.source, w.reason, w.count, m.characters],
            [16, 52, 16, 16],
            not.dropped.map((d): Line[] => [
              [linkTo(`#source-${d.source}`, `[${d.source}]`)],
              [say(whyDropped(model.language, d.reason))],
              [say(number(d.spans))],
              [say(number(d.characters))],
            ]),
          ),
        ]),
    heading(2, w.coverage),
    table(
      [w.coverage, w.count],
      [70, 30],
      [
        ...not.labels.map(({ label, sentences }): [string, number] => [
          `${w.sentences}: ${labelName(page, label)}`,
          sentences,
        ]),
        [w.ofCharacters, characters.total] as [string, number],
        [w.charactersDropped, characters.dropped] as [string, number],
        [w.charactersUncovered, characters.uncovered] as [string, number],
      ].map(([name, count]) => [[say(name)], [say(number(count))]]),
    ),
  ]
}

type Unchecked = NonNullable<FlowPage['model']['notChecked']>['sentences'][number]

function sentenceRow(page: FlowPage, s: Unchecked): Line[] {
  const { w, model } = page
  const language = model.sources.find((source) => source.number === s.source)?.language ?? 'und'
  const where: Line =
    s.paragraph === null ? [] : [say(' '), linkTo(`#source-${s.source}-p${s.paragraph}`, w.paragraph(s.paragraph))]
  return [
    [linkTo(`#source-${s.source}`, `[${s.source}]`), ...where],
    [say(s.text, { language })],
    [say(labelName(page, s.label))],
    [muted(whySentence(model.language, s.reason))],
  ]
}

const labelName = ({ w }: FlowPage, label: string): string =>
  labelOrder.find((known) => known === label) ? w.labels[label as (typeof labelOrder)[number]] : label

export function methodBlocks(page: FlowPage): Block[] {
  const { w, m, model, number } = page
  const { method } = model
  if (method === null) return []
  const { counts, discrepancies } = model.header
  const share = (likelihood: number) =>
    new Intl.NumberFormat(model.language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 3 }).format(likelihood)
  return [
    ...sectionHead(page, 'method'),
    paragraph(m.methodText),
    ...facts([
      [w.madeWith, `Stet ${method.stetVersion}`],
      [m.engine, method.engine ?? w.none],
      [
        m.calibration,
        method.calibration && m.calibrationText(share(method.calibration.linked), share(method.calibration.suggested)),
      ],
      [m.languages, method.languages.map((l) => `${page.languageOf(l.language)} (${number(l.articles)})`).join(', ')],
      [w.claims, number(counts.claims)],
      [w.passages, number(counts.passages)],
      [w.articles, number(counts.articles)],
      [w.origins, number(counts.origins)],
    ]),
    table(
      [w.discrepancies, w.count],
      [70, 30],
      [
        ...relationOrder.map((r): [string, number] => [w.relations[r], discrepancies[r]]),
        [w.total, discrepancies.total] as [string, number],
        [w.flagsSetAside, discrepancies.setAside] as [string, number],
      ].map(([name, count]) => [[say(name)], [say(number(count))]]),
    ),
    heading(2, w.sections.check),
    paragraph(w.checkText),
  ]
}
