import { Button, Chip, Group, MultiSelect, Popover, Stack, Text } from '@mantine/core'
import { discrepancyKinds } from '../../../src-main/contract/analysis'
import { useFormat } from '../../ui/format'
import { useWords } from '../../ui/words'
import styles from './checklist.module.css'
import { useValueLabel } from './facetWords'
import { type Facet, facets } from './facts'
import { choosing, type FacetCounts, type Filter } from './filter'
import { walkByArrows } from './walkByArrows'

interface Props {
  filter: Filter
  onChange: (filter: Filter) => void
  counts: FacetCounts
  opened: boolean
  onOpened: (opened: boolean) => void
}

/** In the order they are offered; languages and articles are those of the dossier. */
const valuesOf: Partial<Record<Facet, readonly string[]>> = {
  mark: ['open', 'confirmed', 'disputed', 'unverified'],
  agreement: ['differing', 'agreeing'],
  kind: discrepancyKinds,
  origins: ['single', 'several'],
  freshness: ['stale', 'current'],
  evidence: ['without', 'with'],
  whose: ['mine', 'others', 'nobody'],
  note: ['with', 'without'],
  flag: ['legal', 'sensitive', 'none'],
}

/** All there is to choose by, each value with how many claims it would show beside what is chosen already. */
export function FilterPopover({ filter, onChange, counts, opened, onOpened }: Props) {
  const words = useWords().filters
  const used = facets.filter((facet) => filter.chosen[facet]?.length).length
  return (
    <Popover opened={opened} onChange={onOpened} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={used > 0 ? 'light' : 'default'}
          title={words.hint}
          aria-label={used > 0 ? words.openMany(used) : words.open}
          onClick={() => onOpened(!opened)}
          data-testid="filters"
        >
          {words.open}
          {used > 0 && ` ${used}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.popover} aria-label={words.open} data-testid="filter-popover">
        <Stack gap={10} onKeyDown={walkByArrows}>
          {facets.map((facet) => {
            const chosen = filter.chosen[facet] ?? []
            const choose = (values: string[]) => onChange(choosing(filter, facet, values))
            const group = { facet, chosen, counts: counts[facet], onChoose: choose }
            return facet === 'article' ? <Articles key={facet} {...group} /> : <Values key={facet} {...group} />
          })}
          <Text fz="xs" c="dimmed">
            {words.hint}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

interface GroupProps {
  facet: Facet
  chosen: readonly string[]
  counts: ReadonlyMap<string, number>
  onChoose: (values: string[]) => void
}

function Values({ facet, chosen, counts, onChoose }: GroupProps) {
  const words = useWords().filters
  const label = useValueLabel()
  const format = useFormat()
  // Kinds and languages that no claim has are no choice; of the others the 0 is news.
  const offered = valuesOf[facet] ?? [...new Set([...counts.keys(), ...chosen])].sort()
  const values = facet === 'kind' ? offered.filter((value) => counts.has(value) || chosen.includes(value)) : offered
  if (values.length === 0) return null
  return (
    <fieldset className={styles.facet} title={facet === 'whose' ? words.whoseWhy : undefined}>
      <legend>{words.facets[facet]}</legend>
      <Chip.Group multiple value={[...chosen]} onChange={onChoose}>
        <Group gap={6}>
          {values.map((value) => (
            <Chip key={value} value={value} size="xs" variant="outline" data-testid={`facet-${facet}-${value}`}>
              {label(facet, value)} <span className={styles.count}>{format.number(counts.get(value) ?? 0)}</span>
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </fieldset>
  )
}

/** Hundreds of articles are searched for, not looked through. */
function Articles({ facet, chosen, counts, onChoose }: GroupProps) {
  const words = useWords().filters
  const label = useValueLabel()
  const format = useFormat()
  const values = [...new Set([...counts.keys(), ...chosen])]
  if (values.length === 0) return null
  const data = values.map((value) => ({
    value,
    label: `${label(facet, value)} (${format.number(counts.get(value) ?? 0)})`,
  }))
  return (
    <MultiSelect
      size="xs"
      label={words.facets[facet]}
      placeholder={words.articlePlaceholder}
      data={data}
      value={[...chosen]}
      onChange={onChoose}
      searchable
      limit={50}
      maxDropdownHeight={180}
      comboboxProps={{ withinPortal: false }}
      dir="auto"
      data-testid="facet-article"
    />
  )
}
