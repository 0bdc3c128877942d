import { usePeople } from '../../queries'
import { useFormat } from '../../ui/format'
import { useWords } from '../../ui/words'

interface Stamped {
  by: string | null
  at: string
}

/** Initials of who did something. */
export function useWho(): (by: string | null) => string {
  const words = useWords().inspector
  const people = usePeople()
  return (by) => people?.find((person) => person.id === by)?.initials ?? words.somebody
}

/** "MQ, 14:03": who and when. */
export function useStamp(): (row: Stamped) => string {
  const words = useWords().deciding
  const format = useFormat()
  const who = useWho()
  return ({ by, at }) => words.judgedBy(who(by), format.time(at))
}
