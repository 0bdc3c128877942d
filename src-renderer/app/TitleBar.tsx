import { ActionIcon, Group, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { PersonRow } from '../../src-main/contract/rows'
import { LanguagePacks, LanguageToggle, ThemeToggle, WorkingAs } from '../features/settings'
import { KeysIcon, SearchIcon, SettingsIcon } from '../ui/icons'
import { useKeyName } from '../ui/keys'
import { useWords } from '../ui/words'
import styles from './app.module.css'
import { useEverywhere } from './everywhere/Everywhere'
import { useOpening } from './opening'

interface Opened {
  isOpen: boolean
  set: (isOpen: boolean) => void
}

interface Props {
  /** Null until somebody has said who they are. */
  person: PersonRow | null
  onHome?: () => void
  /** The language packs, where a screen leads to them; else the bar keeps them itself. */
  packs?: Opened
  children?: ReactNode
}

/** Across the top of every screen: where one is, and who one is. */
export function TitleBar({ person, onHome, packs, children }: Props) {
  const all = useWords()
  const { app: words, search } = all
  const { openSearch } = useOpening()
  const everywhere = useEverywhere()
  const keyName = useKeyName()
  const [packsAreOpen, setPacks] = useState(false)
  return (
    <header className={styles.titleBar}>
      {/* Dots under a word are the proof mark itself: let it stand. */}
      {onHome ? (
        <UnstyledButton className={styles.wordmark} data-home="true" onClick={onHome} aria-label={words.home}>
          stet
        </UnstyledButton>
      ) : (
        <span className={styles.wordmark}>stet</span>
      )}
      <div className={styles.titleBarMiddle}>{children}</div>
      <Group gap={2} wrap="nowrap" className={styles.tools}>
        {person && (
          <ActionIcon
            title={`${search.open} (${keyName('search') ?? ''})`}
            variant="subtle"
            color="gray"
            c="var(--stet-ink)"
            size="lg"
            aria-label={search.open}
            onClick={() => openSearch()}
            data-testid="search-button"
          >
            <SearchIcon />
          </ActionIcon>
        )}
        <ActionIcon
          title={`${words.shortcuts} (${keyName('sheet') ?? ''})`}
          variant="subtle"
          color="gray"
          c="var(--stet-ink)"
          size="lg"
          aria-label={words.shortcuts}
          onClick={() => everywhere.open('sheet')}
          data-testid="shortcuts"
        >
          <KeysIcon />
        </ActionIcon>

        {person && <LanguagePacks {...(packs ?? { isOpen: packsAreOpen, set: setPacks })} />}
        <ActionIcon
          title={`${all.settings.title} (${keyName('settings') ?? ''})`}
          variant="subtle"
          color="gray"
          c="var(--stet-ink)"
          size="lg"
          aria-label={all.settings.title}
          onClick={() => everywhere.open('settings')}
          data-testid="settings-open"
        >
          <SettingsIcon />
        </ActionIcon>
        <ThemeToggle />
        <LanguageToggle />
        {person && <WorkingAs person={person} />}
      </Group>
    </header>
  )
}
