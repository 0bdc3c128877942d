export { SearchDialog } from './SearchDialog'
export { SearchField } from './SearchField'
