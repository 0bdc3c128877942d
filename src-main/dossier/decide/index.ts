import type { Command } from '../../contract/commands'
import { assertNever, fail } from '../../contract/errors'
import { adoptAnalysis } from './adopt'
import { type Decision, refuse, type World } from './common'
import { groupMentions, judgeDiscrepancy, recalibrate } from './decisions'
import {
  archiveDossier,
  createDossier,
  deleteDossier,
  dropArticleCopy,
  importArticle,
  importArticles,
  noteArticleCopy,
  removeArticle,
  renameDossier,
  reopenDossier,
  restoreArticle,
  restoreDossier,
  setArticleRole,
  setDeadline,
  setMetadata,
} from './dossiers'
import { addPerson, changePerson, createLibrary } from './people'
import { claimPassage, dropSpan, restoreSpan, setSentenceLabel, unclaimPassage } from './readings'
import {
  assignClaims,
  decideCorrection,
  logContact,
  proposeCorrection,
  removeContact,
  removeEvidence,
  removeQuery,
  setClaimFlags,
  setDossierDetails,
  setEvidence,
  setQuery,
  withdrawCorrection,
} from './records'
import { clearVerdict, setNote, setVerdict, setVerdicts } from './verdicts'

/**
 * The rules: what a command causes, or why it is refused. An empty list means that what it asks for is so already.
 * Errors: `not-found`, `already-exists`, `command-refused`. Who acts is not asked here; the library has seen to that.
 */
export function decide(world: World, command: Command): Decision {
  const isMissing = 'dossier' in command && command.type !== 'CreateDossier' && !world.dossier.exists
  if (isMissing) return fail('not-found', { what: 'The dossier' })
  if (world.dossier.isDeleted && command.type !== 'RestoreDossier' && command.type !== 'DeleteDossier')
    return refuse(`the dossier “${world.dossier.title}” was deleted; bring it back from the library first`)
  switch (command.type) {
    case 'CreateLibrary':
      return createLibrary(world, command)
    case 'AddPerson':
      return addPerson(world, command)
    case 'ChangePerson':
      return changePerson(world, command)
    case 'CreateDossier':
      return createDossier(world, command)
    case 'RenameDossier':
      return renameDossier(world, command)
    case 'SetDeadline':
      return setDeadline(world, command)
    case 'ArchiveDossier':
      return archiveDossier(world, command)
    case 'ReopenDossier':
      return reopenDossier(world, command)
    case 'DeleteDossier':
      return deleteDossier(world, command)
    case 'RestoreDossier':
      return restoreDossier(world, command)
    case 'ImportArticle':
      return importArticle(world, command)
    case 'ImportArticles':
      return importArticles(world, command)
    case 'NoteArticleCopy':
      return noteArticleCopy(world, command)
    case 'DropArticleCopy':
      return dropArticleCopy(world, command)
    case 'SetArticleRole':
      return setArticleRole(world, command)
    case 'SetMetadata':
      return setMetadata(world, command)
    case 'RemoveArticle':
      return removeArticle(world, command)
    case 'RestoreArticle':
      return restoreArticle(world, command)
    case 'AdoptAnalysis':
      return adoptAnalysis(world, command)
    case 'SetVerdict':
      return setVerdict(world, command)
    case 'SetVerdicts':
      return setVerdicts(world, command)
    case 'ClearVerdict':
      return clearVerdict(world, command)
    case 'SetNote':
      return setNote(world, command)
    case 'SetSentenceLabel':
      return setSentenceLabel(world, command)
    case 'RestoreSpan':
      return restoreSpan(world, command)
    case 'DropSpan':
      return dropSpan(world, command)
    case 'ClaimPassage':
      return claimPassage(world, command)
    case 'UnclaimPassage':
      return unclaimPassage(world, command)
    case 'GroupMentions':
      return groupMentions(world, command)
    case 'JudgeDiscrepancy':
      return judgeDiscrepancy(world, command)
    case 'Recalibrate':
      return recalibrate(world, command)
    case 'SetEvidence':
      return setEvidence(world, command)
    case 'RemoveEvidence':
      return removeEvidence(world, command)
    case 'ProposeCorrection':
      return proposeCorrection(world, command)
    case 'DecideCorrection':
      return decideCorrection(world, command)
    case 'WithdrawCorrection':
      return withdrawCorrection(world, command)
    case 'SetQuery':
      return setQuery(world, command)
    case 'RemoveQuery':
      return removeQuery(world, command)
    case 'LogContact':
      return logContact(world, command)
    case 'RemoveContact':
      return removeContact(world, command)
    case 'AssignClaims':
      return assignClaims(world, command)
    case 'SetDossierDetails':
      return setDossierDetails(world, command)
    case 'SetClaimFlags':
      return setClaimFlags(world, command)
    default:
      return assertNever(command)
  }
}

export type { Decision, World } from './common'
