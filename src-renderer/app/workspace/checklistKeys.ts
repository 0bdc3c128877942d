import type { BarMenu } from '../../features/checklist'
import type { KeyAction } from '../../ui/keys'
import type { Desk } from './useDesk'

type ChecklistAction = Extract<KeyAction, { do: 'select' | 'selectAll' | 'extend' | 'filters' | 'order' | 'coverage' }>

/** What the checklist's own keys do. */
export function onChecklistKey(
  action: ChecklistAction,
  desk: Desk,
  open: { menu: (menu: BarMenu) => void; coverage: () => void },
): boolean {
  switch (action.do) {
    case 'select':
      desk.togglePick()
      return true
    case 'selectAll':
      desk.picks.all()
      return true
    case 'extend':
      desk.extend(action.by)
      return true
    case 'filters':
    case 'order':
      open.menu(action.do)
      return true
    case 'coverage':
      open.coverage()
      return true
  }
}
