import { Button } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { readLanguages } from '../../../src-main/contract/analysis'
import { explain } from '../../../src-main/contract/error-words'
import { type Meaning, useDictionaries, useMeaning } from '../../queries'
import { useFormat } from '../../ui/format'
import type { Range as TextRange } from '../../ui/ranges'
import { useLanguage, useWords } from '../../ui/words'
import styles from './meaning.module.css'
import { rangeOnPage } from './textPlace'
import { baseOf, missingFor } from './wordCursor'

interface Props {
  text: string
  word: TextRange
  /** Of the article. */
  language: string
  to: 'en' | 'de'
  root: RefObject<HTMLElement | null>
  onStep: (by: 1 | -1) => void
  onClose: (giveBack: boolean) => void
  /** To the language packs. */
  onPacks: () => void
}

/** What a word of the text means, beside the word; it has the focus, so that arrows go on to the next word. */
export function MeaningPopover({ text, word, language, to, root, onStep, onClose, onPacks }: Props) {
  const words = useWords().meaning
  const { language: spoken } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const place = usePlace(root, word)
  const printed = text.slice(word.start, word.end)
  const meaning = useMeaning({ word: printed.replaceAll('\u00AD', ''), language, to })
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const press = (e: KeyboardEvent) => {
    if (e.key === 'ArrowRight' || e.key === 'ArrowLeft') onStep(e.key === 'ArrowRight' ? 1 : -1)
    else if (e.key === 'Escape' || e.key.toLowerCase() === 'm') onClose(true)
    else return
    e.preventDefault()
  }
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={words.title(printed)}
      tabIndex={-1}
      className={styles.popover}
      style={place}
      lang={spoken}
      onKeyDown={press}
      onBlur={({ relatedTarget: next }) => {
        const isOwn = next instanceof Element && (box.current?.contains(next) || next.closest('[role="dialog"]'))
        if (next && !isOwn) onClose(false)
      }}
      data-testid="meaning"
    >
      <div className={styles.head}>
        <strong lang={language} data-testid="meaning-word">
          {printed}
        </strong>
        <Direction from={language} to={meaning.state === 'known' ? meaning.meanings.to : to} />
      </div>
      <div role="status">
        <Said meaning={meaning} language={language} to={to} onPacks={onPacks} />
      </div>
      <div className={styles.hint}>{words.hint}</div>
    </div>
  )
}

function Direction({ from, to }: { from: string; to: string }) {
  const format = useFormat()
  const base = baseOf(from)
  return base === 'und' || base === to ? null : (
    <span className={styles.direction}>
      {format.languageName(base)} → {format.languageName(to)}
    </span>
  )
}

function Said({ meaning, language, to, onPacks }: Pick<Props, 'language' | 'to' | 'onPacks'> & { meaning: Meaning }) {
  const words = useWords().meaning
  const { language: spoken } = useLanguage()
  const format = useFormat()
  if (meaning.state === 'asking') return <p className={styles.line}>{words.asking}</p>
  if (meaning.state === 'failed') return <p className={styles.line}>{explain(meaning.error, spoken)}</p>
  const { meanings, isCompound, to: reached } = meaning.meanings
  if (meanings.length === 0) return <NothingFound language={language} to={to} onPacks={onPacks} />
  return (
    <>
      {reached !== to && (
        <p className={styles.line}>
          {words.otherLanguage(format.languageName(baseOf(language)), format.languageName(to))}
        </p>
      )}
      {isCompound && <p className={styles.line}>{words.parts}</p>}
      <dl className={styles.list}>
        {meanings.map(({ headword, partsOfSpeech, translations }) => (
          <div key={`${headword}|${partsOfSpeech.join()}|${translations[0]}`}>
            <dt>
              <span lang={language}>{headword}</span>
              {partsOfSpeech.length > 0 && (
                <span className={styles.sort}>{partsOfSpeech.map((sort) => words.sorts[sort]).join(', ')}</span>
              )}
            </dt>
            <dd lang={reached}>{translations.join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>{words.from([...new Set(meanings.map(({ source }) => source))].join(', '))}</p>
    </>
  )
}

/** Why nothing is shown: the article needs no translation, a dictionary is missing, or it does not have the word. */
function NothingFound({ language, to, onPacks }: Pick<Props, 'language' | 'to' | 'onPacks'>) {
  const words = useWords().meaning
  const format = useFormat()
  const list = useDictionaries()
  const base = baseOf(language)
  const missing = list && missingFor(list.missing, language, to)
  if (base === to) return <p className={styles.line}>{words.sameLanguage(format.languageName(base))}</p>
  if (base === 'und') return <p className={styles.line}>{words.unknownLanguage}</p>
  if (!(readLanguages as readonly string[]).includes(base)) {
    return <p className={styles.line}>{words.notRead(format.languageName(base))}</p>
  }
  if (!missing) return <p className={styles.line}>{words.none}</p>
  return (
    <>
      <p className={styles.line} data-testid="meaning-missing">
        {words.missing(format.languageName(missing))}
      </p>
      <Button size="compact-xs" variant="default" onClick={onPacks} data-testid="meaning-packs">
        {words.addPack}
      </Button>
    </>
  )
}

const width = 320
/** Of the window's edge, and between the word and what is said of it. */
const gap = 8
/** Below the word where there is room for as much, else above it. */
const roomBelow = 260

const highlight = 'stet-word'

/** Beside the word, wherever scrolling takes it; and the word is marked. */
function usePlace(root: RefObject<HTMLElement | null>, word: TextRange) {
  const [place, setPlace] = useState<Record<string, number | string>>({ opacity: 0 })
  const { start, end } = word
  useLayoutEffect(() => {
    const node = root.current
    if (!node) return
    const put = () => {
      const range = rangeOnPage(node, { start, end })
      if (!range) return
      CSS.highlights.set(highlight, new Highlight(range))
      setPlace(placeBeside(range.getBoundingClientRect()))
    }
    const range = rangeOnPage(node, { start, end })
    const seen = node.getBoundingClientRect()
    const at = range?.getBoundingClientRect()
    if (at && (at.top < seen.top || at.bottom > seen.bottom)) {
      node.scrollTop += at.top - seen.top - seen.height / 2
    }
    put()
    // The text is drawn anew when a layer or the passage changes.
    const watcher = new MutationObserver(put)
    watcher.observe(node, { childList: true, subtree: true })
    node.addEventListener('scroll', put)
    window.addEventListener('resize', put)
    return () => {
      watcher.disconnect()
      node.removeEventListener('scroll', put)
      window.removeEventListener('resize', put)
      CSS.highlights.delete(highlight)
    }
  }, [root, start, end])
  return place
}

function placeBeside(word: DOMRect): Record<string, number> {
  const left = Math.max(gap, Math.min(word.left, window.innerWidth - width - gap))
  const isLow = window.innerHeight - word.bottom < roomBelow && word.top > window.innerHeight / 2
  return isLow ? { left, width, bottom: window.innerHeight - word.top + gap } : { left, width, top: word.bottom + gap }
}
