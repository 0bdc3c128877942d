import { Button, CloseButton, Group, Pill, Text, TextInput, UnstyledButton } from '@mantine/core'
import type { Ref } from 'react'
import { useFormat } from '../../ui/format'
import { SearchIcon, UnequalIcon } from '../../ui/icons'
import { MarkGlyph, type State } from '../../ui/marks'
import { useWords } from '../../ui/words'
import styles from './checklist.module.css'
import { FilterPopover } from './FilterPopover'
import { useValueLabel } from './facetWords'
import { facets } from './facts'
import { choosing, everything, type FacetCounts, type Filter, isEverything, toggled } from './filter'
import { OrderMenu } from './OrderMenu'
import type { Order } from './order'
import { SavedViews } from './SavedViews'
import type { View } from './views'

/** Which of the bar's two lists is open. */
export type BarMenu = 'filters' | 'order' | null

interface Props {
  filter: Filter
  onChange: (filter: Filter) => void
  counts: FacetCounts
  /** Claims that match, and claims there are. */
  shown: number
  all: number
  order: Order
  onOrder: (order: Order) => void
  /** A saved filter with its order. */
  onView: (view: View) => void
  menu: BarMenu
  onMenu: (menu: BarMenu) => void
  findRef?: Ref<HTMLInputElement>
}

/** Which claims to show, and in what order. */
export function FilterBar(props: Props) {
  const { filter, onChange, counts, shown, all, menu, onMenu } = props
  const words = useWords()
  const format = useFormat()
  return (
    <div className={styles.bar}>
      <Group gap={8}>
        <MarkChoices filter={filter} onChange={onChange} counts={counts} />
        <FilterPopover
          filter={filter}
          onChange={onChange}
          counts={counts}
          opened={menu === 'filters'}
          onOpened={(opened) => onMenu(opened ? 'filters' : null)}
        />
        <OrderMenu
          order={props.order}
          onOrder={props.onOrder}
          opened={menu === 'order'}
          onOpened={(opened) => onMenu(opened ? 'order' : null)}
        />
        <Find filter={filter} onChange={onChange} findRef={props.findRef} />
        {shown !== all && (
          <Text fz="xs" c="dimmed" aria-live="polite" data-testid="shown">
            {words.checklist.shown(format.number(shown), format.number(all))}
          </Text>
        )}
      </Group>
      <Group gap={10} className={styles.second}>
        <SavedViews view={{ filter, order: props.order }} onUse={props.onView} />
        <Chosen filter={filter} onChange={onChange} />
      </Group>
    </div>
  )
}

type Choosing = Pick<Props, 'filter' | 'onChange' | 'counts'>
const marksShown = ['open', 'confirmed', 'disputed', 'unverified'] as const satisfies State[]

/** The marks, always in sight: their counts add up to the first. */
function MarkChoices({ filter, onChange, counts }: Choosing) {
  const words = useWords()
  const format = useFormat()
  const chosen = filter.chosen.mark ?? []
  const count = (mark: State) => counts.mark.get(mark) ?? 0
  const sum = marksShown.reduce((total, mark) => total + count(mark), 0)
  const differing = filter.chosen.agreement?.includes('differing') ?? false
  return (
    <fieldset className={styles.choices} aria-label={words.checklist.filter}>
      <Choice
        name="all"
        label={words.checklist.all}
        count={format.number(sum)}
        isChosen={chosen.length === 0}
        onChoose={() => onChange(choosing(filter, 'mark', []))}
      >
        {words.checklist.all}
      </Choice>
      {marksShown.map((mark) => (
        <Choice
          key={mark}
          name={mark}
          label={words.marks[mark]}
          count={format.number(count(mark))}
          isChosen={chosen.includes(mark)}
          onChoose={() => onChange(toggled(filter, 'mark', mark))}
        >
          <MarkGlyph state={mark} size={13} named={false} />
        </Choice>
      ))}
      <Choice
        name="differing"
        label={words.checklist.differingLong}
        count={format.number(counts.agreement.get('differing') ?? 0)}
        isChosen={differing}
        onChoose={() => onChange(choosing(filter, 'agreement', differing ? [] : ['differing']))}
      >
        <UnequalIcon size={13} />
      </Choice>
    </fieldset>
  )
}

interface ChoiceProps {
  name: string
  label: string
  count: string
  isChosen: boolean
  onChoose: () => void
  children: React.ReactNode
}

function Choice({ name, label, count, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <UnstyledButton
      className={styles.choice}
      aria-pressed={isChosen}
      aria-label={`${label}: ${count}`}
      title={label}
      onClick={onChoose}
      data-testid={`filter-${name}`}
    >
      {children} <span className={styles.count}>{count}</span>
    </UnstyledButton>
  )
}

function Find({ filter, onChange, findRef }: Pick<Props, 'filter' | 'onChange' | 'findRef'>) {
  const words = useWords().checklist
  return (
    <TextInput
      ref={findRef}
      className={styles.find}
      size="xs"
      leftSection={<SearchIcon size={13} />}
      placeholder={words.findShort}
      aria-label={words.find}
      dir="auto"
      value={filter.find}
      onChange={(e) => onChange({ ...filter, find: e.currentTarget.value })}
      rightSection={
        filter.find === '' ? null : (
          <CloseButton size="sm" aria-label={words.findClear} onClick={() => onChange({ ...filter, find: '' })} />
        )
      }
      data-testid="filter-find"
    />
  )
}

/** Every value chosen, each with a button that lets it go; the marks show above whether they are chosen. */
function Chosen({ filter, onChange }: Pick<Props, 'filter' | 'onChange'>) {
  const words = useWords().filters
  const label = useValueLabel()
  if (isEverything(filter)) return null
  return (
    <Group gap={6} role="group" aria-label={words.open} data-testid="chosen-filters">
      {facets.flatMap((facet) =>
        (filter.chosen[facet] ?? []).map((value) => {
          const name = label(facet, value)
          return (
            <Pill
              key={`${facet}|${value}`}
              size="sm"
              className={styles.pill}
              title={`${words.facets[facet]}: ${name}`}
              withRemoveButton
              onRemove={() => onChange(toggled(filter, facet, value))}
              removeButtonProps={{ 'aria-label': words.without(name), tabIndex: 0, 'aria-hidden': false }}
              data-testid="chosen-filter"
            >
              <bdi>{name}</bdi>
            </Pill>
          )
        }),
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        title={words.clearLong}
        onClick={() => onChange(everything)}
        data-testid="filter-clear"
      >
        {words.clear}
      </Button>
    </Group>
  )
}
