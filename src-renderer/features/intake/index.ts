export { ImportMenu, useImport } from './ImportButtons'
export { PasteDialog } from './PasteDialog'
export { Sources } from './Sources'
