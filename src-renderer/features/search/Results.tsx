import { Badge, Button, Combobox, Group, Text } from '@mantine/core'
import type { SearchHit } from '../../../src-main/contract/search'
import { useFormat } from '../../ui/format'
import { useWords } from '../../ui/words'
import { groupsOf, keyOfHit } from './groups'
import { Marked } from './Marked'
import styles from './search.module.css'

interface Props {
  hits: readonly SearchHit[]
  total: number
  onMore: () => void
}

/** The hits as options of the field's list, under their dossiers. */
export function Results({ hits, total, onMore }: Props) {
  const words = useWords().search
  const format = useFormat()
  return (
    <div className={styles.results}>
      <Combobox.Options aria-label={words.results} data-testid="search-results">
        {groupsOf(hits).map((group) => (
          <Combobox.Group
            key={group.dossier}
            label={group.isArchived ? `${group.title} (${words.archived})` : group.title}
            classNames={{ groupLabel: styles.groupLabel! }}
          >
            {group.hits.map((hit) => (
              <Hit key={keyOfHit(hit)} hit={hit} />
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      {hits.length < total && (
        <Group justify="center" p="sm">
          <Button variant="default" size="compact-sm" onClick={onMore} data-testid="search-more">
            {words.showMore} ({format.number(hits.length)} / {format.number(total)})
          </Button>
        </Group>
      )}
    </div>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  const words = useWords().search
  const hasTitle = hit.title.text !== ''
  return (
    <Combobox.Option value={keyOfHit(hit)} className={styles.hit} data-testid="search-hit" data-kind={hit.kind}>
      <Badge variant="outline" color="gray" size="sm" className={styles.kind}>
        {words.kinds[hit.kind]}
      </Badge>
      <div className={styles.found}>
        <Text fz="sm" fw={hit.snippet ? 600 : 500} lineClamp={2}>
          {hasTitle ? <Marked {...hit.title} /> : words.noStatement}
        </Text>
        {hit.snippet && (
          <Text className="stet-read" fz="sm" lineClamp={3}>
            <Marked {...hit.snippet} />
          </Text>
        )}
      </div>
    </Combobox.Option>
  )
}
