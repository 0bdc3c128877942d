import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { type ParsedRequestOf, type ResponseOf, requests } from '../contract/api'
import { type RequestChannel, requestChannels, wireName } from '../contract/channels'
import { fail, type Result, StetException } from '../contract/errors'

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

type Frame = { url: string; parent: unknown } | null

/**
 * Answers every channel of the contract: sender checked, payload parsed, handler called, errors returned as `Result`.
 * Nothing is ever thrown to the page, whose promise always resolves.
 */
export function serve(
  ipc: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  isOwnPage: (frame: Frame) => boolean,
  log: (channel: string, cause: unknown) => void,
): void {
  for (const channel of requestChannels) {
    ipc.handle(wireName(channel), (event: IpcMainInvokeEvent, payload: unknown) => {
      if (!isOwnPage(event.senderFrame)) return fail('sender-refused')
      return answer(channel, handlers, payload, { webContentsId: event.sender.id }, log)
    })
  }
}

/** One request through schema and handler; separate from Electron so that every channel is tested without a window. */
export async function answer<C extends RequestChannel>(
  channel: C,
  handlers: Handlers,
  payload: unknown,
  caller: Caller,
  log: (channel: string, cause: unknown) => void,
): Promise<Result<unknown>> {
  const parsed = requests[channel].request.safeParse(payload)
  if (!parsed.success) return fail('request-malformed', { channel }, parsed.error.message)
  try {
    return await handlers[channel](parsed.data as ParsedRequestOf<C>, caller)
  } catch (cause) {
    log(channel, cause)
    if (cause instanceof StetException) return { ok: false, error: cause.error }
    return fail('unexpected', { what: `${channel}: ${cause instanceof Error ? cause.message : String(cause)}` }, cause)
  }
}
