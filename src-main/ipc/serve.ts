import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { type ParsedRequestOf, type ResponseOf, requests } from '../contract/api'
import { type RequestChannel, requestChannels, wireName } from '../contract/channels'
import { fail, type Result, StetException } from '../contract/errors'
import type { Seen } from '../log/requests'

/** Who asks: the page's window, for dialogs; already checked to be the app's own. */
export interface Caller {
  webContentsId: number
}
export type Handlers = {
  [C in RequestChannel]: (
    request: ParsedRequestOf<C>,
    caller: Caller,
  ) => Result<ResponseOf<C>> | Promise<Result<ResponseOf<C>>>
}

/** Told of every request, for the log. */
export type Watch = (seen: Seen) => void

type Frame = { url: string; parent: unknown } | null

/**
 * Answers every channel of the contract: sender checked, payload parsed, handler called, errors returned as `Result`.
 * Nothing is ever thrown to the page, whose promise always resolves.
 */
export function serve(
  ipc: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  isOwnPage: (frame: Frame) => boolean,
  watch: Watch,
): void {
  for (const channel of requestChannels) {
    ipc.handle(wireName(channel), (event: IpcMainInvokeEvent, payload: unknown) => {
      if (!isOwnPage(event.senderFrame)) {
        watch({ channel, command: null, ms: 0, code: 'sender-refused' })
        return fail('sender-refused')
      }
      return answer(channel, handlers, payload, { webContentsId: event.sender.id }, watch)
    })
  }
}

/** One request through schema and handler; separate from Electron so that every channel is tested without a window. */
export async function answer<C extends RequestChannel>(
  channel: C,
  handlers: Handlers,
  payload: unknown,
  caller: Caller,
  watch: Watch,
): Promise<Result<unknown>> {
  const began = performance.now()
  let command: string | null = null
  const seen = (result: Result<unknown>, cause?: unknown) => {
    watch({ channel, command, ms: performance.now() - began, code: result.ok ? null : result.error.code, cause })
    return result
  }
  const parsed = requests[channel].request.safeParse(payload)
  if (!parsed.success) return seen(fail('request-malformed', { channel }, parsed.error.message))
  if ('command' in parsed.data) command = parsed.data.command.type
  try {
    return seen(await handlers[channel](parsed.data as ParsedRequestOf<C>, caller))
  } catch (cause) {
    if (cause instanceof StetException) return seen({ ok: false, error: cause.error }, cause)
    const what = `${channel}: ${cause instanceof Error ? cause.message : String(cause)}`
    return seen(fail('unexpected', { what }, cause), cause)
  }
}
