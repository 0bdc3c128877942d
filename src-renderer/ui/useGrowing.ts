import { startTransition, useEffect, useState } from 'react'

const first = 30
const step = 40

/**
 * How many of a long list to draw: as many as a screen shows at once, then the rest a step at a time while nothing else is to be
 * done. All of it is there in the end, for searching in the page and for screen readers.
 */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(first)
  useEffect(() => {
    if (shown >= total) return
    const asked = requestIdleCallback(() => startTransition(() => setShown((n) => n + step)), { timeout: 500 })
    return () => cancelIdleCallback(asked)
  }, [shown, total])
  return Math.min(shown, total)
}
