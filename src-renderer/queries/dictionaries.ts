import { useSyncExternalStore } from 'react'
import type { DictionaryList } from '../../src-main/contract/dictionaries'
import { call, dictionariesChanged } from '../bridge'
import { remoteStore } from './remote-store'

const dictionaries = remoteStore(() => call('dictionaries.list', {}), dictionariesChanged.subscribe)

/** The app's dictionaries and the added language packs, and which languages have none. */
export const useDictionaries = (): DictionaryList | undefined =>
  useSyncExternalStore(dictionaries.subscribe, dictionaries.get)
