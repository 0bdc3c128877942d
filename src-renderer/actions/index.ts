export { diagnose, readLicences, revealFolder, tellFailures } from './about'
export { removeArticle, restoreArticle, setArticleRole, setMetadata } from './articles'
export { assignClaims } from './assignments'
export { backUpLibrary, chooseBackup, discardBackup, restoreBackup, takeRestoreNotice } from './backup'
export { type FlagsOfClaim, removeClaimFlags, setClaimFlags } from './claim-flags'
export { claimSpans, type SpanClaiming } from './claiming'
export { decideCorrection, proposeCorrection, type TextCorrection, withdrawCorrection } from './corrections'
export { type GroupingName, groupMentions, judgeDiscrepancy, recalibrate } from './decisions'
export { type DossierDetails, setDossierDetails } from './details'
export { addLanguagePack, removeLanguagePack } from './dictionaries'
export {
  archiveDossier,
  createDossier,
  deleteDossier,
  duplicateDossier,
  libraryStack,
  openSample,
  renameDossier,
  reopenDossier,
  restoreDossier,
  setDeadline,
} from './dossiers'
export {
  addEvidenceFile,
  asEvidence,
  chooseEvidenceFile,
  type Evidence,
  type FileEvidence,
  openEvidenceLink,
  openNoteLink,
  removeEvidence,
  saveEvidenceCopy,
  setEvidence,
  takeDroppedFile,
} from './evidence'
export { type Decisions, joinClaims, moveMention, type Plan, pairOf, regroup, rejectLink, splitOff } from './grouping'
export {
  cancelJob,
  chooseFiles,
  chooseFolder,
  clearImports,
  importDropped,
  keepCopy,
  linkCopy,
  pasteArticle,
  retryImport,
} from './imports'
export { mentionIdOf } from './mention-id'
export { openOriginal, readOriginal, saveOriginal } from './originals'
export { forgetFailed, type PendingState, usePending } from './pending'
export { addPerson, changePerson, type PersonFields, workAs } from './people'
export { setPreference } from './preferences'
export {
  asContact,
  asQuery,
  type Contact,
  logContact,
  type Query,
  removeContact,
  removeQuery,
  setQuery,
} from './queries'
export { dropSpan, type PassageInput, restoreSpan, setSentenceLabel } from './readings'
export {
  cancelReport,
  chooseLogo,
  exportAgain,
  followReport,
  openExternal,
  previewReport,
  readLastReport,
  reveal,
  saveReport,
} from './reports'
export { onNextStep, redo, type UndoName, type UndoState, undo, useUndoState } from './undo'
export {
  type ClearVerdictInput,
  clearVerdict,
  clearVerdicts,
  type SetNoteInput,
  type SetVerdictInput,
  setNote,
  setVerdict,
  setVerdicts,
} from './verdicts'
export { openWindow, tellPlace } from './windows'
