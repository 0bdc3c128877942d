export { clearDraft, loadDraft, saveDraft } from '../mirror'
export { useAbout } from './about'
export { type ActivityFilter, useActivity, useUnfolded } from './activity'
export { useAnnotations, wholeStretches } from './annotations'
export { useBackupWork } from './backup'
export { useChecklist, useCounts } from './checklist'
export { useClaim, useRetired } from './claim'
export { useClaimsOfArticles, useStanding } from './claims-by-article'
export { MirrorProvider, useDossierId, useMirrorStatus, useRetryMirror, useTable } from './context'
export {
  type Coverage,
  countReasons,
  type DossierCoverage,
  type Unclaimed,
  unclaimedOf,
  useCoverage,
  useUnclaimed,
} from './coverage'
export { useDictionaries } from './dictionaries'
export { useArticles, useDossier, useRemovedArticles } from './dossier'
export { type Flag, isSetAside } from './flags'
export { useFrameKeys } from './frame-keys'
export { type History, useHistory } from './history'
export { type ImportFiles, useImportFiles } from './import-files'
export { type ClaimIndependence, useIndependence } from './independence'
export { forgetJobs, isRunning, useJobs, useJobsOf } from './jobs'
export { useLastStatements } from './last-statements'
export { type Belonging, type ClaimLinks, type Suggestion, useClaimLinks } from './links'
export { type Asked, type Meaning, useMeaning } from './meaning'
export { useMentionReader, useMentions } from './mentions'
export { useMenu } from './menu'
export { claimAtStart, dossierAtStart, loadStartPlace, useLinkedPlace } from './place'
export { loadPreferences, preferences, usePreference, usePreferences } from './preferences'
export { useReading } from './reading'
export {
  type Gathered,
  useAssignment,
  useClaimRecords,
  useDetails,
  useDossierRecords,
  useFlaggedClaims,
  useStatements,
} from './records'
export { useIsRegrouping } from './regrouping'
export { useAppInfo, useDossiers, useDraftError, usePeople, useReadError, useSession } from './remote'
export { type SearchState, type Sought, useSearch } from './search'
export { type Neighbour, useNeighbours } from './shared-claims'
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
