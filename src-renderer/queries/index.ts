export { clearDraft, loadDraft, saveDraft } from '../mirror'
export { useAnnotations, wholeStretches } from './annotations'
export { useChecklist, useCounts } from './checklist'
export { useClaim, useRetired } from './claim'
export { useClaimsByArticle } from './claims-by-article'
export { MirrorProvider, useDossierId, useMirrorStatus, useRetryMirror, useTable } from './context'
export { type Coverage, countReasons, useCoverage } from './coverage'
export { useDictionaries } from './dictionaries'
export { useArticles, useDossier, useRemovedArticles } from './dossier'
export { type Flag, isSetAside } from './flags'
export { type ClaimIndependence, useIndependence } from './independence'
export { useJobs } from './jobs'
export { type Belonging, type ClaimLinks, type Suggestion, useClaimLinks } from './links'
export { type Asked, type Meaning, useMeaning } from './meaning'
export { useMentionReader, useMentions } from './mentions'
export { useMenu } from './menu'
export { loadPreferences, preferences, usePreference, usePreferences } from './preferences'
export { useReading } from './reading'
export { useIsRegrouping } from './regrouping'
export { useAppInfo, useDossiers, useDraftError, usePeople, useReadError, useSession } from './remote'
export { type SearchState, type Sought, useSearch } from './search'
export { useArticleText, useArticleTexts } from './texts'
export type {
  ChecklistItem,
  ClaimDetail,
  Counts,
  MarkOrOpen,
  Passage,
  Reading,
  RetiredClaim,
  Verdicts,
} from './types'
