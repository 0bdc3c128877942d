import type { UserCommand } from '../../src-main/contract/commands'
import type { Result } from '../../src-main/contract/errors'
import type { DetailsRow } from '../../src-main/contract/rows'
import type { Written } from './send'
import { perform } from './undo'

/** What the piece is called and who works on it; '' where nobody has said. */
export type DossierDetails = Pick<DetailsRow, 'slug' | 'writer' | 'editor' | 'secondReader'>

const unsaid: DossierDetails = { slug: '', writer: '', editor: '', secondReader: '' }

const setting = (dossier: string, { slug, writer, editor, secondReader }: DossierDetails): UserCommand => ({
  type: 'SetDossierDetails',
  dossier,
  ...{ slug, writer, editor, secondReader },
  undoes: null,
})

/** Written whole, each at most 200 characters. `current`: how they stand, null while all is unsaid. One undo step. */
export const setDossierDetails = (
  dossier: string,
  details: DossierDetails,
  current: DetailsRow | null,
): Promise<Result<Written>> =>
  perform(dossier, 'undo.details', setting(dossier, details), setting(dossier, current ?? unsaid))
