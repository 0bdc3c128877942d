import { type RefObject, useEffect, useRef, useState } from 'react'
import type { PushOf } from '../../../src-main/contract/api'
import type { StetError } from '../../../src-main/contract/errors'
import type { Aspect, Mark } from '../../../src-main/contract/events'
import { redo, undo } from '../../actions'
import type { BarMenu, ChecklistHandle } from '../../features/checklist'
import { type InspectorHandle, markClaim } from '../../features/compare'
import type { RecordsHandle } from '../../features/evidence'
import { useImport } from '../../features/intake'
import type { ReadAction, ReaderHandle } from '../../features/reading'
import { useMenu } from '../../queries'
import { isTaken, type KeyAction } from '../../ui/keys'
import { focusRest } from '../../ui/rest'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { useEverywhere } from '../everywhere/Everywhere'
import { useScreenKeys } from '../useScreenKeys'
import { onChecklistKey } from './checklistKeys'
import { focusPane } from './focusPane'
import { useBulk } from './useBulk'
import type { Desk } from './useDesk'

interface Input {
  desk: Desk
  dossier: string
  onLeave: () => void
  onPaste: (isOpen: boolean) => void
  onExport: (isOpen: boolean) => void
  onExportAgain: () => void
  onActivity: () => void
}

/** What can be done at the desk, whether by key, by menu or by click. */
export function useDeskActions({ desk, dossier, onLeave, onPaste, onExport, onExportAgain, onActivity }: Input) {
  const checklist = useRef<ChecklistHandle>(null)
  const reader = useRef<ReaderHandle>(null)
  const inspector = useRef<InspectorHandle>(null)
  const records = useRef<RecordsHandle>(null)
  const find = useRef<HTMLInputElement>(null)
  const { mark, turn, said, bulk, assign, confirmBulk } = useChanges(desk, dossier)
  const everywhere = useEverywhere()
  const front = desk.place ? ('reader' as const) : ('checklist' as const)
  const [menu, setMenu] = useState<BarMenu>(null)
  const [coverageIsOpen, setCoverage] = useState(false)

  const { back, move, focus, read } = useMovement({ desk, checklist, reader, inspector, find })
  const perform = (action: KeyAction): boolean => {
    switch (action.do) {
      case 'move':
        return move(action.by)
      case 'edge':
        desk.toEdge(action.to)
        return true
      case 'mark':
        void mark(action.aspect, action.mark)
        return true
      case 'open':
        // With words selected in an article, Enter goes to what can be done with them.
        if (desk.place && action.passage === 0 && reader.current?.enterSelection()) return true
        desk.openNth(action.passage)
        return true
      case 'walk':
        desk.walk?.go(action.by)
        return desk.walk !== null
      case 'show':
      case 'step':
      case 'label':
      case 'restore':
      case 'meaning':
      case 'beside':
      case 'about':
      case 'original':
      case 'claimSelection':
      case 'grow':
      case 'findNext':
        return read(action)
      case 'decide':
      case 'passage':
      case 'accept':
      case 'refuse':
      case 'takeOut':
      case 'transfer':
      case 'merge':
      case 'origins':
        return inspector.current?.decide(action) ?? false
      case 'focus':
        return focus(action.field)
      case 'undo':
      case 'redo':
        void turn(action.do)
        return true
      case 'back':
        return back()
      case 'sheet':
        return everywhere.perform(action)
      case 'select':
      case 'selectAll':
      case 'extend':
      case 'filters':
      case 'order':
      case 'coverage':
        return onChecklistKey(action, desk, { menu: setMenu, coverage: () => setCoverage(true) })
      case 'evidence':
      case 'query':
      case 'correction':
      case 'flags':
      case 'history':
      case 'takeOn':
        return records.current?.perform(action) ?? false
      case 'rename':
      case 'deadline':
      case 'archive':
      case 'duplicate':
      case 'delete':
        return false // of the library
      case 'exportAgain':
        onExportAgain()
        return true
      case 'activity':
        onActivity()
        return true
      case 'palette':
      case 'search':
      case 'settings':
      case 'aboutStet':
      case 'window':
      case 'newDossier':
        return everywhere.perform(action)
      case 'pane':
        return focusPane(action.by)
    }
  }
  useScreenKeys(front, perform)
  const appMenu = useDeskMenu({ dossier, turn, onLeave, onPaste, onExport })
  return {
    checklist,
    reader,
    inspector,
    records,
    find,
    said,
    back,
    perform,
    front,
    appMenu,
    /** To a claim of the checklist, from wherever one is. */
    toClaim: (claim: string) => {
      desk.close()
      desk.choose(claim)
    },
    menu,
    setMenu,
    coverage: { isOpen: coverageIsOpen, set: setCoverage },
    bulk,
    assign,
    confirmBulk,
    mark: (aspect: Aspect, next: Mark | null) => void mark(aspect, next),
    undo: () => void turn('undo'),
    redo: () => void turn('redo'),
  }
}

