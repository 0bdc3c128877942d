/** True while a key belongs to a field, or to a dialog or menu that is open. */
export function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('[role="dialog"],[role="menu"]')) return true
  return target.matches('textarea,select,input:not([type="radio"],[type="checkbox"],[type="button"],[type="file"])')
}

/** Enter and Space mean the control that has the focus, where it is one. */
export function belongsToControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (key === ' ' && target.matches('input')) return true
  return (key === 'Enter' || key === ' ') && target.matches('button,a,summary,[role="button"]')
}
