import { Group } from '@mantine/core'
import { states, underlineOf } from '../../ui/marks'
import { useLanguage, useWords } from '../../ui/words'
import styles from './reading.module.css'

/** What the lines under the text mean. */
export function Legend({ withSources }: { withSources: boolean }) {
  const words = useWords()
  const { language } = useLanguage()
  return (
    <Group component="footer" className={styles.legend} fz="xs" c="dimmed" lang={language}>
      <span>{words.reader.legend}:</span>
      {states.map((state) => (
        <span key={state} className={underlineOf(state)}>
          {words.marks[state]}
        </span>
      ))}
      <s>{words.reader.leftOut}</s>
      <ins className={styles.restored}>{words.reader.restored}</ins>
      <span className={styles.damage}>{words.reader.damaged}</span>
      {withSources && (
        <span className={styles.note} data-what="attribution">
          {words.reader.source}
        </span>
      )}
    </Group>
  )
}
