import type { Command } from '../../contract/commands'
import { assertNever, fail } from '../../contract/errors'
import { adoptAnalysis } from './adopt'
import type { Decision, World } from './common'
import { groupMentions, judgeDiscrepancy, recalibrate } from './decisions'
import { createDossier, importArticle, removeArticle, renameDossier, restoreArticle, setArticleRole } from './dossiers'
import { addPerson, changePerson, createLibrary } from './people'
import { claimPassage, dropSpan, restoreSpan, setSentenceLabel, unclaimPassage } from './readings'
import { clearVerdict, setNote, setVerdict } from './verdicts'

/**
 * The rules: what a command causes, or why it is refused. An empty list means that what it asks for is so already.
 * Errors: `not-found`, `already-exists`, `command-refused`. Who acts is not asked here; the library has seen to that.
 */
export function decide(world: World, command: Command): Decision {
  const isMissing = 'dossier' in command && command.type !== 'CreateDossier' && !world.dossier.exists
  if (isMissing) return fail('not-found', { what: 'The dossier' })
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
    case 'ImportArticle':
      return importArticle(world, command)
    case 'SetArticleRole':
      return setArticleRole(world, command)
    case 'RemoveArticle':
      return removeArticle(world, command)
    case 'RestoreArticle':
      return restoreArticle(world, command)
    case 'AdoptAnalysis':
      return adoptAnalysis(world, command)
    case 'SetVerdict':
      return setVerdict(world, command)
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
    default:
      return assertNever(command)
  }
}

export type { Decision, World } from './common'
