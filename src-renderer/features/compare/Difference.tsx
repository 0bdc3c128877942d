import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { Fragment, memo } from 'react'
import type { DiscrepancySide } from '../../../src-main/contract/analysis'
import { newValues } from '../../../src-main/contract/judgements'
import type { ArticleRow, DiscrepancyRow } from '../../../src-main/contract/rows'
import type { Flag } from '../../queries'
import { RelationSign } from '../../ui/DiscrepancyChip'
import { useFormat } from '../../ui/format'
import { useKeyHint } from '../../ui/keys'
import { isPlain, useSpoken } from '../../ui/spoken'
import { useWords } from '../../ui/words'
import { nameIn } from './articleNames'
import type { Choice } from './choice'
import styles from './compare.module.css'
import { DismissButton } from './DismissButton'
import own from './deciding.module.css'
import type { DecidingActions } from './useDeciding'
import { useStamp } from './useStamp'
import { circledNumber, hasItsOwnDays, type NumberedDiscrepancy, type NumberedValue } from './values'

export interface FlagContext {
  articles: ReadonlyMap<string, ArticleRow>
  choice: Choice
  /** The flag whose reasons for setting it aside are open. */
  dismissing: string | null
  onDismissing: (flag: string | null) => void
  deciding: DecidingActions
  onOpen: (side: DiscrepancySide) => void
}

type Props = FlagContext & { difference: NumberedDiscrepancy; flag: Flag }

/** One flag: its values and who gives them, what it means, and what an editor makes of it. */
function Card({ difference: { row, values }, flag, articles, choice, onOpen, ...act }: Props) {
  const words = useWords()
  const isChosen = choice.chosen === `flag:${row.id}`
  const choose = () => choice.choose(`flag:${row.id}`)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div
      className={styles.difference}
      role="group"
      aria-label={`${words.kinds[row.kind]}: ${words.relations[row.relation]}`}
      tabIndex={-1}
      onFocus={choose}
      data-choice={`flag:${row.id}`}
      data-chosen={isChosen}
      data-relation={row.relation}
      data-testid="discrepancy"
      data-kind={row.kind}
      data-judgement={flag.judgement?.row.judgement ?? 'none'}
    >
      <div className={styles.differenceHead}>
        <b>{words.kinds[row.kind]}</b>
        <span>
          <RelationSign relation={row.relation} />
          {words.relations[row.relation]}
        </span>
        <Text span fz="xs" c="dimmed">
          {words.inspector.severity}: {words.severities[row.severity]}
        </Text>
      </div>
      {values.map((value) => (
        <Value key={value.number} value={value} showsDay={hasItsOwnDays(row)} articles={articles} onOpen={onOpen} />
      ))}
      <Explanation row={row} isWhole={isChosen} />
      <Earlier flag={flag} />
      <Judging row={row} flag={flag} {...act} />
    </div>
  )
}
export const Difference = memo(Card)

/** What the rule means, in the interface's words, and what the engine said of these very values. */
function Explanation({ row, isWhole }: { row: DiscrepancyRow; isWhole: boolean }) {
  const words = useWords()
  const meaning = words.explanations[row.rule]
  return (
    <div data-testid="explanation">
      {meaning && (
        <Text fz="xs" mt={4}>
          {meaning}
        </Text>
      )}
      <Text
        fz="xs"
        mt={meaning ? 2 : 4}
        c={meaning ? 'dimmed' : undefined}
        lang="en"
        // Two lines, until one looks at this very flag.
        lineClamp={meaning && !isWhole ? 2 : undefined}
        title={`${row.explanation}\n${words.inspector.rule}: ${row.rule}`}
        data-testid="engine-words"
      >
        {row.explanation} [{row.rule}]
      </Text>
    </div>
  )
}

