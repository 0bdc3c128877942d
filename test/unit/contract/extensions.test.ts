import { expect, it } from 'vitest'
import { articleExtensions } from '../../../src-main/contract/imports'
import { containers, readers } from '../../../src-main/pipeline/import/formats'

it('the dialog offers the extensions of every format there is, and no other', () => {
  const all = [...readers, ...containers]
    .flatMap(({ extensions }) => extensions)
    .filter((extension) => extension !== '')
  expect([...articleExtensions].sort()).toEqual([...new Set(all)].sort())
})
