import { Button, Code } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { Empty } from '../ui/Empty'
import { useWords } from '../ui/words'

/** A screen that throws is named, with a way on; nothing that was saved depends on it. */
export class Failure extends Component<{ children: ReactNode }, { cause: string | null }> {
  override state = { cause: null }

  static getDerivedStateFromError(cause: unknown) {
    return { cause: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause) }
  }

  override render() {
    return this.state.cause === null ? this.props.children : <Message cause={this.state.cause} />
  }
}

function Message({ cause }: { cause: string }) {
  const words = useWords().app
  return (
    <Empty title={words.crashed} teach={words.crashedWhat}>
      <Code block maw={560}>
        {cause}
      </Code>
      <Button onClick={() => window.location.reload()}>{words.reload}</Button>
    </Empty>
  )
}
