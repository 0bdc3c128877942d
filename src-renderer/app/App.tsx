import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { setPreference } from '../actions'
import { ReportNotices } from '../features/report'
import { usePreference } from '../queries'
import { KeysProvider } from '../ui/keys'
import { cssVariables, theme } from '../ui/theme'
import { firstLanguage, type Language, WordsProvider } from '../ui/words'
import { Backups } from './Backups'
import { colourSchemeManager } from './colours'
import { EverywhereProvider } from './everywhere/Everywhere'
import { Failure } from './Failure'
import { Stage } from './Stage'

const colours = colourSchemeManager()
const setLanguage = (language: Language) => void setPreference('language', language)

export function App() {
  const language = usePreference('language') ?? firstLanguage()
  const keys = usePreference('keys')
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={colours}
    >
      <WordsProvider language={language} setLanguage={setLanguage}>
        <Notifications position="bottom-right" limit={4} />
        <KeysProvider own={keys}>
          <Failure>
            <EverywhereProvider>
              <Stage />
              <Backups />
              <ReportNotices />
            </EverywhereProvider>
          </Failure>
        </KeysProvider>
      </WordsProvider>
    </MantineProvider>
  )
}
