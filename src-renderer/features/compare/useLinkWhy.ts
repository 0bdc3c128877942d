import { useWords } from '../../ui/words'

/** The engine's reason for a link, in the interface's words where it is of the usual form. */
export function useLinkWhy(): (why: string) => string {
  const words = useWords().deciding
  return (why) => {
    const shared = /^shares (.+)$/.exec(why)?.[1]
    return shared === undefined ? why : words.shares(shared)
  }
}
