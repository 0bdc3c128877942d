import { webAddress } from './html-metadata'
import { descendants, type HtmlNode } from './html-tree'

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

/** Where the page was when it was saved: browsers and SingleFile write it in a comment before or in the root element. */
export function savedFrom(document: HtmlNode): { url: string; basis: string } | null {
  let looked = 0
  for (const node of descendants(document)) {
    if (++looked > 200 || node.tag === 'body') return null
    if (node.kind !== 'comment') continue
    const browser = /^\s*saved from url=\(\d{1,6}\)(\S{1,4000})/i.exec(node.value)
    const single = /^\s*Page saved with SingleFile[\s\S]{0,200}?\burl:\s*(\S{1,4000})/i.exec(node.value)
    const url = webAddress(browser?.[1] ?? single?.[1] ?? '')
    if (url !== null) return { url, basis: browser ? 'saved from url' : 'SingleFile' }
  }
  return null
}
