import type { Finding, Script } from './diagnosis'
import { type DiagnosisWords, type FindingWords, fontPackageOf, namesOf, sizeOf } from './diagnosis-shape'

const place = ({ place, folder }: Finding['details']) =>
  place === 'temporary' ? `für vorläufige Dateien (${folder})` : `der Bibliothek (${folder})`

const scriptNames: Record<Script, string> = {
  latin: 'Lateinisch',
  cyrillic: 'Kyrillisch',
  greek: 'Griechisch',
  arabic: 'Arabisch',
  hebrew: 'Hebräisch',
  cjk: 'Chinesisch, Japanisch und Koreanisch',
}

const fine = (what: FindingWords['what']): FindingWords => ({ what, todo: null })
const makeBackup = () =>
  'Im Menü „Datei“ mit „Bibliothek sichern …“ eine anlegen, am besten auf einem anderen Datenträger.'

export const diagnosisInGerman: DiagnosisWords = {
  levels: { ok: 'in Ordnung', attention: 'beachten', trouble: 'gestört', unchecked: 'nicht geprüft' },
  areas: {
    runtime: 'Laufzeit',
    library: 'Bibliothek',
    backup: 'Sicherung',
    dictionaries: 'Wörterbücher',
    fonts: 'Schriften',
    disk: 'Datenträger',
    sandbox: 'Sandbox',
    display: 'Bildschirm',
    log: 'Protokoll',
  },
  scripts: scriptNames,
  findings: {
    'runtime-pinned': fine(
      (d) => `Stet ${d.stet} auf Electron ${d.electron} (Chromium ${d.chromium}, Node ${d.node}).`,
    ),
    'runtime-other': {
      what: (d) =>
        `Stet ${d.stet} auf Electron ${d.electron} (Chromium ${d.chromium}, Node ${d.node}), nicht auf ${d.pinned}, für das es gemacht ist.`,
      todo: (d) =>
        `Zum Arbeiten ein Stet installieren, das auf Electron ${d.pinned} gebaut ist: Diesem fehlen dessen Sicherheitskorrekturen.`,
    },
    'runtime-node': fine(
      (d) => `Stet ${d.stet} auf Node ${d.node}, ohne Fenster: Sein Electron wurde nicht angesehen.`,
    ),
    'runtime-node-old': {
      what: (d) => `Stet ${d.stet} auf Node ${d.node}, das zu alt ist.`,
      todo: (d) => `Node ${d.least} oder neuer installieren.`,
    },
    'library-absent': fine((d) => `In ${d.folder} liegt noch keine. Die App legt sie beim ersten Start an.`),
    'library-sound': fine((d) => `${d.folder} ist in Ordnung: ${sizeOf(d.megabytes, 'de')}, Schema ${d.schema}.`),
    'library-in-use': fine((d) => `Sie ist in einem laufenden Stet geöffnet (Prozess ${d.pid}).`),
    'library-older': {
      what: (d) => `${d.folder} hat ein älteres Stet geschrieben (Schema ${d.found}; dieses hat ${d.known}).`,
      todo: () => 'Den Ordner sichern und einmal in diesem Stet öffnen, das sie auf den neuen Stand bringt.',
    },
    'library-newer': {
      what: (d) => `${d.folder} hat ein neueres Stet geschrieben (Schema ${d.found}; dieses kennt ${d.known}).`,
      todo: () => 'Das neuere Stet installieren. Dieses lässt die Bibliothek, wie sie ist.',
    },
    'library-damaged': {
      what: (d) => `Die Datenbank in ${d.folder} ist beschädigt.`,
      todo: () =>
        'Nicht darin arbeiten. Den Ordner kopieren, wie er ist, dann im Menü „Datei“ die neueste Sicherung wiederherstellen; die jetzige Bibliothek wird beiseitegelegt.',
    },
    'library-unreadable': {
      what: (d) => `${d.folder} lässt sich nicht lesen: ${d.why}.`,
      todo: () => 'Prüfen, ob Ordner und Dateien Ihnen gehören und kein anderes Programm sie für sich hat.',
    },
    'library-unwritable': {
      what: (d) => `In ${d.folder} lässt sich nicht schreiben, also nichts bewerten.`,
      todo: () => 'Sich das Schreibrecht für den Ordner geben oder den Schreibschutz des Datenträgers aufheben.',
    },
    'library-log-large': {
      what: (d) => `SQLites Protokoll daneben ist auf ${sizeOf(d.megabytes, 'de')} gewachsen.`,
      todo: () => 'Stet einmal beenden: Dann wird es in die Bibliothek geschrieben.',
    },
    'library-mode': {
      what: (d) => `Ihr Journal wird als „${d.mode}“ geführt, nicht als „wal“: Ein anderes Programm hat das geändert.`,
      todo: () => 'Sie einmal in Stet öffnen, das es zurückstellt.',
    },
    'backup-recent': fine((d) =>
      d.days === 0
        ? 'Die letzte ist von heute.'
        : `Die letzte ist ${d.days === 1 ? 'einen Tag' : `${d.days} Tage`} alt.`,
    ),
    'backup-old': { what: (d) => `Die letzte ist ${d.days} Tage alt.`, todo: makeBackup },
    'backup-never': { what: () => 'Von hier aus wurde noch keine gemacht.', todo: makeBackup },
    'backup-needless': fine(() => 'In der Bibliothek ist noch nichts.'),
    'backup-unchecked': fine(() => 'Wann die letzte gemacht wurde, steht in der Bibliothek, die nicht zu lesen war.'),
    'dictionary-there': fine((d) => `${d.pair}: ${d.source} ${d.version}.`),
    'dictionary-broken': {
      what: (d) => `${d.file} ist nicht zu gebrauchen (${d.code}).`,
      todo: () => 'Unter „Sprachpakete“ entfernen oder Stets eigene Wörterbücher neu installieren.',
    },
    'dictionaries-none': {
      what: () => 'Es gibt keine: Artikel in zwei Sprachen treffen sich nur über Namen, Zahlen und ähnliche Wörter.',
      todo: () => 'Im Quellordner „npm run dictionaries“ ausführen, sonst unter „Sprachpakete“ welche hinzufügen.',
    },
    'dictionaries-unreadable': {
      what: () => 'Ein Ordner mit Wörterbüchern lässt sich nicht lesen.',
      todo: () => 'Prüfen, ob er Ihnen gehört, oder Stet neu installieren.',
    },
    'dictionaries-lacking': {
      what: (d) => `Kein Wörterbuch hat: ${String(d.languages).split(',').join(', ')}.`,
      todo: () => 'Wer mit einer davon arbeitet, fügt unter „Sprachpakete“ eines hinzu.',
    },
    'fonts-there': fine((d) => `Es gibt eine für: ${namesOf(d.scripts, scriptNames)}.`),
    'font-missing': {
      what: (d) => `Es gibt keine für: ${namesOf(d.script, scriptNames)}. Solcher Text erscheint als Kästchen.`,
      todo: (d) => `Eine installieren, unter Debian: apt-get install ${fontPackageOf(d.script)}.`,
    },
    'fonts-unchecked': fine(() => 'Für welche Schriftsysteme es eine gibt, sagt nur Linux mit fontconfig (fc-list).'),
    'disk-room': fine((d) => `${sizeOf(d.megabytes, 'de')} frei auf dem Datenträger ${place(d)}.`),
    'disk-low': {
      what: (d) => `Nur ${sizeOf(d.megabytes, 'de')} frei auf dem Datenträger ${place(d)}.`,
      todo: () => 'Vor einem großen Import Platz schaffen.',
    },
    'disk-short': {
      what: (d) =>
        `Nur ${sizeOf(d.megabytes, 'de')} frei auf dem Datenträger ${place(d)}: Bald lässt sich nichts mehr sichern.`,
      todo: () => 'Jetzt Platz schaffen. Was bis hierhin bestätigt wurde, ist sicher.',
    },
    'disk-unwritable': {
      what: (d) => `Im Ordner ${place(d)} lässt sich nicht schreiben.`,
      todo: () => 'Sich dort das Schreibrecht geben.',
    },
    'disk-unchecked': fine((d) => `Wie viel Platz der Datenträger ${place(d)} hat, sagt sein System nicht.`),
    'sandbox-namespaces': fine(() => 'Fenster laufen in Chromiums Sandbox, über Benutzernamensräume.'),
    'sandbox-helper': fine(() => 'Fenster laufen in Chromiums Sandbox, über deren Setuid-Helfer.'),
    'sandbox-root': {
      what: () => 'Sie sind Administrator (root): So läuft Chromium nur ohne seine Sandbox.',
      todo: () => 'Als gewöhnlicher Benutzer arbeiten.',
    },
    'sandbox-none': {
      what: () =>
        'Weder Benutzernamensräume noch Chromiums Setuid-Helfer sind hier erlaubt: Kein Fenster kann starten.',
      todo: () => 'Benutzernamensräume erlauben oder chrome-sandbox neben der App root geben, mit Modus 4755.',
    },
    'sandbox-unchecked': fine(() => 'Ob ein Fenster seine Sandbox bekommt, sagt nur die App, und nur unter Linux.'),
    'display-there': fine((d) => `Es gibt einen (${d.kind === 'x11' ? 'X11' : 'Wayland'}).`),
    'display-none': {
      what: () => 'Es gibt keinen, also öffnet sich hier kein Fenster. Die Befehlszeile geht.',
      todo: () => 'Die App von einem Desktop aus starten oder DISPLAY setzen.',
    },
    'display-unchecked': fine(() => 'Ob es einen gibt, wird nur unter Linux angesehen.'),
    'log-quiet': fine((d) => `${d.folder}: kein Fehler in den letzten ${d.lines} Zeilen.`),
    'log-errors': {
      what: (d) => `${d.folder}: Fehler in den letzten ${d.lines} Zeilen: ${d.errors}.`,
      todo: () =>
        'Wenn etwas schiefging, mit „Diagnose kopieren“ aus „Über Stet“ melden. Kein Wort Ihrer Artikel steht darin.',
    },
    'log-none': fine((d) => `In ${d.folder} liegt noch keines.`),
    'log-unwritable': {
      what: (d) => `In ${d.folder} lässt sich nicht schreiben, also hinterlassen Störungen keine Spur.`,
      todo: () => 'Prüfen, ob der Ordner Ihnen gehört.',
    },
  },
}
