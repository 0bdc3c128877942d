import { Button, Group, Loader, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { StetError } from '../../../src-main/contract/errors'
import type { Aspect, Mark } from '../../../src-main/contract/events'
import { type ClaimDetail, type Passage, useDossierId, useIsRegrouping } from '../../queries'
import { useKeyHint } from '../../ui/keys'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'
import { OriginsButton } from './Origins'
import { Stale } from './Stale'
import { Statement } from './Statement'
import { ClearButton, VerdictButtons } from './VerdictButtons'
import { VerdictState } from './VerdictState'

interface Props {
  detail: ClaimDetail
  error: StetError | null
  onMark: (aspect: Aspect, mark: Mark | null) => void
  onOpen: (passage: Passage) => void
  onMerge: () => void
  origins: { isOpen: boolean; toggle: () => void }
  aside?: ReactNode
}

/** Stays in sight while the passages scroll: what is being judged, and the judging. */
export function ClaimHead({ detail, error, onMark, onOpen, onMerge, origins, aside }: Props) {
  const hint = useKeyHint()
  const words = useWords()
  const { item, passages } = detail
  const claim = item.claim.id
  const { statement } = item
  return (
    <header className={styles.head}>
      <Statement statement={statement} passages={passages} onOpen={onOpen} />
      <Group gap={8} justify="space-between" wrap="nowrap">
        <Text fz="xs" c="dimmed">
          {words.checklist.passages(statement.mentionCount)} · {words.checklist.articles(statement.articles.length)} ·{' '}
          <OriginsButton count={statement.origins.length} isOpen={origins.isOpen} onToggle={origins.toggle} />
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          c="var(--stet-pencil)"
          px={4}
          style={{ flex: 'none' }}
          title={hint(words.deciding.mergeHint, 'merge')}
          onClick={onMerge}
          data-testid="merge-claim"
        >
          {words.deciding.merge}
        </Button>
      </Group>
      {aside}
      <Regrouping />
      <Stale verdicts={item.verdicts} claim={claim} />
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

/** The decision is saved; the claims that follow from it are still on their way. */
function Regrouping() {
  const words = useWords().deciding
  const isRegrouping = useIsRegrouping(useDossierId())
  if (!isRegrouping) return null
  return (
    <Group gap={6} role="status" data-testid="regrouping">
      <Loader size={11} color="gray" />
      <Text fz="xs" c="dimmed">
        {words.regrouping}
      </Text>
    </Group>
  )
}
