import type { Diagnosis, Licence, ownFolders } from '../../src-main/contract/about'
import type { Result } from '../../src-main/contract/errors'
import { call } from '../bridge'

/** Looks at what Stet stands on: see src-main/doctor. */
export const diagnose = (): Promise<Result<Diagnosis>> => call('about.diagnose', {})

/** Read when somebody asks for them: a few hundred kilobytes. */
export const readLicences = (): Promise<Result<Licence[]>> => call('about.licences', {})

export const revealFolder = (folder: (typeof ownFolders)[number]) => call('about.reveal', { folder })

/** A page in a loop must not fill the log with one fault. */
const toldAtMost = 20

/** Tells the log of every error of this page that nobody caught. Its message stays here: it may quote an article. */
export function tellFailures(): void {
  let told = 0
  const tell = (cause: unknown) => {
    if (told++ >= toldAtMost) return
    const { name, message, stack = '' } = cause instanceof Error ? cause : new Error()
    const after = message === '' ? 0 : stack.indexOf(message) + message.length
    const places = message !== '' && !stack.includes(message) ? '' : stack.slice(after)
    void call('about.failed', { name: name.slice(0, 100), stack: places.slice(0, 20_000) })
  }
  window.addEventListener('error', (event) => tell(event.error))
  window.addEventListener('unhandledrejection', (event) => tell(event.reason))
}
