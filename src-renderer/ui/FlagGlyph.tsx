import type { ClaimFlag } from '../../src-main/contract/events'
import styles from './marks.module.css'

interface Props {
  flag: ClaimFlag
  size?: number
}

/** The section sign for what is legal, a shield with a mark of alarm for what is sensitive; always beside words, or named by what it is in. */
export function FlagGlyph({ flag, size = 13 }: Props) {
  return (
    <svg
      className={styles.flag}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      data-flag={flag}
    >
      {flag === 'legal' ? (
        <path d="M10.6 4.2C10.3 3 9.2 2.2 8 2.2c-1.5 0-2.6.9-2.6 2.1 0 2.6 5.4 2.5 5.4 5.1 0 1-.9 1.8-2.2 2M5.4 11.8c.3 1.2 1.4 2 2.6 2 1.5 0 2.6-.9 2.6-2.1 0-2.6-5.4-2.5-5.4-5.1 0-1 .9-1.8 2.2-2" />
      ) : (
        <path d="M8 1.8 13.2 4v4c0 3-2.1 5.1-5.2 6.2C4.9 13.1 2.8 11 2.8 8V4L8 1.8ZM8 5.2v3.2M8 10.9v.1" />
      )}
    </svg>
  )
}
