import type { EventType, PayloadOf } from '../../../src-main/contract/events'
import { claimEvents } from './claims'
import { dossierEvents } from './dossiers'
import { asSentence, type Part, wordsPart } from './parts'
import { recordEvents } from './records'
import { type Names, type Teller, type Tellers, tellerFor } from './teller'

/** A journal event as far as its sentence needs it. `payload` null: withheld or erased. */
export type Happening = {
  [T in EventType]: { type: T; payload: PayloadOf<T> | null; actor: string | null }
}[EventType]

export interface Told {
  sentence: Part[]
  /** What the person wrote with it: a reason, a note, the words of a quotation. */
  detail: string
}

const tellers: Tellers<EventType> = { ...dossierEvents, ...claimEvents, ...recordEvents }

/** "Mara Quill confirmed this claim as “at least 40”". */
export function told(event: Happening, names: Names, { words, format }: Pick<Teller, 'words' | 'format'>): Told {
  const teller = tellerFor(event.actor, names, words, format)
  if (event.payload === null) {
    return { sentence: teller.say(words.activity.withheld, { typed: teller.typed(event.type) }), detail: '' }
  }
  const tell = tellers[event.type] as (payload: unknown, tell: Teller) => Part[] | [Part[], string]
  const given = tell(event.payload, teller)
  const [sentence, detail] = isWithDetail(given) ? given : [given, '']
  const isUndo = 'undoes' in event.payload && event.payload.undoes !== null
  return {
    sentence: asSentence(isUndo ? [...sentence, ...wordsPart(words.activity.undone)] : sentence),
    detail: detail.trim(),
  }
}

const isWithDetail = (given: Part[] | [Part[], string]): given is [Part[], string] => typeof given[1] === 'string'
