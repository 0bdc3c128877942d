import { useEffect, useMemo, useState } from 'react'
import { type ChecklistItem, useArticles, useChecklist, useDossierId } from '../../queries'
import type { areasInFront, KeyAction } from '../../ui/keys'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import { foldedLabel, type Offer, type Source } from './find'
import { Palette } from './Palette'
import { PaletteContents } from './PaletteContents'
import { type MenuCommand, useCommandSource, useDossierSource } from './sources'

interface Props {
  front: keyof typeof areasInFront
  perform: (action: KeyAction) => unknown
  onMenu: (command: MenuCommand) => void
  onOpen: (dossier: string) => void
  onArticle: (article: string) => void
  onClaim: (claim: string) => void
  onSearch: ((query: string) => void) | null
}

/** In a dossier: what can be done with the claim or the article in front, its claims and articles, other dossiers. */
export function DeskPalette(props: Props) {
  return (
    <Palette>
      <DeskOffers {...props} />
    </Palette>
  )
}

function DeskOffers({ front, perform, onMenu, onOpen, onArticle, onClaim, onSearch }: Props) {
  const commands = useCommandSource({ front, perform: useStable(perform), onMenu: useStable(onMenu) })
  const dossiers = useDossierSource(useDossierId(), useStable(onOpen))
  const articles = useArticleSource(useStable(onArticle))
  const claims = useClaimSource(useStable(onClaim))
  const sources = useMemo(() => [commands, claims, articles, dossiers], [commands, claims, articles, dossiers])
  return <PaletteContents sources={sources} onSearch={onSearch} />
}

function useArticleSource(onArticle: (article: string) => void): Source {
  const words = useWords().palette
  const articles = useArticles()
  return useMemo(
    () => ({
      name: words.articles,
      offers: (articles ?? []).map(({ id, title, fileName }) => ({
        id: `article:${id}`,
        label: title ?? fileName,
        run: () => onArticle(id),
      })),
      limit: 6,
      before: 0,
    }),
    [words, articles, onArticle],
  )
}

const noItems: ChecklistItem[] = []

function useClaimSource(onClaim: (claim: string) => void): Source {
  const words = useWords()
  const items = useChecklist() ?? noItems
  const ready = useFolding(items)
  return useMemo(() => {
    const offers = items.slice(0, ready).map(
      ({ claim, statement, verdicts }): Offer => ({
        id: `claim:${claim.id}`,
        label: statement.statement,
        detail: words.marks[verdicts.true?.mark ?? 'open'],
        run: () => onClaim(claim.id),
      }),
    )
    return { name: words.palette.claims, offers, limit: 10, before: 0 }
  }, [words, items, ready, onClaim])
}

/** So many at a time that no key waits for it. */
const slice = 400

/**
 * Reads the claims once for their words, slice by slice after the palette opened: ten thousand at once would hold up
 * the first key pressed in it. Returns how many can be searched.
 */
function useFolding(items: readonly ChecklistItem[]): number {
  const [ready, setReady] = useState(0)
  const isDone = ready >= items.length
  useEffect(() => {
    if (isDone) return
    const timer = window.setTimeout(() => {
      for (const { statement } of items.slice(ready, ready + slice)) foldedLabel(statement.statement)
      setReady(ready + slice)
    })
    return () => window.clearTimeout(timer)
  }, [isDone, ready, items])
  return ready
}
