import type { Handlers } from '../serve'
import type { Room } from './room'

export const searchHandlers = ({ search }: Room): Pick<Handlers, 'search.query'> => ({
  'search.query': (request) => search.query(request),
})
