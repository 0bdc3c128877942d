import { Text, Title, UnstyledButton } from '@mantine/core'
import type { StatingOrigin } from '../../../src-main/contract/independence'
import type { DerivationRow } from '../../../src-main/contract/rows'
import { type ClaimDetail, type ClaimIndependence, useIndependence } from '../../queries'
import { useKeyHint } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { nameIn } from './articleNames'
import styles from './compare.module.css'
import own from './deciding.module.css'

/** Of each pair of articles, what shows it; the words that single sentences share are for the passages. */
function evidenceOf({ evidence }: DerivationRow): string[] {
  const telling = evidence.filter((line) => !line.startsWith('shared: '))
  return telling.length > 0 ? telling : evidence.slice(0, 2)
}

/** Why a claim has as many origins as it has: who copies whom by what evidence, and who does not have it at all. */
export function Origins({ detail }: { detail: ClaimDetail }) {
  const words = useWords()
  const independence = useIndependence(detail)
  if (!independence) return null
  const { origins, omittedBy, isAlone, articles } = independence
  const count = words.checklist.origins(origins.length)
  const alone = isAlone ? (origins[0]!.stating.length === 1 ? nameIn(articles, origins[0]!.stating[0]!) : null) : null
  return (
    <section className={own.origins} id="claim-origins" aria-label={words.deciding.origins} data-testid="origins">
      <Title order={3} className={styles.heading}>
        {words.deciding.origins}
      </Title>
      <Text fz="xs" c="dimmed" mb={4}>
        {origins.length === 1 ? words.deciding.oneOrigin : words.deciding.independent(count)}
      </Text>
      <ol className={own.originList}>
        {origins.map((origin) => (
          <Origin key={origin.id} origin={origin} articles={articles} />
        ))}
      </ol>
      {isAlone && (
        <Text fz="xs" fw={600} mt={4} data-testid="alone">
          {alone === null ? words.deciding.aloneOrigin : words.deciding.alone(alone)}
        </Text>
      )}
      {omittedBy.length > 0 && (
        <Text fz="xs" mt={4} title={words.deciding.omittedWhy} data-testid="omitted">
          <b>{words.deciding.omitted}</b> {omittedBy.map((id) => nameIn(articles, id)).join(' · ')}
        </Text>
      )}
    </section>
  )
}

interface OriginProps {
  origin: StatingOrigin
  articles: ClaimIndependence['articles']
}

function Origin({ origin, articles }: OriginProps) {
  const { deciding: words } = useWords()
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(articles, id)).join(' · ')
  return (
    <li data-testid="origin" data-articles={origin.stating.length}>
      <Text fz="xs">
        <b>{names(origin.stating)}</b>
        {origin.derivations.length === 0 && `: ${words.originWhy(origin.why)}`}
      </Text>
      {origin.derivations.map((derivation) => (
        <Derivation key={derivation.id} derivation={derivation} articles={articles} />
      ))}
      {origin.silent.length > 0 && (
        <Text fz="xs" c="dimmed">
          {words.silent(names(origin.silent))}
        </Text>
      )}
    </li>
  )
}

/** "copy: The Ledger → The Echo", with what shows it in the engine's words. */
function Derivation({ derivation, articles }: { derivation: DerivationRow; articles: ClaimIndependence['articles'] }) {
  const { deciding: words } = useWords()
  const { type, source, derived } = derivation
  return (
    <div className={own.derivation} data-testid="derivation" data-type={type}>
      <Text fz="xs">
        {words.derivations[type] ?? type}: {nameIn(articles, source)} {type === 'wire' ? '·' : '→'}{' '}
        {nameIn(articles, derived)}
      </Text>
      {evidenceOf(derivation).map((line) => (
        <Text key={line} fz="xs" c="dimmed">
          {words.evidence(line)}
        </Text>
      ))}
    </div>
  )
}

interface ButtonProps {
  count: number
  isOpen: boolean
  onToggle: () => void
}

/** "3 origins", which opens why. */
export function OriginsButton({ count, isOpen, onToggle }: ButtonProps) {
  const hint = useKeyHint()
  const words = useWords()
  return (
    <UnstyledButton
      className={own.originsButton}
      aria-expanded={isOpen}
      aria-controls="claim-origins"
      title={`${words.checklist.originsWhy}\n${hint(words.deciding.originsHint, 'origins')}`}
      onClick={onToggle}
      data-testid="origins-toggle"
    >
      {words.checklist.origins(count)} {isOpen ? '▴' : '▾'}
    </UnstyledButton>
  )
}
