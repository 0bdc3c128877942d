import { Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import type { Passage, Suggestion } from '../../queries'
import { useKeyHint } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { ArticleReference } from './ArticleReference'
import type { Choice } from './choice'
import styles from './compare.module.css'
import own from './deciding.module.css'
import { likelihoodOf, splitSuggestions } from './likelihood'
import { Recalibrate } from './Recalibrate'
import type { DecidingActions } from './useDeciding'
import { useLinkWhy } from './useLinkWhy'

interface Props {
  suggestions: readonly Suggestion[]
  choice: Choice
  deciding: DecidingActions
  onOpen: (passage: Passage) => void
}

/** Passages of other claims that may say the same, for an editor to say so or not. */
export function Suggestions({ suggestions, ...rest }: Props) {
  const words = useWords().deciding
  if (suggestions.length === 0) return null
  const { shown, more } = splitSuggestions(suggestions)
  const card = (suggestion: Suggestion) => <Suggested key={suggestion.claim} suggestion={suggestion} {...rest} />
  const isChosen = more.some(({ claim }) => rest.choice.chosen === `link:${claim}`)
  return (
    <section aria-label={words.suggestions} data-testid="suggestions">
      <Title order={3} className={styles.heading}>
        {words.suggestions} {suggestions.length}
      </Title>
      <Stack gap={8}>
        {shown.map(card)}
        {more.length > 0 && (
          <details className={styles.more} open={isChosen || undefined}>
            <summary>{words.moreSuggestions(more.length)}</summary>
            <Stack gap={8}>{more.map(card)}</Stack>
          </details>
        )}
      </Stack>
      <Recalibrate />
    </section>
  )
}

type SuggestedProps = Omit<Props, 'suggestions'> & { suggestion: Suggestion }

function Suggested({ suggestion, choice, deciding, onOpen }: SuggestedProps) {
  const hint = useKeyHint()
  const { deciding: words, inspector } = useWords()
  const why = useLinkWhy()
  const { claim, statement, passage, link } = suggestion
  const likelihood = likelihoodOf(link)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div
      className={own.suggested}
      role="group"
      aria-label={`${words.suggestions}: ${statement}`}
      tabIndex={-1}
      onFocus={() => choice.choose(`link:${claim}`)}
      data-choice={`link:${claim}`}
      data-chosen={choice.chosen === `link:${claim}`}
      data-testid="suggestion"
      data-claim={claim}
      data-tier={link.tier}
    >
      <ArticleReference article={passage.article} />
      <UnstyledButton className={styles.quote} onClick={() => onOpen(passage)} title={inspector.openIn}>
        <span className="stet-read" lang={passage.article.language} dir="auto">
          {passage.exact ?? '…'}
        </span>
      </UnstyledButton>
      <Text fz="xs" c="dimmed">
        <b title={words.likelihoodHints[likelihood]}>{words.likelihoods[likelihood]}</b> · {why(link.why)}
      </Text>
      <Group gap={6}>
        <Button
          size="compact-xs"
          variant="default"
          className={own.decision}
          title={hint(words.sameHint, 'accept')}
          onClick={() => void deciding.acceptLink(suggestion)}
          data-testid="accept-link"
        >
          {words.same}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          className={own.decision}
          title={hint(words.notSameHint, 'refuse')}
          onClick={() => void deciding.rejectLink(suggestion)}
          data-testid="reject-link"
        >
          {words.notSame}
        </Button>
      </Group>
    </div>
  )
}
