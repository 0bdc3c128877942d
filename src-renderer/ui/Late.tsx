import { type ReactNode, useEffect, useState } from 'react'

/** Shows what it holds only after a moment: a wait too short to notice should not flicker. */
export function Late({ children, afterMs = 150 }: { children: ReactNode; afterMs?: number }) {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), afterMs)
    return () => clearTimeout(timer)
  }, [afterMs])
  return isDue ? children : null
}
