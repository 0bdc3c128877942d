import { Text, Title, UnstyledButton } from '@mantine/core'
import type { StatementRow } from '../../../src-main/contract/rows'
import type { Passage } from '../../queries'
import { cut } from '../../ui/ranges'
import { useWords } from '../../ui/words'
import { shortName } from './articleNames'
import styles from './compare.module.css'
import own from './deciding.module.css'
import { unresolvedIn } from './unresolved'

interface Props {
  statement: StatementRow
  passages: Passage[]
  onOpen: (passage: Passage) => void
}

/** What is claimed; words of it that name nobody are marked, and whose words they are is said where it is not plain. */
export function Statement({ statement: { statement, statementFrom, unresolved = [] }, passages, onOpen }: Props) {
  const words = useWords()
  const from = passages.findIndex(({ mention }) => mention.id === statementFrom)
  const all = { start: 0, end: statement.length }
  return (
    <>
      <Title order={2} className={`stet-read ${styles.statement}`} dir="auto" tabIndex={-1}>
        {cut(all, unresolvedIn(statement, unresolved)).map(({ start, end, layers }) => {
          const text = statement.slice(start, end)
          if (layers.length === 0) return text
          return (
            <span
              key={start}
              className={own.unresolved}
              title={words.deciding.unresolved(text)}
              data-testid="unresolved"
            >
              {text}
            </span>
          )
        })}
      </Title>
      {from > 0 && (
        <Text fz="xs" c="dimmed" data-testid="statement-from">
          <UnstyledButton className={styles.sideLink} onClick={() => onOpen(passages[from]!)}>
            {words.deciding.statementFrom(shortName(passages[from]!.article))}
          </UnstyledButton>
        </Text>
      )}
    </>
  )
}
