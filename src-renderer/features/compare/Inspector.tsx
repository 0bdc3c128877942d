import { Button, Group, Skeleton, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { type ReactNode, type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import type { DiscrepancySide } from '../../../src-main/contract/analysis'
import type { Aspect, Judgement, Mark } from '../../../src-main/contract/events'
import { type ClaimDetail, type Passage, useArticles, useDossierId } from '../../queries'
import { Empty } from '../../ui/Empty'
import type { Deciding } from '../../ui/keys'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import { ClaimDialog } from './ClaimDialog'
import { ClaimHead } from './ClaimHead'
import styles from './compare.module.css'
import { Differences } from './Differences'
import { Grounds } from './Grounds'
import { saveFields } from './mark'
import { Note } from './Note'
import { Origins } from './Origins'
import { PassageCard } from './PassageCard'
import { SaidGrounds } from './SaidGrounds'
import { Suggestions } from './Suggestions'
import { change, useUnsent } from './unsent'
import { useClaimDesk } from './useClaimDesk'
import { usePassages } from './usePassages'
import { numberValues } from './values'

export interface InspectorHandle {
  focus: (field: 'reason' | 'note') => void
  /** False where there is nothing that the key could mean. */
  decide: (action: Deciding) => boolean
}

interface Props {
  /** Undefined while it is read, null when no claim is chosen. */
  detail: ClaimDetail | null | undefined
  /** The mention open in the reader. */
  openMention: string | null
  onMark: (aspect: Aspect, mark: Mark | null) => void
  onOpen: (passage: Passage) => void
  onOpenSide: (side: DiscrepancySide) => void
  /** Beside the head's facts, and below everything else on the claim: what other features have to say of it. */
  aside?: ReactNode
  records?: ReactNode
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

function Claim({
  detail,
  openMention,
  onMark,
  onOpen,
  onOpenSide,
  aside,
  records,
  ref,
}: Props & { detail: ClaimDetail }) {
  const { item, passages, note } = detail
  const dossier = useDossierId()
  const claim = item.claim.id
  const place = { dossier, claim, aspect: 'true' } as const
  const verdict = item.verdicts.true
  const { unsent, error } = useUnsent(place, verdict)
  const articles = useArticles()
  const byId = useMemo(() => new Map(articles?.map((article) => [article.id, article])), [articles])
  const differing = useMemo(() => numberValues(item.discrepancies), [item.discrepancies])
  const list = usePassages(passages, openMention)
  const root = useRef<HTMLDivElement>(null)
  const desk = useClaimDesk({ detail, differing, openMention, root })
  const fields = useHandle(ref, desk.decide)
  const save = () => void saveFields({ dossier, item, aspect: 'true' })
  const open = useStable(onOpen)
  const judge = useStable((mention: string, judgement: Judgement) => {
    change(place, { perMention: { ...unsent.perMention, [mention]: judgement } })
    save()
  })
  return (
    <>
      <ClaimHead
        detail={detail}
        error={error}
        onMark={onMark}
        onOpen={open}
        onMerge={desk.merge}
        origins={desk.origins}
        aside={aside}
      />
      <Stack gap="md" className={styles.scroll} ref={root}>
        {desk.origins.isOpen && <Origins detail={detail} />}
        <Differences
          differing={differing}
          flags={item.flags}
          articles={byId}
          choice={desk.choice}
          dismissing={desk.dismissing}
          onDismissing={desk.setDismissing}
          deciding={desk.deciding}
          onOpen={onOpenSide}
        />
        <Passages count={passages.length} list={list}>
          {list.shown.map((passage, i) => {
            const { id } = passage.mention
            return (
              <PassageCard
                key={id}
                passage={passage}
                number={i + 1}
                differing={differing}
                judgement={unsent.perMention?.[id] ?? verdict?.perMention[id] ?? 'notJudged'}
                isOpen={id === openMention}
                isOnly={passages.length === 1}
                isChosen={desk.choice.chosen === `passage:${id}`}
                onChoose={desk.choice.choose}
                actions={desk.passageActions}
                belonging={desk.belonging?.get(id)}
                articles={byId}
                marked={list.markedIn(id)}
                isReference={list.reference === id}
                onReference={list.reference === undefined ? undefined : list.setAgainst}
                onOpen={open}
                onJudge={judge}
              />
            )
          })}
        </Passages>
        <Suggestions suggestions={desk.suggestions} choice={desk.choice} deciding={desk.deciding} onOpen={open} />
        <Grounds place={place} verdict={verdict} unsent={unsent} onSave={save} reasonRef={fields.reason} />
        {item.verdicts.said && <SaidGrounds dossier={dossier} item={item} />}
        <Note dossier={dossier} claim={claim} note={note} fieldRef={fields.note} />
        {records}
      </Stack>
      <ClaimDialog {...desk.dialog} />
    </>
  )
}

/** At the end of what is there: the field is entered to add to it. */
function goOnWriting(field: HTMLTextAreaElement | null) {
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}

function useHandle(ref: Ref<InspectorHandle> | undefined, decide: InspectorHandle['decide']) {
  const reason = useRef<HTMLTextAreaElement>(null)
  const note = useRef<HTMLTextAreaElement>(null)
  const newest = useStable(decide)
  useImperativeHandle(
    ref,
    () => ({ focus: (field) => goOnWriting((field === 'note' ? note : reason).current), decide: newest }),
    [newest],
  )
  return { reason, note }
}

interface PassagesProps {
  count: number
  list: ReturnType<typeof usePassages>
  children: ReactNode
}

function Passages({ count, list, children }: PassagesProps) {
  const words = useWords().inspector
  return (
    <section>
      <Group gap={6} justify="space-between">
        <Title order={3} className={styles.heading}>
          {words.passages} {count}
        </Title>
        {count > 1 && (
          <UnstyledButton
            className={styles.choice}
            aria-pressed={list.isMarking}
            title={words.markHint}
            onClick={list.toggleMarking}
            data-testid="mark-differing"
          >
            {words.mark}
          </UnstyledButton>
        )}
      </Group>
      {count > 1 && list.isMarking && (
        <Text fz="xs" c="dimmed" mb={4} data-testid="differing-legend">
          {words.legend}{' '}
          {(['number', 'name', 'quote', 'word'] as const).map((kind) => (
            <span key={kind} className={styles.legendEntry}>
              <span className={styles.differs} data-differs={kind}>
                {words.differing[kind]}
              </span>
            </span>
          ))}
        </Text>
      )}
      <div className={styles.passages}>{children}</div>
      {list.hidden > 0 && (
        <Button mt={8} size="compact-sm" variant="default" onClick={list.showAll} data-testid="passages-more">
          {words.morePassages(list.hidden)}
        </Button>
      )}
    </section>
  )
}
