import { Group, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { type ReaderLayer, readerLayers, useKeyHint, useKeyName } from '../../ui/keys'
import { useWords } from '../../ui/words'
import styles from './reading.module.css'

const preferenceKey = 'stet.reader.layers'

const isLayer = (name: string): name is ReaderLayer => (readerLayers as readonly string[]).includes(name)

/** Which layers are shown: remembered on this machine, like the colours. */
export function useShownLayers(): [ReadonlySet<ReaderLayer>, (layer: ReaderLayer) => void] {
  const [shown, setShown] = useState<ReadonlySet<ReaderLayer>>(
    () => new Set((window.localStorage.getItem(preferenceKey) ?? '').split(',').filter(isLayer)),
  )
  const toggle = (layer: ReaderLayer) => {
    const next = new Set(shown)
    if (!next.delete(layer)) next.add(layer)
    window.localStorage.setItem(preferenceKey, [...next].join())
    setShown(next)
  }
  return [shown, toggle]
}

interface Props {
  shown: ReadonlySet<ReaderLayer>
  /** The article is being read. */
  isComing: boolean
  onToggle: (layer: ReaderLayer) => void
}

/** What the text shows on demand; each button is its own key to the signs in the text. */
export function LayerButtons({ shown, isComing, onToggle }: Props) {
  const words = useWords().reading
  const keyName = useKeyName()
  const withKey = useKeyHint()
  const hint = (layer: ReaderLayer) => {
    const what = withKey(words.layersLong[layer], layer)
    return isComing && shown.has(layer) && layer !== 'labels' ? `${what}: ${words.coming}` : what
  }
  return (
    <Group gap={4} wrap="wrap" role="group" aria-label={words.show} className={styles.layers}>
      {readerLayers.map((layer) => (
        <UnstyledButton
          key={layer}
          className={styles.layerButton}
          aria-pressed={shown.has(layer)}
          title={hint(layer)}
          onClick={() => onToggle(layer)}
          data-testid={`layer-${layer}`}
        >
          <span className={styles.layerKey} aria-hidden="true">
            {keyName(layer)}
          </span>
          <span className={styles.layerName} data-layer={layer}>
            {words.layers[layer]}
          </span>
        </UnstyledButton>
      ))}
    </Group>
  )
}
