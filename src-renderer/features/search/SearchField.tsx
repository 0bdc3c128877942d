import { Text, UnstyledButton } from '@mantine/core'
import { SearchIcon } from '../../ui/icons'
import { useKeyName } from '../../ui/keys'
import { useWords } from '../../ui/words'
import styles from './search.module.css'

/** Looks like the field it opens: where a list of dossiers is, one looks for a field to search them. */
export function SearchField({ onOpen }: { onOpen: () => void }) {
  const words = useWords().search
  const key = useKeyName()('search')
  return (
    <UnstyledButton className={styles.opener} onClick={onOpen} data-testid="search-open">
      <SearchIcon size={14} />
      <Text span fz="sm" className={styles.openerWords}>
        {words.field}
      </Text>
      {key && (
        <Text span fz="xs" c="dimmed">
          {key}
        </Text>
      )}
    </UnstyledButton>
  )
}
