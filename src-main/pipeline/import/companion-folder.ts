/** What browsers put behind a page's name for the folder of its pictures and scripts, in the languages they speak. */
const endings = [
  '_files',
  '-files',
  ' files',
  '_file',
  '.files',
  '.fld',
  '-Dateien',
  '_Dateien',
  ' Dateien',
  '_fichiers',
  '-fichiers',
  ' fichiers',
  '_archivos',
  ' archivos',
  '_ficheiros',
  '_arquivos',
  '_bestanden',
  '-bestanden',
  '-filer',
  '_filer',
  '_tiedostot',
  '_pliki',
  '_soubory',
  '_súbory',
  '_elemei',
  '_fails',
  '_failid',
  '_files-Dateien',
  '_datoteke',
  '_fitxers',
  '_fitxategiak',
  '_dosyalar',
  '_файлы',
  '.файлы',
  '_ملفات',
  '_קבצים',
]
const pageName = /\.(?:html?|xhtml?|shtml?|php|aspx?)$/i

/** Whether a folder belongs to a page saved beside it ("Bridge closed_files" to "Bridge closed.html"): nothing in it is an article. */
export function isCompanionFolder(name: string, siblings: readonly string[]): boolean {
  const folder = name.normalize('NFC')
  const lower = folder.toLowerCase()
  const ending = endings.filter((end) => lower.endsWith(end.toLowerCase())).sort((a, b) => b.length - a.length)[0]
  if (ending === undefined) return false
  const stem = folder.slice(0, -ending.length)
  return siblings.some((sibling) => pageName.test(sibling) && sibling.normalize('NFC').replace(pageName, '') === stem)
}

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** Of paths below one root, with "/": which lie in the folder of a page saved beside it. */
export function partsOfSavedPages(paths: readonly string[]): (path: string) => boolean {
  const siblings = new Map<string, string[]>()
  for (const path of paths) {
    const beside = siblings.get(parentOf(path)) ?? []
    beside.push(nameOf(path))
    siblings.set(parentOf(path), beside)
  }
  const known = new Map<string, boolean>([['', false]])
  const isPart = (folder: string): boolean => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const parent = parentOf(folder)
    const is = isPart(parent) || isCompanionFolder(nameOf(folder), siblings.get(parent) ?? [])
    known.set(folder, is)
    return is
  }
  return (path) => isPart(parentOf(path))
}
