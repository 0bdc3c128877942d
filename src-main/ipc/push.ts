import type { PushOf } from '../contract/api'
import { type PushChannel, wireName } from '../contract/channels'

export interface Receiver {
  isDestroyed(): boolean
  send(channel: string, message: unknown): void
}

/** Sends a message to every window that is still there. */
export function pushTo<C extends PushChannel>(receivers: Receiver[], channel: C, message: PushOf<C>): void {
  for (const receiver of receivers) if (!receiver.isDestroyed()) receiver.send(wireName(channel), message)
}
