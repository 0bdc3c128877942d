import { ActionIcon, Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import { usePeople } from '../../queries'
import { useFormat } from '../../ui/format'
import { MoreIcon } from '../../ui/icons'
import { useWords } from '../../ui/words'
import styles from './evidence.module.css'

export interface Offered {
  name: string
  act: () => void
  testId?: string
}

interface Props {
  head: ReactNode
  children?: ReactNode
  menu: Offered[]
  isStruck?: boolean
  testId: string
  /** What the menu's button is of, for somebody who hears it. */
  name: string
}

/** One thing that was gathered: a line that names it, what there is to it, and what can be done with it. */
export function Entry({ head, children, menu, isStruck, testId, name }: Props) {
  const words = useWords().evidence
  return (
    <li className={styles.entry} data-testid={testId} data-struck={isStruck}>
      <div className={styles.entryHead}>
        {head}
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={24}
              title={words.menu}
              aria-label={`${words.menu}: ${name}`}
              data-testid={`${testId}-menu`}
            >
              <MoreIcon size={14} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {menu.map(({ name: label, act, testId: id }, i) => (
              <Menu.Item key={label} onClick={act} data-autofocus={i === 0 || undefined} data-testid={id}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {children}
    </li>
  )
}

/** "Mara Quill, 14:20": who wrote it down, and when. */
export function Stamp({ by, at }: { by: string | null; at: string }) {
  const words = useWords().evidence
  const { activity } = useWords()
  const format = useFormat()
  const who = usePeople()?.find((person) => person.id === by)?.name ?? activity.somebody
  return <span className={styles.facts}>{words.by(who, format.time(at))}</span>
}

interface SectionProps {
  title: string
  count: number
  /** What teaches while there is nothing. */
  none: string
  tools: ReactNode
  children: ReactNode
  testId: string
}

export function Section({ title, count, none, tools, children, testId }: SectionProps) {
  return (
    <section aria-label={title} data-testid={testId}>
      <div className={styles.sectionHead}>
        <h3 className={styles.heading} style={{ margin: 0 }}>
          {title} {count > 0 && count}
        </h3>
        {tools}
      </div>
      {count === 0 ? (
        <p className={`${styles.facts} ${styles.own}`}>{none}</p>
      ) : (
        <ul className={styles.list}>{children}</ul>
      )}
    </section>
  )
}
