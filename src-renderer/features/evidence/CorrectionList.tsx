import { Button, Group, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { EvidenceRow, TextCorrectionRow } from '../../../src-main/contract/rows'
import { decideCorrection, withdrawCorrection } from '../../actions'
import { useArticleTexts, usePeople } from '../../queries'
import { useFormat } from '../../ui/format'
import { useKeyHint } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { Entry, type Offered, Section, Stamp } from './Entry'
import styles from './evidence.module.css'
import type { OpenPlace } from './QuoteFields'
import { useDoing } from './useDoing'

interface Props {
  rows: TextCorrectionRow[]
  evidence: EvidenceRow[]
  /** In the whole dossier. */
  inDossier: number
  onAdd: () => void
  onAll: () => void
  onEdit: (row: TextCorrectionRow) => void
  onOpenPlace: (place: OpenPlace) => void
}

/** What the article under check needs changed, and what was decided of it. */
export function CorrectionList({ rows, evidence, inDossier, onAdd, onAll, onEdit, onOpenPlace }: Props) {
  const words = useWords().textCorrections
  const hint = useKeyHint()
  return (
    <Section
      title={words.title}
      count={rows.length}
      none={words.none}
      testId="text-corrections"
      tools={
        <Group gap={4}>
          {inDossier > 0 && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              c="var(--stet-pencil)"
              onClick={onAll}
              data-testid="corrections-all"
            >
              {words.all(inDossier)}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            title={hint(words.add, 'correction')}
            onClick={onAdd}
            data-testid="correction-add"
          >
            {words.add}
          </Button>
        </Group>
      }
    >
      {rows.map((row) => (
        <Correction key={row.id} row={row} evidence={evidence} onEdit={onEdit} onOpenPlace={onOpenPlace} />
      ))}
    </Section>
  )
}

interface CorrectionProps extends Partial<Pick<Props, 'onEdit'>> {
  row: TextCorrectionRow
  evidence: EvidenceRow[]
  onOpenPlace: (place: OpenPlace) => void
  /** Leads to the claim, where a list is not that of one claim. */
  onClaim?: (claim: string) => void
}

export function Correction({ row, evidence, onEdit, onOpenPlace, onClaim }: CorrectionProps) {
  const words = useWords()
  const own = words.textCorrections
  const { dossier, run } = useDoing()
  const [isRejecting, setRejecting] = useState(false)
  const texts = useArticleTexts([row.article])
  const stands = texts.get(row.article)?.slice(row.start, row.end)
  const decide = (decision: 'proposed' | 'accepted' | 'rejected', reason = '') => {
    setRejecting(false)
    void run(decideCorrection(dossier, row, decision, reason))
  }
  const shows = [row.source, evidence.find(({ id }) => id === row.evidence)?.title].filter(Boolean).join(' · ')
  const { claim } = row
  const menu: Offered[] = [
    { name: words.evidence.openPassage, act: () => onOpenPlace(row) },
    ...(onClaim && claim ? [{ name: words.gathered.toClaim, act: () => onClaim(claim) }] : []),
    ...(onEdit ? [{ name: words.evidence.change, act: () => onEdit(row), testId: 'correction-change' }] : []),
    { name: own.withdraw, act: () => void run(withdrawCorrection(dossier, row)), testId: 'correction-withdraw' },
  ]
  return (
    <Entry
      testId="text-correction"
      name={row.problem}
      isStruck={row.decision === 'rejected'}
      menu={menu}
      head={
        <>
          <span className={styles.tag} data-testid="correction-decision" data-decision={row.decision}>
            {row.decision === 'accepted' ? '✓ ' : row.decision === 'rejected' ? '✗ ' : ''}
            {own.decisions[row.decision]}
          </span>
          <span className={styles.facts} data-testid="correction-change-shown">
            {own.changes[row.change]}
          </span>
          <bdi className={`${styles.entryTitle} ${styles.grow}`}>{row.problem}</bdi>
        </>
      }
    >
      <blockquote className={`stet-read ${styles.quote}`} dir="auto">
        <del className={styles.was}>{stands ?? '…'}</del>
        <br />
        {row.wording ? <ins className={styles.now}>{row.wording}</ins> : own.cut}
      </blockquote>
      {shows && (
        <p className={`${styles.facts} ${styles.own}`}>
          <bdi>{own.shows(shows)}</bdi>
        </p>
      )}
      <Stamp by={row.by} at={row.at} />
      <Decided row={row} />
      {isRejecting ? (
        <Rejecting onReject={(reason) => decide('rejected', reason)} onLeave={() => setRejecting(false)} />
      ) : (
        <Group gap={6} mt={4}>
          {row.decision === 'proposed' ? (
            <>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => decide('accepted')}
                data-testid="correction-accept"
              >
                {own.accept}
              </Button>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => setRejecting(true)}
                data-testid="correction-reject"
              >
                {own.reject}
              </Button>
            </>
          ) : (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => decide('proposed')}
              data-testid="correction-reopen"
            >
              {own.reopen}
            </Button>
          )}
        </Group>
      )}
    </Entry>
  )
}

function Decided({ row }: { row: TextCorrectionRow }) {
  const words = useWords()
  const format = useFormat()
  const people = usePeople()
  if (row.decidedAt === null) return null
  const who = people?.find(({ id }) => id === row.decidedBy)?.name ?? words.activity.somebody
  return (
    <p className={`${styles.facts} ${styles.own}`}>
      {words.textCorrections.decidedBy(who, format.time(row.decidedAt))}
      {row.decisionReason && (
        <>
          {': '}
          <bdi>{row.decisionReason}</bdi>
        </>
      )}
    </p>
  )
}

function Rejecting({ onReject, onLeave }: { onReject: (reason: string) => void; onLeave: () => void }) {
  const words = useWords().textCorrections
  const [reason, setReason] = useState('')
  const press = (e: KeyboardEvent) => {
    if (e.key === 'Escape') {
      e.stopPropagation()
      onLeave()
    }
    if (e.key === 'Enter' && reason.trim() !== '') {
      e.preventDefault()
      onReject(reason.trim())
    }
  }
  return (
    <Group gap={6} mt={4} wrap="nowrap">
      <TextInput
        size="xs"
        flex={1}
        aria-label={words.reason}
        placeholder={words.reasonPlaceholder}
        maxLength={5000}
        value={reason}
        autoFocus
        onChange={(e) => setReason(e.currentTarget.value)}
        onKeyDown={press}
        data-testid="correction-reason"
      />
      <Button
        size="compact-xs"
        variant="default"
        disabled={reason.trim() === ''}
        onClick={() => onReject(reason.trim())}
      >
        {words.reject}
      </Button>
    </Group>
  )
}
