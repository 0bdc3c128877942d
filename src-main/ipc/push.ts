import type { PushOf } from '../contract/api'
import { type PushChannel, wireName } from '../contract/channels'

export interface Receiver {
  isDestroyed(): boolean
  send(channel: string, message: unknown): void
}

/** Sends a message to every window that is still there; a page of the feed as JSON text, as the contract's bridge has it. */
export function pushTo<C extends PushChannel>(receivers: Receiver[], channel: C, message: PushOf<C>): void {
  const sent = channel === 'feed' ? JSON.stringify(message) : message
  for (const receiver of receivers) if (!receiver.isDestroyed()) receiver.send(wireName(channel), sent)
}
