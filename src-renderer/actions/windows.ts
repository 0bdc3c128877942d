import type { Place } from '../../src-main/contract/windows'
import { call } from '../bridge'

/** Tells where this window is, for the next start. What goes wrong is of no use to anybody at work. */
export const tellPlace = (place: Place) => void call('windows.place', { place })

export const openWindow = () => call('windows.new', {})
