import type { Context, RawQuantity } from './quantity-types'
export function actorOf(_c: Context, _q: RawQuantity): string | null {
  return null
}
