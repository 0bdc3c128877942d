/** Sichern und Wiederherstellen der Bibliothek, auf Deutsch. */
import type { backupWords as english } from '../en/backup'
import { counted as s } from '../en/counted'

export const backupWords: typeof english = {
  backup: {
    saving: 'Die Bibliothek wird gesichert …',
    reading: 'Die Sicherung wird von Anfang bis Ende gelesen …',
    saved: (path) => `Die Bibliothek wurde gesichert und die Kopie geprüft: ${path}`,
    show: 'Im Ordner zeigen',
    title: 'Bibliothek wiederherstellen',
    file: 'Sicherung',
    kept: 'Darin',
    contents: (dossiers, changes, megabytes) =>
      `${s(dossiers, 'Dossier', 'Dossiers')}, ${s(changes, 'Änderung', 'Änderungen')}, ${megabytes} MB`,
    people: 'Personen',
    nobody: 'noch niemand',
    lastChange: 'Letzte Änderung',
    never: 'noch keine',
    checked: 'Von Anfang bis Ende gelesen: Sie ist in sich stimmig.',
    dossier: 'Dossier',
    articles: 'Artikel',
    claims: 'Aussagen',
    marked: 'Bewertet',
    changed: 'Letzte Änderung',
    noDossiers: 'In dieser Sicherung ist kein Dossier.',
    lost: 'Was die jetzige Bibliothek hat und diese Sicherung nicht',
    lostDossier: (title, changes) => `„${title}“: das ganze Dossier, ${s(changes, 'Änderung', 'Änderungen')}`,
    lostChanges: (title, changes) => `„${title}“: ${s(changes, 'Änderung', 'Änderungen')}`,
    lostNothing: 'Alles in den Dossiers der jetzigen Bibliothek ist auch in dieser Sicherung.',
    aside: (path) => `Es wird nichts gelöscht. Die jetzige Bibliothek bleibt, wie sie ist, in ${path}`,
    restore: 'Diese Sicherung wiederherstellen',
    unsound: 'Diese Sicherung wird nicht wiederhergestellt: Ihr Journal ist nicht in sich stimmig',
    unsoundWhat:
      'Sie wurde verändert, nachdem Stet sie geschrieben hat. Unten steht zum Ansehen, was darin ist. Hier wurde nichts verändert; bitte eine andere Sicherung wählen.',
    more: (n) => `und ${s(n, 'weitere Unstimmigkeit', 'weitere Unstimmigkeiten')}`,
    restored: 'Die Sicherung ist jetzt die Bibliothek',
    restoredWhat: (path) => `Die frühere Bibliothek bleibt vollständig erhalten, in ${path}`,
  },
}
