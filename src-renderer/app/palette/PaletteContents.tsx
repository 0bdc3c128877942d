import { Kbd } from '@mantine/core'
import { Spotlight, useSpotlight } from '@mantine/spotlight'
import { useEffect, useId, useMemo } from 'react'
import { useWords } from '../../ui/words'
import { findOffers, type Offer, type Source } from './find'
import { useOpenedPalette } from './Palette'
import styles from './palette.module.css'
import { paletteStore } from './store'

interface Props {
  sources: readonly Source[]
  /** Searches every dossier of the library; null where there is no such search. */
  onSearch: ((query: string) => void) | null
}

/** The field and what answers it. */
export function PaletteContents({ sources, onSearch }: Props) {
  const words = useWords().palette
  const { query, choose } = useOpenedPalette()
  const { selected } = useSpotlight(paletteStore)
  const listId = useId()
  const groups = useMemo(() => {
    const found = findOffers(sources, query)
    const wanted = query.trim()
    if (!onSearch || wanted === '') return found
    const search: Offer = { id: 'search', label: words.searchFor(wanted), run: () => onSearch(wanted) }
    return [...found, { name: words.library, offers: [search] }]
  }, [sources, query, onSearch, words])
  const offers = groups.flatMap((group) => group.offers)
  useEffect(() => {
    if (groups.length > 0) chooseFirst(listId)
  }, [groups, listId])
  const active = offers[selected]
  const idOf = (offer: Offer) => `${listId}-${offer.id}`
  return (
    <>
      <Spotlight.Search
        placeholder={words.placeholder}
        aria-label={words.title}
        role="combobox"
        aria-expanded={offers.length > 0}
        aria-controls={offers.length > 0 ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active ? idOf(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        data-testid="palette-query"
      />
      {offers.length === 0 ? (
        <Spotlight.Empty role="status">{words.nothing(query.trim())}</Spotlight.Empty>
      ) : (
        <Spotlight.ActionsList id={listId} role="listbox" aria-label={words.title}>
          {groups.map((group) => (
            <Spotlight.ActionsGroup key={group.name} label={group.name} role="group" aria-label={group.name}>
              {group.offers.map((offer) => (
                <OfferLine
                  key={offer.id}
                  offer={offer}
                  id={idOf(offer)}
                  isActive={offer === active}
                  onChoose={() => choose(offer)}
                />
              ))}
            </Spotlight.ActionsGroup>
          ))}
        </Spotlight.ActionsList>
      )}
    </>
  )
}

/**
 * Spotlight chooses the first line only while one types, not when it opens nor when lines come later; what it has chosen
 * it marks on the element and counts in its store.
 */
function chooseFirst(listId: string) {
  const lines = document.getElementById(listId)?.querySelectorAll('[data-action]') ?? []
  for (const [index, line] of lines.entries()) line.toggleAttribute('data-selected', index === 0)
  paletteStore.updateState((state) => ({ ...state, selected: 0 }))
}

interface LineProps {
  offer: Offer
  id: string
  isActive: boolean
  onChoose: () => void
}

function OfferLine({ offer, id, isActive, onChoose }: LineProps) {
  // Spotlight passes no id on, and a screen reader follows the choice by it.
  const named = (node: HTMLButtonElement | null) => {
    if (node) node.id = id
  }
  return (
    <Spotlight.Action
      ref={named}
      role="option"
      aria-selected={isActive}
      onClick={onChoose}
      className={styles.line}
      data-testid="palette-offer"
    >
      <span className={styles.label} dir="auto">
        {offer.label}
      </span>
      {offer.detail && (
        <span className={styles.detail} dir="auto">
          {offer.detail}
        </span>
      )}
      {offer.keys && (
        <span className={styles.keys}>
          {offer.keys.map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}
        </span>
      )}
    </Spotlight.Action>
  )
}
