import type { EventType } from '../../../src-main/contract/events'
import { claimEvents } from './claims'
import { dossierEvents } from './dossiers'
import { asSentence, type Part, wordsPart } from './parts'
import { recordEvents } from './records'
import { type Happening, type Names, type Teller, type Tellers, tellerFor } from './teller'

export interface Told {
  sentence: Part[]
  /** What the person wrote with it: a reason, a note, the words of a quotation. */
  detail: string
}

const tellers: Tellers<EventType> = { ...dossierEvents, ...claimEvents, ...recordEvents }

/** Their sentence says how many; of the others the newest is told, and how many there were. */
const saysHowMany: ReadonlySet<EventType> = new Set(['VerdictSet', 'VerdictCleared'])

/** "Mara Quill confirmed this claim as “at least 40”". */
export function told(event: Happening, names: Names, { words, format }: Pick<Teller, 'words' | 'format'>): Told {
  const teller = tellerFor(event, names, words, format)
  if (event.payload === null) {
    return { sentence: teller.say(words.activity.withheld, { typed: teller.typed(event.type) }), detail: '' }
  }
  const tell = tellers[event.type] as (payload: unknown, tell: Teller) => Part[] | [Part[], string]
  const given = tell(event.payload, teller)
  const [sentence, detail] = isWithDetail(given) ? given : [given, '']
  const isUndo = 'undoes' in event.payload && event.payload.undoes !== null
  const isMany = event.count > 1 && !saysHowMany.has(event.type)
  return {
    sentence: asSentence([
      ...sentence,
      ...(isMany ? wordsPart(words.activity.inAll(event.count)) : []),
      ...(isUndo ? wordsPart(words.activity.undone) : []),
    ]),
    detail: event.count > 1 ? '' : detail.trim(),
  }
}

const isWithDetail = (given: Part[] | [Part[], string]): given is [Part[], string] => typeof given[1] === 'string'
