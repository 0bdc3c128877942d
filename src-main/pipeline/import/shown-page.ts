import { ok, type Result } from '../../contract/errors'
import { decodePage } from './html-encoding'
import { pageOfMhtml } from './mhtml-page'
import { withoutWays } from './without-ways'

/**
 * A saved page for looking at, with no way out of it: links open windows, which the frame it is shown in may not. What keeps it
 * from running and asking is that frame and the policy it comes with, and not this. Errors: those of `decodePage`, `format-damaged`.
 */
export function shownPage(bytes: Uint8Array, mediaType: string, name: string): Result<string> {
  const page = mediaType === 'multipart/related' ? pageOfMhtml(bytes, name) : textOf(bytes, name)
  return page.ok ? ok(withoutWays(page.value)) : page
}

function textOf(bytes: Uint8Array, name: string): Result<string> {
  const decoded = decodePage(bytes, { name })
  return decoded.ok ? ok(decoded.value.text) : decoded
}
