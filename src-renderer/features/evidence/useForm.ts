import { useEffect, useRef, useState } from 'react'
import type { StetError } from '../../../src-main/contract/errors'
import { clearDraft, loadDraft, saveDraft, useDossierId } from '../../queries'

export interface Form<T> {
  value: T
  change: (changes: Partial<T>) => void
  /** What had been typed before the form was closed, or Stet ended, is in it again. */
  isRestored: boolean
  discard: () => void
  /** The form has become a command: its draft is not needed any more. */
  done: () => void
  /** Why it could not be saved, in words or as an error. */
  problem: string | StetError | null
  setProblem: (problem: string | StetError | null) => void
}

/** What of a draft fits a form: its own fields, each of the sort it has. */
export function fieldsOf<T extends object>(draft: string, initial: T): Partial<T> {
  try {
    const read: unknown = JSON.parse(draft)
    if (typeof read !== 'object' || read === null) return {}
    const fits = ([name, value]: [string, unknown]) =>
      name in initial && typeof value === typeof (initial as Record<string, unknown>)[name]
    return Object.fromEntries(Object.entries(read).filter(fits)) as Partial<T>
  } catch {
    return {} // a draft of another sort of form, or half of one: the form begins empty
  }
}

/** A form whose fields are kept as a draft from the first key press, under the name of the field. All values are plain. */
export function useForm<T extends object>(field: string, initial: T): Form<T> {
  const dossier = useDossierId()
  const [typed, setTyped] = useState<Partial<T>>({})
  const [isRestored, setRestored] = useState(false)
  const [problem, setProblem] = useState<string | StetError | null>(null)
  const first = useRef(initial)
  const newest = useRef(typed)
  const put = (next: Partial<T>) => {
    newest.current = next
    setTyped(next)
  }
  useEffect(() => {
    let isLeft = false
    void loadDraft(dossier, field).then((draft) => {
      if (isLeft || draft === null || Object.keys(newest.current).length > 0) return
      const fields = fieldsOf(draft, first.current)
      if (Object.keys(fields).length === 0) return
      newest.current = fields
      setTyped(fields)
      setRestored(true)
    })
    return () => {
      isLeft = true
    }
  }, [dossier, field])
  return {
    value: { ...first.current, ...typed },
    change: (changes) => {
      put({ ...newest.current, ...changes })
      setProblem(null)
      void saveDraft(dossier, field, JSON.stringify(newest.current))
    },
    isRestored,
    discard: () => {
      put({})
      setRestored(false)
      void clearDraft(dossier, field)
    },
    done: () => void clearDraft(dossier, field),
    problem,
    setProblem,
  }
}
