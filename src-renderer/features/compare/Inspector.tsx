import { Skeleton, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import type { DiscrepancySide } from '../../../src-main/contract/analysis'
import type { Aspect, Judgement, Mark } from '../../../src-main/contract/events'
import { type ClaimDetail, type Passage, useArticles, useDossierId } from '../../queries'
import { Empty } from '../../ui/Empty'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'
import { Differences } from './Differences'
import { Grounds } from './Grounds'
import { saveFields } from './mark'
import { Note } from './Note'
import { PassageCard } from './PassageCard'
import { change, useUnsent } from './unsent'
import { ClearButton, VerdictButtons } from './VerdictButtons'
import { VerdictState } from './VerdictState'
import { numberValues } from './values'

export interface InspectorHandle {
  focus: (field: 'reason' | 'note') => void
}

interface Props {
  /** Undefined while it is read, null when no claim is chosen. */
  detail: ClaimDetail | null | undefined
  /** The mention open in the reader. */
  openMention: string | null
  onMark: (aspect: Aspect, mark: Mark | null) => void
  onOpen: (passage: Passage) => void
  onOpenSide: (side: DiscrepancySide) => void
  ref?: Ref<InspectorHandle>
}

/** Everything on one claim: who says what, where they differ, and what this desk makes of it. */
export function Inspector({ detail, ...props }: Props) {
  const words = useWords().inspector
  return (
    <section className={styles.inspector} aria-label={words.title} data-testid="inspector">
      {detail === null && <Empty title={words.none} teach={words.noneTeach} />}
      {detail === undefined && <Skeleton height={60} m="md" width="auto" />}
      {detail && <Claim key={detail.item.claim.id} detail={detail} {...props} />}
    </section>
  )
}

function Claim({ detail, openMention, onMark, onOpen, onOpenSide, ref }: Props & { detail: ClaimDetail }) {
  const { item, passages, note } = detail
  const dossier = useDossierId()
  const claim = item.claim.id
  const place = { dossier, claim, aspect: 'true' } as const
  const verdict = item.verdicts.true
  const { unsent, error } = useUnsent(place, verdict)
  const articles = useArticles()
  const byId = useMemo(() => new Map(articles?.map((article) => [article.id, article])), [articles])
  const differing = useMemo(() => numberValues(item.discrepancies), [item.discrepancies])
  const fields = useFields(ref)
  const save = () => void saveFields({ dossier, item, aspect: 'true' })
  const open = useStable(onOpen)
  const openSide = useStable(onOpenSide)
  const judge = useStable((mention: string, judgement: Judgement) => {
    change(place, { perMention: { ...unsent.perMention, [mention]: judgement } })
    save()
  })
  return (
    <>
      <ClaimHead detail={detail} onMark={onMark} error={error} />
      <Stack gap="md" className={styles.scroll}>
        <Differences differing={differing} articles={byId} onOpen={openSide} />
        <Passages count={passages.length}>
          {passages.map((passage, i) => {
            const { id } = passage.mention
            return (
              <PassageCard
                key={id}
                passage={passage}
                number={i + 1}
                differing={differing}
                judgement={unsent.perMention?.[id] ?? verdict?.perMention[id] ?? 'notJudged'}
                isOpen={id === openMention}
                onOpen={open}
                onJudge={judge}
              />
            )
          })}
        </Passages>
        <Grounds place={place} verdict={verdict} unsent={unsent} onSave={save} reasonRef={fields.reason} />
        <Note dossier={dossier} claim={claim} note={note} fieldRef={fields.note} />
      </Stack>
    </>
  )
}

/** At the end of what is there: the field is entered to add to it. */
function goOnWriting(field: HTMLTextAreaElement | null) {
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}

function useFields(ref: Ref<InspectorHandle> | undefined) {
  const reason = useRef<HTMLTextAreaElement>(null)
  const note = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => ({ focus: (field) => goOnWriting((field === 'note' ? note : reason).current) }), [])
  return { reason, note }
}

type HeadProps = Pick<Props, 'onMark'> & { detail: ClaimDetail; error: ReturnType<typeof useUnsent>['error'] }

/** Stays in sight while the passages scroll: what is being judged, and the judging. */
function ClaimHead({ detail, onMark, error }: HeadProps) {
  const words = useWords()
  const { item, origins } = detail
  const claim = item.claim.id
  const { statement } = item
  const why = origins.map((origin) => origin.why).join('\n')
  return (
    <header className={styles.head}>
      <Title order={2} className={`stet-read ${styles.statement}`} dir="auto" tabIndex={-1}>
        {statement.statement}
      </Title>
      <Text fz="xs" c="dimmed">
        {words.checklist.passages(statement.mentionCount)} · {words.checklist.articles(statement.articleCount)} ·{' '}
        <span title={why || words.checklist.originsWhy}>{words.checklist.origins(statement.origins.length)}</span>
      </Text>
      <Stale detail={detail} />
      <VerdictButtons aspect="true" mark={item.verdicts.true?.mark ?? null} onMark={(mark) => onMark('true', mark)} />
      <div className={styles.stateRow}>
        <VerdictState claim={claim} aspect="true" verdict={item.verdicts.true} error={error} />
        <ClearButton aspect="true" mark={item.verdicts.true?.mark ?? null} onMark={(mark) => onMark('true', mark)} />
      </div>
      <div className={styles.saidRow}>
        <Text fz="xs" fw={600}>
          {words.inspector.wasSaid}
        </Text>
        <VerdictButtons aspect="said" mark={item.verdicts.said?.mark ?? null} onMark={(mark) => onMark('said', mark)} />
        <VerdictState claim={claim} aspect="said" verdict={item.verdicts.said} error={null} />
        <ClearButton aspect="said" mark={item.verdicts.said?.mark ?? null} onMark={(mark) => onMark('said', mark)} />
      </div>
    </header>
  )
}

function Stale({ detail }: { detail: ClaimDetail }) {
  const words = useWords().checklist
  const { verdicts } = detail.item
  const stale = verdicts.true?.stale ?? verdicts.said?.stale
  if (!stale) return null
  return (
    <Text fz="xs" fw={600} c="var(--stet-unverified)">
      {words.stale}: {words.staleLong[stale.because]}
    </Text>
  )
}

function Passages({ count, children }: { count: number; children: ReactNode }) {
  const words = useWords().inspector
  return (
    <section>
      <Title order={3} className={styles.heading}>
        {words.passages} {count}
      </Title>
      <div className={styles.passages}>{children}</div>
    </section>
  )
}
