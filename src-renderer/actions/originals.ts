import { call } from '../bridge'

/** Makes the file an article was read from ready to be looked at; its bytes are checked against their hash. */
export const openOriginal = (dossier: string, article: string) => call('originals.open', { dossier, article })

/** The bytes of an original that has pages, to be drawn. */
export const readOriginal = (dossier: string, article: string) => call('originals.bytes', { dossier, article })

/** Saves a copy of the original where the person says, and shows it there. */
export const saveOriginal = (dossier: string, article: string) => call('originals.saveCopy', { dossier, article })
