/**
 * The table of rooms: what each may import of ours. `folder` is the longest matching prefix; a room may always import
 * itself. It is data so that the architecture can be read without reading the test.
 */
export interface Room {
  name: string
  folder: string
  mayImport: string[]
  /** Packages and Node modules that are refused although the room list says nothing about packages. */
  refuses?: RegExp
}

const screenOrServer = /^(electron|react|@mantine|dexie)/
const effects =
  /^(electron|react|@mantine|dexie|libsql|(node:)?(fs|fs\/promises|child_process|worker_threads|os|net|http|https|process|timers))$/

export const rooms: Room[] = [
  { name: 'contract', folder: 'src-main/contract', mayImport: [], refuses: /^(?!zod$)/ },
  { name: 'character maps', folder: 'src-main/character-maps', mayImport: [], refuses: /./ },
  { name: 'dossier', folder: 'src-main/dossier', mayImport: ['contract'], refuses: effects },
  { name: 'pipeline', folder: 'src-main/pipeline', mayImport: ['contract', 'character maps'], refuses: effects },
  { name: 'search', folder: 'src-main/search', mayImport: ['contract', 'pipeline'], refuses: effects },
  { name: 'journal', folder: 'src-main/journal', mayImport: ['contract'], refuses: screenOrServer },
  {
    name: 'pictures (drawings for report and screen)',
    folder: 'src-main/pictures',
    mayImport: ['contract'],
    refuses: /^(?!(@visx\/|react$|react-dom\/server$))/,
  },
  {
    name: 'reports',
    folder: 'src-main/reports',
    mayImport: ['contract', 'pictures (drawings for report and screen)'],
    refuses: /^(electron|react|@mantine|dexie|libsql)/,
  },
  { name: 'shell', folder: 'src-main/shell', mayImport: ['contract'], refuses: /^(react|@mantine|dexie|libsql)/ },
  { name: 'workers', folder: 'src-main/workers', mayImport: ['contract', 'pipeline'], refuses: /^(electron|libsql)/ },
  {
    name: 'library',
    folder: 'src-main/library',
    mayImport: ['contract', 'dossier', 'journal', 'search', 'workers'],
    refuses: /^(electron|libsql)/,
  },
  {
    name: 'ipc',
    folder: 'src-main/ipc',
    mayImport: ['contract', 'library', 'journal', 'reports', 'log'],
    refuses: /^libsql/,
  },
  { name: 'log', folder: 'src-main/log', mayImport: ['contract'], refuses: /^(electron|react|@mantine|dexie|libsql)/ },
  {
    name: 'doctor',
    folder: 'src-main/doctor',
    mayImport: ['contract', 'journal', 'workers', 'log'],
    refuses: /^(electron|react|@mantine|dexie|libsql)/,
  },
  { name: 'preload', folder: 'src-main/preload', mayImport: ['contract'], refuses: /^(?!electron$)/ },
  {
    name: 'main (composition roots)',
    folder: 'src-main',
    mayImport: [
      'contract',
      'dossier',
      'pipeline',
      'journal',
      'reports',
      'shell',
      'workers',
      'library',
      'ipc',
      'log',
      'doctor',
    ],
    refuses: /^libsql/,
  },
  { name: 'bridge', folder: 'src-renderer/bridge', mayImport: ['contract'] },
  { name: 'mirror', folder: 'src-renderer/mirror', mayImport: ['contract', 'bridge'] },
  { name: 'queries', folder: 'src-renderer/queries', mayImport: ['contract', 'bridge', 'mirror'] },
  { name: 'actions', folder: 'src-renderer/actions', mayImport: ['contract', 'bridge', 'mirror'] },
  { name: 'ui', folder: 'src-renderer/ui', mayImport: ['contract'] },
  { name: 'features', folder: 'src-renderer/features', mayImport: ['contract', 'queries', 'actions', 'ui'] },
  {
    name: 'pages (a frame of its own)',
    folder: 'src-renderer/pages',
    mayImport: ['contract', 'character maps'],
    refuses: /^(?!unpdf\/pdfjs$)/,
  },
  {
    name: 'app',
    folder: 'src-renderer',
    mayImport: ['contract', 'bridge', 'mirror', 'queries', 'actions', 'ui', 'features'],
  },
]

export const roomOf = (file: string): Room | undefined =>
  rooms.filter((room) => file.startsWith(`${room.folder}/`)).sort((a, b) => b.folder.length - a.folder.length)[0]
