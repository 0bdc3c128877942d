import { Button } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import { readLanguages } from '../../../src-main/contract/analysis'
import { explain } from '../../../src-main/contract/error-words'
import { type Meaning, useDictionaries, useMeaning } from '../../queries'
import { useFormat } from '../../ui/format'
import type { Range as TextRange } from '../../ui/ranges'
import { useLanguage, useWords } from '../../ui/words'
import styles from './meaning.module.css'
import { useBeside } from './useBeside'
import { useHighlight } from './useHighlight'
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
  const place = useBeside(root, word, beside)
  useHighlight(
    root,
    'stet-word',
    useMemo(() => [word], [word]),
  )
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
      style={{ width: beside.width, ...place }}
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

const beside = { width: 320, roomBelow: 260, reveal: true }
