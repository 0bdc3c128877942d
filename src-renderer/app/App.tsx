import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { setPreference } from '../actions'
import { usePreference } from '../queries'
import { cssVariables, theme } from '../ui/theme'
import { firstLanguage, type Language, WordsProvider } from '../ui/words'
import { colourSchemeManager } from './colours'
import { Failure } from './Failure'
import { Stage } from './Stage'

const colours = colourSchemeManager()
const setLanguage = (language: Language) => void setPreference('language', language)

export function App() {
  const language = usePreference('language') ?? firstLanguage()
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={colours}
    >
      <WordsProvider language={language} setLanguage={setLanguage}>
        <Notifications position="bottom-right" limit={4} />
        <Failure>
          <Stage />
        </Failure>
      </WordsProvider>
    </MantineProvider>
  )
}