export type DeskActions = ReturnType<typeof useDeskActions>

interface Panes {
  desk: Desk
  checklist: RefObject<ChecklistHandle | null>
  reader: RefObject<ReaderHandle | null>
  inspector: RefObject<InspectorHandle | null>
  find: RefObject<HTMLInputElement | null>
}

/** Each says whether it wanted the key. */
function useMovement({ desk, checklist, reader, inspector, find }: Panes) {
  const back = () => {
    if (desk.place) {
      // What is open over the article closes first.
      if (!reader.current?.back()) desk.close()
    } else if (desk.picks.claims.size > 0) desk.picks.clear()
    else return false
    return true
  }
  useFocusOnReturn(desk.place !== null, checklist)
  const move = (by: 1 | -1) => {
    if (desk.place) reader.current?.move(by)
    else desk.move(by)
    // Else Enter would press whatever button was used last.
    focusRest()
    return true
  }
  const focus = (field: 'note' | 'reason' | 'find') => {
    if (field !== 'find') inspector.current?.focus(field)
    else if (desk.place) reader.current?.find()
    else find.current?.focus()
    return true
  }
  const read = (action: ReadAction) => (desk.place && reader.current?.act(action)) ?? false
  return { back, move, focus, read }
}

/** Back from an article the keys go to the list again, but only once it is no longer inert. */
function useFocusOnReturn(isReading: boolean, checklist: RefObject<ChecklistHandle | null>) {
  const wasReading = useRef(false)
  useEffect(() => {
    if (wasReading.current && !isReading) checklist.current?.focus()
    wasReading.current = isReading
  }, [isReading, checklist])
}

/** Verdicts and their undoing, and what a screen reader is told of them. */
function useChanges(desk: Desk, dossier: string) {
  const words = useWords()
  const toast = useToast()
  const [said, say] = useState('')
  const failed = (error: StetError) => toast.error(error, words.toast.unsaved)
  const bulk = useBulk(desk, dossier)
  const tell = async (doing: Promise<string | null>) => {
    const done = await doing
    if (done !== null) say(done)
  }

  const mark = async (aspect: Aspect, next: Mark | null) => {
    if (desk.picks.items.length > 0) return tell(bulk.mark(aspect, next))
    const item = desk.item
    if (!item) return
    const result = await markClaim({ dossier, item, aspect, mark: next })
    if (!result) return
    if (!result.ok) return failed(result.error)
    const name = words.marks[next ?? 'open']
    const { statement } = item.statement
    say(words.checklist.marked(aspect === 'true' ? name : `${words.inspector.wasSaid} ${name}`, statement))
  }
  const turn = async (way: 'undo' | 'redo') => {
    const result = await (way === 'undo' ? undo : redo)(dossier)
    if (!result.ok) return failed(result.error)
    const step = result.value
    if (step === null) return toast.say(way === 'undo' ? words.app.noUndo : words.app.noRedo)
    const sentence = way === 'undo' ? words.app.undone(words.steps[step]) : words.app.redone(words.steps[step])
    toast.say(sentence)
  }
  return {
    mark,
    turn,
    said,
    bulk,
    assign: (person: string | null, to: string) => void tell(bulk.assign(person, to)),
    confirmBulk: () => void tell(bulk.confirm()),
  }
}

function useDeskMenu({
  dossier,
  turn,
  onLeave,
  onPaste,
  onExport,
}: Omit<Input, 'desk' | 'onActivity' | 'onExportAgain'> & {
  turn: (way: 'undo' | 'redo') => Promise<unknown>
}) {
  const start = useImport(dossier)
  const perform = (action: PushOf<'menu'>['action']) => {
    switch (action) {
      case 'import-files':
        return start.files()
      case 'import-folder':
        return start.folder()
      case 'paste':
        return onPaste(true)
      case 'export':
        return onExport(true)
      case 'library':
        return onLeave()
      case 'undo':
      case 'redo':
        // In a field the menu means the field's own text. Deprecated, but the only way to its history.
        if (isTaken(document.activeElement)) document.execCommand(action)
        else void turn(action)
    }
  }
  useMenu(perform)
  return perform
}
