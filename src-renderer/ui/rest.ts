/** Where the keys rest when no control wants them: the list or the article in front, whichever is marked `data-rest`. */
export function focusRest(): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-rest]')].filter((place) => !place.closest('[inert]'))
  places.at(-1)?.focus({ preventScroll: true })
}

/** The control that had the focus has gone, and nobody has taken it since. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body
