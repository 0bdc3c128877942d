import { setPreference } from '../../actions'
import { type Order, orders } from '../../features/checklist'
import { usePreference } from '../../queries'

/** The order of the checklist, remembered on this machine. */
export function useOrder(): [Order, (order: Order) => void] {
  const kept = usePreference('order')
  const order = orders.find((each) => each === kept) ?? 'article'
  return [order, (next) => void setPreference('order', next)]
}
