import { Button, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type CorrectionChange, correctionChangeSchema } from '../../../src-main/contract/events'
import type { ArticleRow, EvidenceRow, TextCorrectionRow } from '../../../src-main/contract/rows'
import { proposeCorrection, setArticleRole } from '../../actions'
import { type Passage, useArticles, useArticleTexts, useDossierId } from '../../queries'
import { GrowingTextarea } from '../../ui/GrowingTextarea'
import { useWords } from '../../ui/words'
import styles from './evidence.module.css'
import { passageName, passageNamed } from './evidenceFields'
import { FormFrame } from './FormFrame'
import type { OpenPlace } from './QuoteFields'
import { useDoing } from './useDoing'
import { useForm } from './useForm'

interface Props {
  claim: string
  passages: Passage[]
  evidence: EvidenceRow[]
  current: TextCorrectionRow | null
  place: OpenPlace | null
  onClose: () => void
}

const none: readonly string[] = []

/** Other words for a passage of an article under check. */
export function CorrectionForm({ claim, passages, evidence, current, place, onClose }: Props) {
  const words = useWords().textCorrections
  const dossier = useDossierId()
  const articles = useArticles()
  const [id] = useState(() => current?.id ?? crypto.randomUUID())
  const isUnderCheck = (article: string) => articles?.find((each) => each.id === article)?.role === 'underCheck'
  const open = place && place.end > place.start && isUnderCheck(place.article) ? place : null
  const candidates = [
    ...(current ? [current] : []),
    ...(open ? [open] : []),
    ...passages.flatMap(({ mention, article }) =>
      article.role === 'underCheck' ? [{ article: article.id, start: mention.start, end: mention.end }] : [],
    ),
  ]
  const first = candidates[0]
  const [initial] = useState(() => ({
    passage: '',
    problem: current?.problem ?? '',
    wording: current?.wording ?? '',
    source: current?.source ?? '',
    evidence: current?.evidence ?? '',
    change: (current?.change ?? 'correction') as CorrectionChange,
    isWorded: current !== null,
  }))
  const form = useForm(`correction|${current?.id ?? claim}`, initial)
  const name = form.value.passage || (first ? passageName(first) : '')
  const chosen = passageNamed(name)
  const texts = useArticleTexts(chosen ? [chosen.article, ...candidates.map(({ article }) => article)] : none)
  const textAt = (of: OpenPlace) => texts.get(of.article)?.slice(of.start, of.end) ?? ''
  const stands = chosen ? textAt(chosen) : ''
  // The suggestion begins as the passage stands: most corrections change a word of it.
  const wording = form.value.isWorded ? form.value.wording : stands
  const save = async () => {
    if (!chosen) return
    const { problem, source } = form.value
    if (problem.trim() === '') return form.setProblem(words.problemMissing)
    const proposed = {
      correction: id,
      ...chosen,
      claim,
      problem,
      wording,
      source,
      evidence: form.value.evidence || null,
      change: form.value.change,
    }
    const result = await proposeCorrection(dossier, proposed, current)
    if (!result.ok) return form.setProblem(result.error)
    form.done()
    onClose()
  }
  const frame = { title: current ? words.edit : words.add, form, onSave: () => void save(), onClose }
  if (!chosen)
    return (
      <FormFrame {...frame} isUnusable testId="correction-form">
        <SourcesOnly passages={passages} />
      </FormFrame>
    )
  const nameOf = (article: string) => {
    const found = articles?.find((each) => each.id === article)
    return found?.title ?? found?.fileName ?? ''
  }
  const options = new Map(
    candidates.map((of) => [passageName(of), `${nameOf(of.article)}: ${textAt(of).slice(0, 90)}`] as const),
  )
  return (
    <FormFrame {...frame} testId="correction-form">
      {options.size > 1 && (
        <Select
          label={words.where}
          data={[...options].map(([value, label]) => ({ value, label }))}
          value={name}
          allowDeselect={false}
          onChange={(passage) => passage && form.change({ passage })}
        />
      )}
      <Select
        label={words.change}
        data={correctionChangeSchema.options.map((value) => ({ value, label: words.changesLong[value] }))}
        value={form.value.change}
        allowDeselect={false}
        onChange={(change) => change && form.change({ change: change as CorrectionChange })}
        data-testid="correction-change"
      />
      <div>
        <Text fz="xs" c="dimmed">
          {words.whole} · {nameOf(chosen.article)}
        </Text>
        <blockquote className={`stet-read ${styles.quote}`} dir="auto" data-testid="correction-stands">
          {stands || '…'}
        </blockquote>
      </div>
      <GrowingTextarea
        label={words.problem}
        placeholder={words.problemPlaceholder}
        withAsterisk
        minRows={1}
        maxRows={5}
        maxLength={5000}
        value={form.value.problem}
        onChange={(e) => form.change({ problem: e.currentTarget.value })}
        dir="auto"
        data-autofocus
        data-testid="correction-problem"
      />
      <GrowingTextarea
        label={words.wording}
        description={words.wordingHint}
        minRows={2}
        maxRows={6}
        maxLength={10_000}
        value={wording}
        onChange={(e) => form.change({ wording: e.currentTarget.value, isWorded: true })}
        dir="auto"
        data-testid="correction-wording"
      />
      <TextInput
        label={words.source}
        placeholder={words.sourcePlaceholder}
        maxLength={5000}
        value={form.value.source}
        onChange={(e) => form.change({ source: e.currentTarget.value })}
        dir="auto"
        data-testid="correction-source"
      />
      {evidence.length > 0 && (
        <Select
          label={words.evidence}
          placeholder={words.noEvidence}
          clearable
          data={evidence.map((row) => ({ value: row.id, label: row.title }))}
          value={form.value.evidence || null}
          onChange={(piece) => form.change({ evidence: piece ?? '' })}
          data-testid="correction-evidence"
        />
      )}
    </FormFrame>
  )
}

/** Why there is nothing to correct, and the way out of it. */
function SourcesOnly({ passages }: { passages: Passage[] }) {
  const words = useWords().textCorrections
  const { dossier, run } = useDoing()
  const articles = [...new Map(passages.map(({ article }): [string, ArticleRow] => [article.id, article])).values()]
  const shown = articles.slice(0, 6)
  return (
    <Stack gap="xs" align="flex-start" data-testid="correction-sources-only">
      <Text fz="sm">{words.sourcesOnly}</Text>
      {shown.map((article) => (
        <Button
          key={article.id}
          size="compact-sm"
          variant="default"
          maw="100%"
          onClick={() =>
            void run(setArticleRole({ dossier, article: article.id, role: 'underCheck', current: article.role }))
          }
          data-testid="correction-under-check"
        >
          {words.underCheck(article.title ?? article.fileName)}
        </Button>
      ))}
    </Stack>
  )
}
