export { ImportMenu, useImport } from './ImportButtons'
export { type Clip, PasteDialog } from './PasteDialog'
export { Sources } from './Sources'
export { useWindowPaste } from './useWindowPaste'
