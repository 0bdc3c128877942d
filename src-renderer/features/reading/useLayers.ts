import { useMemo } from 'react'
import { type Reading, useAnnotations } from '../../queries'
import type { ReaderLayer } from '../../ui/keys'
import type { Range } from '../../ui/ranges'
import { labelledSentences } from './corrections'
import { type Layer, labelLayers, layersOf, noteLayers } from './layers'
import { notesOf } from './notes'

const noLayers: Layer[] = []

/** Everything that lies over the text; what is read on demand only where it is in sight. */
export function useLayers(
  article: string,
  reading: Reading | undefined,
  shown: ReadonlySet<ReaderLayer>,
  visible: Range | null,
) {
  const wantsNotes = [...shown].some((layer) => layer !== 'labels')
  const annotations = useAnnotations(article, wantsNotes ? visible : null)
  const base = useMemo(() => (reading ? layersOf(reading) : noLayers), [reading])
  const wantsLabels = shown.has('labels')
  const labels = useMemo(
    () => (reading && wantsLabels ? labelLayers(labelledSentences(reading)) : noLayers),
    [reading, wantsLabels],
  )
  const notes = useMemo(() => (annotations ? noteLayers(notesOf(annotations, shown)) : noLayers), [annotations, shown])
  // Labels first, so that they lie under what is read of a sentence's words.
  const layers = useMemo(() => ({ labels, notes, base }), [labels, notes, base])
  return { layers, isComing: wantsNotes && annotations === undefined }
}
