export { advance, type Plan, planOf } from './apply'
export { clearDraft, draftError, flushDrafts, loadDraft, restoreDrafts, saveDraft } from './drafts'
export { type Mirror, type MirrorStatus, openMirror } from './mirror'
export type { MirrorDatabase, MirroredTable, MirrorMeta, TableChange } from './schema'
