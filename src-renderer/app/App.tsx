import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { cssVariables, theme } from '../ui/theme'
import { WordsProvider } from '../ui/words'
import { EverywhereProvider } from './everywhere/Everywhere'
import { Failure } from './Failure'
import { Stage } from './Stage'

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <WordsProvider>
        <Notifications position="bottom-right" limit={4} />
        <Failure>
          <EverywhereProvider>
            <Stage />
          </EverywhereProvider>
        </Failure>
      </WordsProvider>
    </MantineProvider>
  )
}
