import { useEffect, useState } from 'react'
import type { AboutFacts } from '../../src-main/contract/about'
import { call } from '../bridge'
import { reportRefusal } from './read-error'

/** Versions and folders; they stay as they are while Stet runs. */
export function useAbout(): AboutFacts | undefined {
  const [facts, setFacts] = useState<AboutFacts>()
  useEffect(() => {
    void call('about.read', {}).then((result) => {
      if (result.ok) setFacts(result.value)
      else reportRefusal(result.error)
    })
  }, [])
  return facts
}