/** A judgement that no longer covers the flag: why it is here all the same, and what is new in it. */
function Earlier({ flag: { row, judgement } }: { flag: Flag }) {
  const words = useWords().deciding
  const say = useSpoken()
  if (!judgement?.isOutdated) return null
  const added = newValues(row, judgement.row).map((value) => say(row.mentions.find((side) => side.value === value)!))
  const said =
    judgement.row.judgement === 'dismissed' ? words.outdatedDismissal(judgement.row.reason) : words.outdatedAcceptance
  return (
    <Text fz="xs" mt={4} c="var(--stet-unverified)" data-testid="judgement-outdated">
      {said} <b>{added.join(', ')}</b>
    </Text>
  )
}

type JudgingProps = Pick<Props, 'flag' | 'dismissing' | 'onDismissing' | 'deciding'> & { row: DiscrepancyRow }

function Judging({ row, flag, dismissing, onDismissing, deciding }: JudgingProps) {
  const hint = useKeyHint()
  const { deciding: words } = useWords()
  const stamp = useStamp()
  const { judgement } = flag
  const isAccepted = judgement?.row.judgement === 'accepted' && !judgement.isOutdated
  return (
    <Group gap={6} mt={6}>
      <Button
        size="compact-xs"
        variant="default"
        className={own.decision}
        aria-pressed={isAccepted}
        title={hint(isAccepted ? words.acceptAgain : words.acceptHint, 'accept')}
        onClick={() => void deciding.accept(flag)}
        data-testid="accept-flag"
      >
        {words.accept}
      </Button>
      <DismissButton
        isOpen={dismissing === row.id}
        onOpen={(isOpen) => onDismissing(isOpen ? row.id : null)}
        onDismiss={(reason) => void deciding.dismiss(flag, reason)}
      />
      {isAccepted && (
        <Text fz="xs" c="dimmed" data-testid="judged-by">
          {stamp(judgement.row)}
        </Text>
      )}
    </Group>
  )
}

interface ValueProps {
  value: NumberedValue
  /** The sides are of different days: each says its own. */
  showsDay: boolean
  articles: ReadonlyMap<string, ArticleRow>
  onOpen: (side: DiscrepancySide) => void
}

/** “près de 12 %” = nearly 12%, and each article that says so; its own wording too, where that is another. */
function Value({ value, showsDay, articles, onOpen }: ValueProps) {
  const words = useWords()
  const format = useFormat()
  const say = useSpoken()
  const first = value.sides[0]!
  const said = say(first)
  const day = showsDay && first.asOf ? words.deciding.asOf(format.isoDay(first.asOf)) : null
  return (
    <div className={styles.side}>
      <span className={styles.number}>{circledNumber(value.number)}</span>
      <span>
        {value.sides.map((side, i) => (
          <Fragment key={`${side.doc}|${side.start}`}>
            {i > 0 && ' · '}
            {side.text !== value.sides[i - 1]?.text && (
              <>
                <span className={`stet-read ${i === 0 ? styles.ownWords : ''}`}>{words.quote(side.text)}</span>
                {i === 0 && !isPlain(side.text, said) && ` = ${said}`}{' '}
              </>
            )}
            <SideLink side={side} articles={articles} onOpen={onOpen} />
            {side.source && <span className={own.sideNote}> {words.deciding.source(side.source)}</span>}
          </Fragment>
        ))}
        {day && <span className={`${own.sideNote} ${own.day}`}> {day}</span>}
      </span>
    </div>
  )
}

interface SideLinkProps {
  side: DiscrepancySide
  articles: ReadonlyMap<string, ArticleRow>
  onOpen: (side: DiscrepancySide) => void
}

function SideLink({ side, articles, onOpen }: SideLinkProps) {
  const article = articles.get(side.doc)
  if (!article) return null
  return (
    <UnstyledButton className={styles.sideLink} title={article.title ?? article.fileName} onClick={() => onOpen(side)}>
      {nameIn(articles, article.id)}
    </UnstyledButton>
  )
}
