import type { FoundMetadata, MetadataField, MetadataSource } from '../../contract/metadata'

/** One value as it stands in the page, not yet checked. */
export interface Stated {
  field: MetadataField
  value: string | null
  from: MetadataSource
  certainty: FoundMetadata['certainty']
  basis: string
}
