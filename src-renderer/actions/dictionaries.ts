import type { DictionaryPack } from '../../src-main/contract/dictionaries'
import { ok, type Result } from '../../src-main/contract/errors'
import { call, tellDictionariesChanged } from '../bridge'

/** Asks for a file and keeps a copy of it; the pack it became, null when the person closed the dialog. */
export async function addLanguagePack(): Promise<Result<DictionaryPack | null>> {
  const result = await call('dictionaries.add', {})
  if (!result.ok) return result
  tellDictionariesChanged()
  return ok(result.value.packs.find((pack) => pack.id === result.value.added) ?? null)
}

/** Only what was added: the app's own dictionaries stay. */
export async function removeLanguagePack(id: string): Promise<Result<null>> {
  const result = await call('dictionaries.remove', { id })
  if (!result.ok) return result
  tellDictionariesChanged()
  return ok(null)
}
