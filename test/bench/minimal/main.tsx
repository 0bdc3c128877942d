import '@mantine/core/styles.css'
import { Button, MantineProvider } from '@mantine/core'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

// The baseline: the least window that React and Mantine can make, in the same runtime, with one thing to press.
function Minimal() {
  const [pressed, setPressed] = useState(0)
  return (
    <MantineProvider>
      <Button data-testid="ready" data-pressed={pressed} onClick={() => setPressed((n) => n + 1)}>
        Pressed {pressed} times
      </Button>
    </MantineProvider>
  )
}

createRoot(document.getElementById('root')!).render(<Minimal />)
