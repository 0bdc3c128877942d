import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { FromPages, ToPages } from '../../../../src-main/contract/pages-frame'
import { pagesOrigin } from '../../../../src-main/contract/pages-frame'
import { readOriginal } from '../../../actions'
import { useDossierId } from '../../../queries'

export interface Drawn {
  page: number
  /** Points. */
  width: number
  height: number
}

interface State {
  article: string
  pages: number | null
  drawn: Drawn | null
  /** It waits for a password; `wrong`: the one that was given does not open it. */
  lock: 'asked' | 'wrong' | null
  failed: 'unreadable' | 'slow' | null
}

const nothingYet = { pages: null, drawn: null, lock: null, failed: null }

/** A document that hangs the frame hangs nothing else; after this long the pane says so. */
const patienceMs = 20_000

/** The frame that draws a document's pages: gives it the bytes when it is ready, and says which page is wanted. */
export function usePagesFrame(article: string, frame: RefObject<HTMLIFrameElement | null>) {
  const dossier = useDossierId()
  const [state, setState] = useState<State>({ article, ...nothingYet })
  const known = state.article === article ? state : { article, ...nothingYet }
  const timer = useRef(0)
  const tell = useCallback(
    (message: ToPages, transfer: Transferable[] = []) => {
      frame.current?.contentWindow?.postMessage(message, pagesOrigin, transfer)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => setState((s) => ({ ...s, failed: 'slow' })), patienceMs)
    },
    [frame],
  )
  useEffect(() => {
    let isLeft = false
    const change = (changes: Partial<State>) =>
      setState((s) => ({
        ...(s.article === article ? s : nothingYet),
        article,
        ...changes,
      }))
    const give = async () => {
      const read = await readOriginal(dossier, article)
      if (isLeft) return
      if (!read.ok) return change({ failed: 'unreadable' })
      const { buffer } = read.value.bytes.slice()
      tell({ wants: 'open', bytes: buffer }, [buffer])
    }
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || origin !== pagesOrigin) return
      const message = data as FromPages
      window.clearTimeout(timer.current)
      if (message.says === 'ready') void give()
      else if (message.says === 'locked') change({ lock: message.isWrong ? 'wrong' : 'asked' })
      else if (message.says === 'opened') change({ pages: message.pages, lock: null })
      else if (message.says === 'drawn') change({ drawn: message, failed: null })
      else change({ failed: 'unreadable' })
    }
    window.addEventListener('message', hear)
    return () => {
      isLeft = true
      window.clearTimeout(timer.current)
      window.removeEventListener('message', hear)
    }
  }, [dossier, article, frame, tell])
  const draw = useCallback(
    (page: number, width: number) => tell({ wants: 'draw', page, width, ratio: window.devicePixelRatio }),
    [tell],
  )
  const unlock = useCallback((password: string) => tell({ wants: 'unlock', password }), [tell])
  return { ...known, draw, unlock }
}
