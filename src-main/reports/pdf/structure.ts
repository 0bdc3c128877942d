import { moved, type PdfFile, type PdfObject, references, referred, textOf } from './chromium-file'

/** What the tags of one printed part need to become part of one tree. */
export interface TaggedPart {
  file: PdfFile
  /** What is added to the part's object numbers. */
  base: number
  /** What is added to the keys under which its pages find their tags. */
  pageKeyBase: number
}

/** Chromium numbers its tags anew in each file it prints. */
const tagName = /\((node\d+)\)/g
export const renamed = (text: string, part: number): string =>
  part === 0 ? text : text.replace(tagName, (_all, name) => `(${nameIn(part, name)})`)
const nameIn = (part: number, name: string) => (part === 0 ? name : `part${String(part).padStart(4, '0')}${name}`)

/** Of which part a tag tree has how many keys: one for each page. */
export function pageKeysOf(file: PdfFile): number {
  const tree = structureOf(file)
  return tree === null ? 0 : Number(/\/ParentTreeNextKey (\d+)/.exec(textOf(file.objects, tree))?.[1] ?? 0)
}

const structureOf = ({ objects, root }: PdfFile) => referred(textOf(objects, root), 'StructTreeRoot')

/**
 * Joins the tags: one document whose first part holds the others as parts of it. `objects` holds the objects of all parts
 * under their new numbers already. Gives the number of the tree's root; null where nothing is tagged.
 */
export function joinStructure(
  parts: readonly TaggedPart[],
  next: () => number,
  objects: Map<number, PdfObject>,
): number | null {
  const tagged = parts.flatMap((part, index) => {
    const old = structureOf(part.file)
    return old === null ? [] : [{ ...part, index, tree: textOf(part.file.objects, old), old }]
  })
  if (tagged.length === 0) return null
  const root = next()
  const documents = tagged.map(({ tree, base }) => (referred(tree, 'K') ?? Number.NaN) + base)
  const [first = Number.NaN, ...others] = documents
  const put = (number: number, text: string) => objects.set(number, { text, stream: null })
  const parent = /\/P \d+ 0 R/
  const more = others.map((number) => ` ${number} 0 R`).join('')
  put(
    first,
    textOf(objects, first)
      .replace(parent, `/P ${root} 0 R`)
      .replace(/\/K \[([^\]]*)\]/, `/K [$1${more}]`),
  )
  for (const number of others) {
    const text = textOf(objects, number).replace('/S /Document', '/S /Part')
    put(number, text.replace(parent, `/P ${first} 0 R`))
  }
  const parentTree = next()
  put(parentTree, `<</Nums [${tagged.map(pageKeys).join(' ')}]>>`)
  const names = writeNames(tagged.flatMap(namesOf), next, objects)
  const keys = tagged.reduce((most, { file, pageKeyBase }) => Math.max(most, pageKeyBase + pageKeysOf(file)), 0)
  put(
    root,
    `<</Type /StructTreeRoot /K ${first} 0 R /ParentTree ${parentTree} 0 R /ParentTreeNextKey ${keys} /IDTree ${names} 0 R>>`,
  )
  for (const { old, base } of tagged) objects.delete(old + base)
  return root
}

interface Tagged extends TaggedPart {
  index: number
  tree: string
}

/** `key reference` for each page. */
function pageKeys({ file, tree, base, pageKeyBase }: Tagged): string {
  const number = referred(tree, 'ParentTree')
  const list = number === null ? '' : (/\/Nums \[([\s\S]*)\]/.exec(textOf(file.objects, number))?.[1] ?? '')
  const pairs = [...list.matchAll(/(\d+) (\d+) 0 R/g)]
  return pairs.map(([, key, object]) => `${Number(key) + pageKeyBase} ${Number(object) + base} 0 R`).join(' ')
}

/** Names of the tags with what they name, in the order of the names. */
function namesOf({ file, tree, base, index }: Tagged): [name: string, object: number][] {
  const found: [string, object: number][] = []
  const walk = (number: number | null) => {
    if (number === null) return
    const text = textOf(file.objects, number)
    for (const kid of references(/\/Kids \[([^\]]*)\]/.exec(text)?.[1] ?? '')) walk(kid)
    const names = /\/Names \[([\s\S]*)\]/.exec(text)?.[1] ?? ''
    for (const [, name, object] of names.matchAll(/\((node\d+)\)\s*(\d+) 0 R/g))
      found.push([nameIn(index, name!), Number(object) + base])
  }
  walk(referred(tree, 'IDTree'))
  return found
}

const namesTogether = 500

function writeNames(names: [string, number][], next: () => number, objects: Map<number, PdfObject>): number {
  names.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const leaves: number[] = []
  for (let at = 0; at < names.length; at += namesTogether) {
    const some = names.slice(at, at + namesTogether)
    const leaf = next()
    leaves.push(leaf)
    const list = some.map(([name, object]) => `(${name}) ${object} 0 R`).join(' ')
    objects.set(leaf, { text: `<</Limits [(${some[0]![0]}) (${some.at(-1)![0]})] /Names [${list}]>>`, stream: null })
  }
  const root = next()
  objects.set(root, { text: `<</Kids [${leaves.map((n) => `${n} 0 R`).join(' ')}]>>`, stream: null })
  return root
}

/** An object of a part under its new number and with its new references and names. */
export const inNewPlace = ({ text, stream }: PdfObject, base: number, part: number): PdfObject => ({
  text: renamed(moved(text, base), part),
  stream,
})
