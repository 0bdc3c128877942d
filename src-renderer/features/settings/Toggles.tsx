import { ActionIcon, Button, useMantineColorScheme } from '@mantine/core'
import { AutoIcon, MoonIcon, SunIcon } from '../../ui/icons'
import { useLanguage, useWords } from '../../ui/words'

const next = { auto: 'light', light: 'dark', dark: 'auto' } as const
const icons = { auto: AutoIcon, light: SunIcon, dark: MoonIcon }

/** As the system, light, dark, and round again; Mantine remembers it. */
export function ThemeToggle() {
  const words = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const Icon = icons[colorScheme]
  const label = words.app.themeLabel(words.app.theme[colorScheme])
  return (
    <ActionIcon
      title={label}
      variant="subtle"
      color="gray"
      c="var(--stet-ink)"
      size="lg"
      aria-label={label}
      data-scheme={colorScheme}
      data-testid="theme-toggle"
      onClick={() => setColorScheme(next[colorScheme])}
    >
      <Icon />
    </ActionIcon>
  )
}

/** Named in the language it changes to, for whoever does not read the present one. */
export function LanguageToggle() {
  const words = useWords()
  const { language, setLanguage } = useLanguage()
  const other = language === 'en' ? 'de' : 'en'
  return (
    <Button
      title={words.app.languageLabel}
      variant="subtle"
      color="gray"
      c="var(--stet-ink)"
      size="compact-sm"
      px={6}
      lang={other}
      aria-label={`${other.toUpperCase()}: ${words.app.languageLabel}`}
      data-testid="language-toggle"
      onClick={() => setLanguage(other)}
    >
      {other.toUpperCase()}
    </Button>
  )
}
