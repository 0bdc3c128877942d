import { Textarea, type TextareaProps } from '@mantine/core'
import type { CSSProperties } from 'react'
import styles from './GrowingTextarea.module.css'

interface Props extends Omit<TextareaProps, 'autosize'> {
  minRows: number
  maxRows: number
}

/**
 * Grows with its text between two heights. By CSS alone: Mantine's own way asks for the computed style after every change of a
 * claim, for which the whole page is laid out once more (50 ms with ten thousand claims).
 */
export function GrowingTextarea({ minRows, maxRows, ...props }: Props) {
  const rows = { '--rows-min': minRows, '--rows-max': maxRows } as CSSProperties
  return <Textarea {...props} classNames={{ input: styles.input! }} styles={{ input: rows }} />
}
