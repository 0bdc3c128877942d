import { Button, Select } from '@mantine/core'
import { type Passage, useArticleTexts } from '../../queries'
import { GrowingTextarea } from '../../ui/GrowingTextarea'
import { useWords } from '../../ui/words'
import { type EvidenceFields, passageName, passageNamed } from './evidenceFields'
import type { Form } from './useForm'

/** What stands open in the reader. */
export interface OpenPlace {
  article: string
  start: number
  end: number
}

interface Props {
  form: Form<EvidenceFields>
  passages: Passage[]
  place: OpenPlace | null
}

const none: readonly string[] = []

/** The words of a quotation, and the passage of an article where they stand. */
export function QuoteFields({ form, passages, place }: Props) {
  const words = useWords().evidence
  const chosen = passageNamed(form.value.passage)
  const open = place && place.end > place.start ? place : null
  const of = chosen?.article ?? open?.article
  const texts = useArticleTexts(of === undefined ? none : [of])
  const text = of === undefined ? undefined : texts.get(of)
  const options = passages.map(({ mention, article, exact }) => ({
    value: passageName({ article: article.id, start: mention.start, end: mention.end }),
    label: `${article.title ?? article.fileName}: ${(exact ?? '').slice(0, 90)}`,
  }))
  if (chosen && !options.some(({ value }) => value === form.value.passage))
    options.push({
      value: form.value.passage,
      label: (text ?? '').slice(chosen.start, chosen.end).slice(0, 110) || form.value.passage.slice(0, 12),
    })
  const unique = [...new Map(options.map((option) => [option.value, option])).values()]
  const take = (name: string) => {
    const passage = passages.find(
      ({ mention, article }) => passageName({ article: article.id, start: mention.start, end: mention.end }) === name,
    )
    const place = passageNamed(name)
    const taken = passage?.exact ?? (place ? texts.get(place.article)?.slice(place.start, place.end) : undefined)
    form.change({ passage: name, ...(taken ? { quote: taken } : {}) })
  }
  return (
    <>
      <Select
        label={words.quotePassage}
        data={unique}
        placeholder={words.quoteTyped}
        clearable
        value={form.value.passage || null}
        onChange={(name) => (name === null ? form.change({ passage: '' }) : take(name))}
        comboboxProps={{ withinPortal: true }}
        data-testid="evidence-passage"
      />
      {open && passageName(open) !== form.value.passage && (
        <Button size="compact-sm" variant="default" onClick={() => take(passageName(open))} data-testid="evidence-take">
          {words.takePassage}
        </Button>
      )}
      <GrowingTextarea
        label={words.quote}
        minRows={2}
        maxRows={6}
        maxLength={10_000}
        value={form.value.quote}
        onChange={(e) => form.change({ quote: e.currentTarget.value })}
        dir="auto"
        data-testid="evidence-quote"
      />
    </>
  )
}
