import { useEffect, useState } from 'react'
import type { ResponseOf } from '../../../../src-main/contract/api'
import type { StetError } from '../../../../src-main/contract/errors'
import type { TextPage } from '../../../../src-main/contract/pages'
import { openOriginal } from '../../../actions'
import { useDossierId } from '../../../queries'

export type Opened =
  | { state: 'opening' }
  | { state: 'failed'; error: StetError }
  | ({ state: 'open'; pages: TextPage[] | null } & Omit<ResponseOf<'originals.open'>, 'pages'>)

const opening: Opened = { state: 'opening' }

/** The original of an article, opened anew for each article. */
export function useOriginal(article: string): Opened {
  const dossier = useDossierId()
  const [found, setFound] = useState<{ article: string; opened: Opened } | null>(null)
  useEffect(() => {
    let isLeft = false
    void openOriginal(dossier, article).then((result) => {
      if (isLeft) return
      const opened: Opened = result.ok
        ? { state: 'open', ...result.value, pages: boxesOf(result.value.pages) }
        : { state: 'failed', error: result.error }
      setFound({ article, opened })
    })
    return () => {
      isLeft = true
    }
  }, [dossier, article])
  return found?.article === article ? found.opened : opening
}

const boxesOf = (json: string | null) => (json === null ? null : (JSON.parse(json) as TextPage[]))
