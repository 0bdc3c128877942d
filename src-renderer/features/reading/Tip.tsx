import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { damageKind, damageNote } from '../../../src-main/contract/damage-words'
import type { CorrectionRow } from '../../../src-main/contract/rows'
import { usePeople } from '../../queries'
import { useFormat } from '../../ui/format'
import { useLanguage, useWords } from '../../ui/words'
import type { Layer } from './layers'
import { sayNote, type TipLine } from './notes'
import styles from './reading.module.css'
import { useReasons } from './reasons'
import { selectedRange } from './textPlace'

interface Shown {
  at: number
  box: DOMRect
}

interface Props {
  root: RefObject<HTMLElement | null>
  /** What lies over a place of the text. */
  layersAt: (offset: number) => Layer[]
  /** The editor clicked on a place at which there is something to tell. */
  onPick: (offset: number) => void
}

const tipId = 'reader-tip'

/**
 * What was read at the place under the pointer or the focus. One tip for the whole text, told by events that come up to
 * its root: a tip for each of ten thousand numbers would make a long article slow.
 */
export function Tip({ root, layersAt, onPick }: Props) {
  const [shown, setShown] = useState<Shown | null>(null)
  const { language } = useLanguage()
  const lines = useTipLines(shown ? layersAt(shown.at) : [])
  const pick = useEffectEvent(onPick)
  useEffect(() => {
    const node = root.current
    if (!node) return
    const show = (e: Event) => {
      const place = placeOf(e.target)
      const box = place && [...place.getClientRects()].at(-1)
      setShown(place && box ? { at: Number(place.dataset.at), box } : null)
      if (place) place.setAttribute('aria-describedby', tipId)
    }
    const hide = () => setShown(null)
    const click = (e: Event) => {
      const place = placeOf(e.target)
      if (!place || e.defaultPrevented) return
      e.preventDefault()
      // The end of a selection by mouse picks nothing.
      if (!selectedRange(node)) pick(Number(place.dataset.at))
    }
    const enter = (e: KeyboardEvent) => {
      const place = e.key === 'Enter' ? placeOf(e.target) : null
      // With words selected it leads to what can be done with them.
      if (!place || e.defaultPrevented || selectedRange(node)) return
      e.preventDefault()
      e.stopPropagation()
      place.click()
    }
    node.addEventListener('keydown', enter)
    const listeners = [
      ['mouseover', show],
      ['focusin', show],
      ['mouseleave', hide],
      ['focusout', hide],
      ['scroll', hide],
      ['click', click],
    ] as const
    for (const [type, listener] of listeners) node.addEventListener(type, listener)
    return () => {
      node.removeEventListener('keydown', enter)
      for (const [type, listener] of listeners) node.removeEventListener(type, listener)
    }
  }, [root])
  if (!shown || lines.length === 0) return null
  const isLow = shown.box.bottom > window.innerHeight - 160
  const style = {
    left: Math.max(8, Math.min(shown.box.left, window.innerWidth - 356)),
    ...(isLow ? { bottom: window.innerHeight - shown.box.top + 6 } : { top: shown.box.bottom + 6 }),
  }
  return (
    <div id={tipId} role="tooltip" className={styles.tip} style={style} lang={language} data-testid="tip">
      {lines.map(({ title, details }) => (
        <div key={`${title}|${details.join()}`}>
          <strong>{title}</strong>
          {details.map((detail) => (
            <div key={detail}>{detail}</div>
          ))}
        </div>
      ))}
    </div>
  )
}

const placeOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null

function useTipLines(layers: Layer[]): TipLine[] {
  const words = useWords()
  const format = useFormat()
  const reasons = useReasons()
  const nameOf = useEditorName()
  const { language } = useLanguage()
  const { reading } = words
  return layers.flatMap((layer): TipLine[] => {
    switch (layer.is) {
      case 'note':
        return [sayNote(layer.note, { words, format })]
      case 'dropped':
        return [{ title: words.reader.dropped(reasons.dropped(layer.reason)), details: [reading.hintRestore] }]
      case 'restored':
        return [{ title: reading.restoredBy(nameOf(layer.correction)), details: [reading.hintDrop] }]
      case 'damage':
        return [
          {
            title: words.reader.damage(damageKind(layer.kind, language)),
            details: layer.note ? [damageNote(layer.note, language)] : [],
          },
        ]
      case 'label': {
        const { label, sentence, correction } = layer.labelled
        const why = correction ? reading.byEditor(nameOf(correction)) : reasons.label(sentence.reason)
        return [{ title: reading.labelled(reading.labels[label]), details: [why, reading.hintLabel] }]
      }
      default:
        return []
    }
  })
}

/** Who made a correction, as the library knows them. */
export function useEditorName(): (correction: CorrectionRow) => string {
  const words = useWords().reading
  const people = usePeople()
  return ({ by }) => people?.find(({ id }) => id === by)?.name ?? words.somebody
}
