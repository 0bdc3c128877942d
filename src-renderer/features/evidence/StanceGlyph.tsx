import type { Stance } from '../../../src-main/contract/events'
import styles from './evidence.module.css'

const shapes: Record<Stance, string> = {
  supports: 'M8 2.5 14 13H2Z',
  contradicts: 'M8 13.5 2 3h12Z',
  context: 'M3.5 3.5h9v9h-9Z',
}

/** Up, down or level: what a piece of evidence does to the claim, by shape and colour; its word stands beside it. */
export function StanceGlyph({ stance }: { stance: Stance }) {
  return (
    <svg className={styles.stance} data-stance={stance} width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={shapes[stance]}
        fill={stance === 'context' ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  )
}
