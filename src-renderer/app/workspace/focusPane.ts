const focusable =
  'button:not(:disabled),a[href],summary,input:not(:disabled),textarea:not(:disabled),[tabindex]:not([tabindex="-1"])'

/** To the next or previous pane that is not folded away: to where its keys rest, or else to its first control. */
export function focusPane(by: 1 | -1): boolean {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetWidth > 0 && !pane.hasAttribute('data-collapsed'),
  )
  if (panes.length === 0) return false
  const here = panes.findIndex((pane) => pane.contains(document.activeElement))
  const from = here === -1 ? panes.findIndex(({ dataset }) => dataset.pane === 'middle') : here
  const pane = panes.at((from + by + panes.length) % panes.length)!
  const places = [...pane.querySelectorAll<HTMLElement>(`[data-rest],${focusable}`)].filter(
    (place) => !place.closest('[inert]') && place.offsetParent !== null,
  )
  const place = places.find(({ dataset }) => dataset.rest !== undefined) ?? places[0]
  place?.focus()
  return place !== undefined
}
