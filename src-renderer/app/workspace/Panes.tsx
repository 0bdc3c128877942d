import { Splitter } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { setPreference } from '../../actions'
import { usePreference } from '../../queries'
import { useWords } from '../../ui/words'
import { defaultPanes, type PaneWidths, paneSizes, widthsOf } from './paneWidths'
import styles from './workspace.module.css'

interface Props {
  sources: ReactNode
  middle: ReactNode
  inspector: ReactNode
}

/** A drag moves by the pixel; it is kept once the hand rests. */
const keptAfterMs = 400

/** The three panes: widths by mouse or by keyboard, the outer two fold away, and all is remembered on this machine. */
export function Panes({ sources, middle, inspector }: Props) {
  const words = useWords().panes
  const [widths, setWidths] = useWidths()
  return (
    <Splitter
      className={styles.panes}
      classNames={{ handle: styles.handle }}
      sizes={paneSizes(widths)}
      onSizeChange={(sizes) => setWidths(widthsOf(sizes))}
      step={2}
      lineSize={5}
      withHandle={false}
      attributes={{ handle: { 'aria-label': words.handle, title: words.handleHint } }}
      data-testid="panes"
    >
      <Splitter.Pane
        defaultSize={defaultPanes(window.innerWidth).sources}
        min={10}
        max={45}
        collapsible
        collapseThreshold={8}
        className={styles.sources}
        role="complementary"
        aria-label={words.sources}
        data-pane="sources"
      >
        {sources}
      </Splitter.Pane>
      <Splitter.Pane
        defaultSize={100}
        min={30}
        className={styles.middle}
        role="main"
        aria-label={words.middle}
        data-pane="middle"
      >
        {middle}
      </Splitter.Pane>
      <Splitter.Pane
        defaultSize={defaultPanes(window.innerWidth).inspector}
        min={20}
        max={60}
        collapsible
        collapseThreshold={15}
        className={styles.inspector}
        role="complementary"
        aria-label={words.inspector}
        data-pane="inspector"
      >
        {inspector}
      </Splitter.Pane>
    </Splitter>
  )
}

function useWidths(): [PaneWidths, (widths: PaneWidths) => void] {
  const kept = usePreference('panes')
  const [own, setOwn] = useState<PaneWidths | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const change = (widths: PaneWidths) => {
    setOwn(widths)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void setPreference('panes', { ...kept, ...widths }), keptAfterMs)
  }
  const remembered = { ...defaultPanes(window.innerWidth), ...kept }
  return [own ?? { sources: remembered.sources, inspector: remembered.inspector }, change]
}
