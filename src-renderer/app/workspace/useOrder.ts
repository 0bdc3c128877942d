import { useState } from 'react'
import type { Order } from '../../features/checklist'

/** The order of the checklist. */
export function useOrder(): [Order, (order: Order) => void] {
  return useState<Order>('article')
}
