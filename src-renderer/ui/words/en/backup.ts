/** Backing up and restoring the library, in English. */
import { counted as s } from './counted'

export const backupWords = {
  backup: {
    saving: 'Backing up the library …',
    reading: 'Reading the backup from end to end …',
    saved: (path: string) => `The library was backed up and the copy checked: ${path}`,
    show: 'Show in folder',
    title: 'Restore the library',
    file: 'Backup',
    kept: 'In it',
    contents: (dossiers: number, changes: number, megabytes: string) =>
      `${s(dossiers, 'dossier', 'dossiers')}, ${s(changes, 'change', 'changes')}, ${megabytes} MB`,
    people: 'People',
    nobody: 'nobody yet',
    lastChange: 'Last change',
    never: 'none yet',
    checked: 'Read from end to end: it verifies.',
    dossier: 'Dossier',
    articles: 'Articles',
    claims: 'Claims',
    marked: 'Marked',
    changed: 'Last change',
    noDossiers: 'There is no dossier in this backup.',
    lost: 'What the present library has and this backup has not',
    lostDossier: (title: string, changes: number) =>
      `“${title}”: the whole dossier, ${s(changes, 'change', 'changes')}`,
    lostChanges: (title: string, changes: number) => `“${title}”: ${s(changes, 'change', 'changes')}`,
    lostNothing: 'Everything in the dossiers of the present library is in this backup too.',
    aside: (path: string) => `Nothing is deleted. The present library is kept as it is, in ${path}`,
    restore: 'Restore this backup',
    unsound: 'This backup is not restored: its journal does not verify',
    unsoundWhat:
      'Somebody or something changed it after Stet wrote it. Below is what is in it, to look at. Nothing was changed here; choose another backup.',
    more: (n: number) => `and ${s(n, 'more problem', 'more problems')}`,
    restored: 'The backup is the library now',
    restoredWhat: (path: string) => `The library before is kept, whole, in ${path}`,
  },
}
