import type { FoundMetadata, MetadataField } from '../../../src-main/contract/metadata'

export type MetadataOutcome = 'right' | 'wrong' | 'missing' | 'made up' | 'none'
export const metadataFields: MetadataField[]
export function isSameValue(field: MetadataField, found: string, expected: string): boolean
export function scoreMetadata(
  found: readonly FoundMetadata[],
  expected: Partial<Record<MetadataField, string | null>>,
): Record<string, MetadataOutcome>
