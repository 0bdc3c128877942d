import { useEffect, useState } from 'react'
import type { ResponseOf } from '../../../../src-main/contract/api'
import type { StetError } from '../../../../src-main/contract/errors'
import { openOriginal } from '../../../actions'
import { useDossierId } from '../../../queries'

export type Opened =
  | { state: 'opening' }
  | { state: 'failed'; error: StetError }
  | ({ state: 'open' } & ResponseOf<'originals.open'>)

const opening: Opened = { state: 'opening' }

/** The original of an article, opened anew for each article. */
export function useOriginal(article: string): Opened {
  const dossier = useDossierId()
  const [found, setFound] = useState<{ article: string; opened: Opened } | null>(null)
  useEffect(() => {
    let isLeft = false
    void openOriginal(dossier, article).then((result) => {
      if (isLeft) return
      const opened: Opened = result.ok ? { state: 'open', ...result.value } : { state: 'failed', error: result.error }
      setFound({ article, opened })
    })
    return () => {
      isLeft = true
    }
  }, [dossier, article])
  return found?.article === article ? found.opened : opening
}
