import { type RefObject, useEffect } from 'react'

/** The passages of a claim light up together in all articles on the page while one of them is pointed at or has the focus. */
export function useLinkedHover(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const node = root.current
    if (!node) return
    let lit: HTMLElement[] = []
    const light = (e: Event) => {
      const passage = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-claim]') : null
      for (const each of lit) delete each.dataset.linked
      lit = passage
        ? [...node.querySelectorAll<HTMLElement>(`[data-claim="${CSS.escape(passage.dataset.claim!)}"]`)]
        : []
      for (const each of lit) each.dataset.linked = ''
    }
    node.addEventListener('mouseover', light)
    node.addEventListener('mouseleave', light)
    node.addEventListener('focusin', light)
    return () => {
      node.removeEventListener('mouseover', light)
      node.removeEventListener('mouseleave', light)
      node.removeEventListener('focusin', light)
    }
  }, [root])
}
