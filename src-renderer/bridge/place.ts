import { nowhere, type Place } from '../../src-main/contract/windows'
import { createStore, type Readable } from './store'

const start = createStore<Place>(nowhere)

/** Where this window was when its page was last loaded. */
export const startPlace: Readable<Place> = start
export const learnStartPlace = (place: Place) => start.set(place)
