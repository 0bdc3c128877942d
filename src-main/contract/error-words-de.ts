import { type ErrorWords, megabytes } from './error-words-shape'
import { refusalInGerman } from './refusals-german'
import { systemWhyInGerman } from './system-words'

/** Formats that Stet knows by sight and does not read. */
const kinds: Record<string, string> = {
  picture: 'ein Bild',
  video: 'ein Video',
  sound: 'eine Tonaufnahme',
  program: 'ein Programm',
  archive: 'ein Archiv einer Art, die Stet nicht öffnet',
  spreadsheet: 'eine Tabelle',
  slides: 'eine Präsentation',
  mail: 'eine E-Mail',
  database: 'eine Datenbank',
  'old-office': 'ein Dokument einer alten Office-Version',
  web: 'ein Teil einer Webseite',
  data: 'eine Datei mit Daten',
}

/** Why a file could not be read comes from where there is no language. */
const whyInGerman: Record<string, string> = {
  'no permission': 'keine Berechtigung',
  'it is a folder': 'es ist ein Ordner',
  'the disk reported an error': 'der Datenträger meldet einen Fehler',
  'its links go round in a circle': 'ihre Verknüpfungen führen im Kreis',
  'it is not a regular file': 'es ist keine gewöhnliche Datei',
  'its name is too long': 'ihr Name ist zu lang',
  'its name is damaged: rename it': 'ihr Name ist beschädigt: bitte umbenennen',
  'too many files are open': 'zu viele Dateien sind geöffnet',
  'it is a file': 'es ist eine Datei',
  'its folder lies more than 16 folders deep': 'ihr Ordner liegt mehr als 16 Ordner tief',
}
const warum = (why: string | number | undefined) => whyInGerman[String(why)] ?? systemWhyInGerman(String(why))

export const german: ErrorWords = {
  'file-unreadable': (d) =>
    `„${d.file}“ konnte nicht gelesen werden (${warum(d.why)}). Bitte die Zugriffsrechte prüfen und die Datei noch einmal importieren.`,
  'file-missing': (d) =>
    `„${d.file}“ ist nicht mehr da. Vielleicht wurde die Datei verschoben oder umbenannt; bitte vom neuen Ort importieren.`,
  'file-empty': (d) =>
    `„${d.file}“ enthält keinen Text, es gibt also nichts zu prüfen. Bitte den Artikel neu speichern und diese Datei importieren.`,
  'file-too-large': (d) =>
    `„${d.file}“ hat ${megabytes(d.bytes)}; Stet liest Artikel bis ${megabytes(d.limit)}. Bitte den nötigen Teil ausschneiden und importieren.`,
  'file-changed': (d) =>
    `„${d.file}“ wurde beim Lesen verändert und deshalb nicht importiert. Bitte warten, bis die Datei gespeichert ist, und noch einmal importieren.`,
  'files-passed-over': (d) =>
    Number(d.count) === 1
      ? `In „${d.file}“ wurde eine Datei einer Art übergangen, die Stet nicht liest: ${d.examples}.`
      : `In „${d.file}“ wurden ${d.count} Dateien von Arten übergangen, die Stet nicht liest: ${d.examples}.`,
  'file-binary': (d) =>
    `„${d.file}“ ist kein Text, was auch der Name sagt. Bitte den Artikel noch einmal speichern oder den Text einfügen.`,
  'file-encrypted': (d) =>
    `„${d.file}“ ist mit einem Passwort geschützt. Bitte das Passwort eingeben oder eine Kopie ohne Passwort speichern und importieren.`,
  'file-password-wrong': (d) =>
    `Das Passwort öffnet „${d.file}“ nicht. Bitte noch einmal eingeben oder eine Kopie ohne Passwort speichern und importieren.`,
  'file-copy-protected': (d) =>
    `„${d.file}“ hat einen Kopierschutz (DRM), den Stet nicht öffnet. Bitte beim Verlag eine Kopie ohne ihn anfordern oder den nötigen Text einfügen.`,
  'file-encryption-unknown': (d) =>
    `„${d.file}“ ist auf eine Weise mit einem Passwort geschützt, die Stet nicht öffnen kann. Bitte im Herkunftsprogramm öffnen, eine Kopie ohne Passwort speichern und diese importieren.`,
  'file-expands-too-far': (d) =>
    `„${d.file}“ wurde nicht entpackt: Es würde über ${megabytes(d.limit)} anwachsen, wie es schädliche Dateien tun. Ist es eine eigene Datei, bitte selbst entpacken und die nötigen Teile importieren.`,
  'file-nested-too-deep': (d) =>
    `„${d.file}“ ist zu oft ineinander verschachtelt und wurde deshalb nicht geöffnet. Bitte selbst entpacken oder neu speichern und das importieren.`,
  'file-too-many-entries': (d) =>
    `„${d.file}“ enthält mehr als ${d.limit} Dateien und wurde nicht geöffnet. Bitte selbst entpacken und in Teilen importieren.`,
  'file-name-unsafe': (d) =>
    `„${d.file}“ wurde ausgelassen: Das Archiv nennt dafür einen Ort außerhalb seiner selbst. Bitte die Datei einzeln anfordern.`,
  'file-is-link': (d) =>
    `„${d.file}“ wurde ausgelassen: Es ist eine Verknüpfung zu einem anderen Ort, keine Datei. Bitte die gemeinte Datei selbst importieren.`,
  'file-compression-unknown': (d) =>
    `„${d.file}“ ist auf eine Weise gepackt, die Stet nicht lesen kann. Bitte das Archiv selbst entpacken und die Datei importieren.`,
  'folder-empty': (d) =>
    `In „${d.file}“ liegt nichts, was Stet liest. Bitte einen anderen Ordner wählen oder den Text einfügen.`,
  'too-many-files': (d) =>
    `„${d.file}“ enthält mehr als ${d.limit} Dateien; die ersten ${d.limit} wurden angesehen. Bitte die übrigen Ordner einzeln importieren.`,
  'format-unknown': (d) =>
    `Stet weiß nicht, was „${d.file}“ ist: Es liest Text, Markdown, Webseiten, Word (.docx), OpenDocument, RTF, PDF, EPUB und ZIP. Bitte in einem dieser Formate speichern oder den Text einfügen.`,
  'format-unsupported': (d) =>
    `„${d.file}“ ist ${kinds[String(d.kind)] ?? d.kind}; das liest Stet nicht: Es liest Text, Markdown, Webseiten, Word (.docx), OpenDocument, RTF, PDF, EPUB und ZIP. Bitte in einem dieser Formate speichern oder den Text einfügen.`,
  'format-damaged': (d) =>
    `„${d.file}“ ist beschädigt oder unvollständig: Es ist keine gültige ${d.format}-Datei. Bitte noch einmal kopieren oder laden; öffnet sie sich anderswo, dann dort neu speichern.`,
  'format-outdated': (d) =>
    `„${d.file}“ hat das alte Word-Format, das Stet nicht liest. Bitte in Word oder LibreOffice öffnen, als DOCX speichern und dieses importieren.`,
  'file-too-many-pages': (d) =>
    `„${d.file}“ hat ${d.pages} Seiten; Stet liest Dokumente bis ${d.limit}. Bitte die nötigen Seiten als eigene Datei speichern und importieren.`,
  'format-no-text': (d) =>
    `„${d.file}“ enthält Bilder von Seiten und keinen Text: Es ist ein Scan. Stet erkennt Text in Bildern noch nicht. Bitte eine Fassung mit Text importieren oder sie anderswo mit einer Texterkennung bearbeiten.`,
  'format-letters-unknown': (d) =>
    `„${d.file}“ zeigt Text, sagt aber nicht, für welche Buchstaben seine Zeichen stehen, und ist deshalb nicht lesbar. Bitte den Text in anderer Form anfordern oder anderswo mit einer Texterkennung bearbeiten.`,
  'format-too-complex': (d) =>
    `„${d.file}“ besteht aus mehr Elementen als irgendeine Seite, die Menschen schreiben; Stet hat deshalb aufgehört zu lesen. Bitte im Browser öffnen, den Artikel markieren und einfügen.`,
  'text-too-long': (d) => `„${d.file}“ enthält mehr als ${megabytes(d.limit)} Text. Bitte in Teilen importieren.`,
  'import-cancelled': (d) =>
    `„${d.file}“ wurde nicht importiert: abgebrochen. Die Datei kann jederzeit wieder importiert werden.`,
  'worker-crashed': (d) =>
    `Beim Lesen von „${d.file}“ ist in Stet ein Fehler aufgetreten. Die übrigen Dateien sind unberührt. Bitte noch einmal importieren; scheitert es wieder, den Text einfügen.`,
  'worker-too-slow': (d) =>
    `„${d.file}“ brauchte länger als ${d.seconds} Sekunden und wurde angehalten. Bitte in Teilen importieren oder den nötigen Text einfügen.`,
  'worker-out-of-memory': (d) =>
    `„${d.file}“ brauchte mehr als ${d.megabytes} MB Speicher und wurde angehalten. Bitte in Teilen importieren.`,
  'library-missing': (d) => `In ${d.folder} liegt keine Bibliothek. Bitte den Ordner angeben, in dem library.db liegt.`,
  'library-locked': (d) =>
    `Ein anderes Stet hat diese Bibliothek geöffnet (Prozess ${d.pid} auf ${d.host}, seit ${d.since}). Bitte dort schließen und neu starten. Bibliothek: ${d.folder}`,
  'library-newer': (d) =>
    `Die Bibliothek in ${d.folder} stammt von einem neueren Stet (Format ${d.found}, dieses kennt ${d.known}). Bitte die neuere Version installieren; es wurde nichts verändert.`,
  'library-damaged': (d) =>
    `Die Bibliothek in ${d.folder} ist nicht in sich stimmig: ${d.why}. Es wurde nichts verändert. Bitte zuerst eine Kopie des Ordners anlegen.`,
  'library-unwritable': (d) =>
    `Stet kann nicht in seine Bibliothek in ${d.folder} schreiben (${d.why}). Bitte die Schreibrechte prüfen und es noch einmal versuchen. Bereits Gespeichertes ist sicher.`,
  'disk-full': (d) =>
    `Der Datenträger ist voll, dies wurde nicht gespeichert: ${d.what}. Bitte Platz schaffen und wiederholen; alles zuvor Gespeicherte ist sicher.`,
  'not-found': (d) => `${d.what} ist nicht (mehr) in dieser Bibliothek. Bitte aus der Liste neu öffnen.`,
  'already-exists': (d) => `${d.what} gibt es schon.`,
  'request-malformed': (d) =>
    `Stet hat sein eigenes Fenster nicht verstanden (${d.channel}). Es wurde nichts verändert. Bitte das Fenster neu laden; wiederholt es sich, bitte melden.`,
  'sender-refused': () => 'Eine fremde Seite hat etwas verlangt und wurde abgewiesen.',
  'person-missing': () =>
    'Es ist nicht eingestellt, wer hier arbeitet. Bitte oben rechts angeben und dann wiederholen.',
  'command-refused': (d) => `Das geht nicht: ${refusalInGerman(String(d.why))}. Es wurde nichts verändert.`,
  'original-missing': (d) =>
    `Die Bibliothek hat das Original von „${d.file}“ nicht mehr. Sein Text und alles dazu Gesagte ist da. Bitte eine Sicherung einspielen, in der es ist, oder die Datei neu importieren.`,
  'original-damaged': (d) =>
    `Das Original von „${d.file}“ ist nicht, was importiert wurde: Seine SHA-256 ist jetzt ${d.sha256}. Die Datei der Bibliothek wurde verändert; es wird deshalb nicht gezeigt. Bitte eine Sicherung einspielen.`,
  'metadata-day': (d) =>
    `„${d.value}“ ist kein Tag. Bitte als Jahr, Monat und Tag schreiben, etwa 2031-03-14, und wenn bekannt mit der Uhrzeit dahinter: 2031-03-14T17:30+01:00. Es wurde nichts verändert.`,
  'metadata-address': (d) =>
    `„${d.value}“ ist keine Web-Adresse. Sie muss mit https:// oder http:// beginnen. Es wurde nichts verändert.`,
  'metadata-language': (d) =>
    `„${d.value}“ bezeichnet keine Sprache. Bitte ihr Kürzel schreiben, etwa en, de oder pt-BR. Es wurde nichts verändert.`,
  'metadata-standing': (d) =>
    `„${d.value}“ sagt nichts über eine Quelle. Sie ist Primär- oder Sekundärquelle, oder es bleibt offen. Es wurde nichts verändert.`,
  'metadata-long': () => 'Das ist für dieses Feld zu lang. Bitte kürzen; es wurde nichts verändert.',
  'folder-unwritable': (d) =>
    `In den Ordner ${d.folder} kann nichts geschrieben werden (${warum(d.why)}). Bitte einen anderen wählen.`,
  'report-unwritable': (d) =>
    `Der Bericht konnte nicht als „${d.file}“ gespeichert werden (${warum(d.why)}). Die bisherige Datei ist unverändert. Bitte einen anderen Ort wählen.`,
  'pdf-failed': (d) =>
    `Das PDF konnte nicht erzeugt werden (${d.why}). Bitte den Bericht als HTML speichern und im Browser drucken oder es noch einmal versuchen.`,
  'report-unrendered': (d) =>
    `Der Bericht konnte nicht als ${d.format} erzeugt werden (${d.why}). Keine Datei wurde verändert. Bitte in einem anderen Format speichern und dies als Fehler von Stet melden.`,
  'report-cancelled': (d) =>
    `Der Bericht wurde nicht als ${d.format} erzeugt: Das wurde abgebrochen. Eine bisherige Datei ist unverändert.`,
  'logo-unreadable': (d) =>
    d.why === 'too-large'
      ? `„${d.file}“ ist größer als 400 kB und wurde nicht als Logo übernommen. Bitte kleiner speichern und noch einmal wählen.`
      : d.why === 'no-picture'
        ? `„${d.file}“ ist weder ein PNG- noch ein JPEG-Bild und wurde nicht als Logo übernommen. Bitte so speichern und noch einmal wählen.`
        : `„${d.file}“ konnte nicht gelesen werden und wurde nicht als Logo übernommen. Bitte prüfen, ob es eine Datei ist, die Sie öffnen dürfen, und sie noch einmal wählen.`,
  'link-refused': () => 'Nur Web-Adressen (http und https) lassen sich öffnen.',
  'evidence-missing': (d) =>
    `„${d.file}“ ist nicht mehr da und wurde nicht aufgenommen. Vielleicht wurde die Datei verschoben oder umbenannt; bitte vom neuen Ort wählen.`,
  'evidence-unreadable': (d) =>
    `„${d.file}“ konnte nicht gelesen werden (${warum(d.why)}) und wurde nicht aufgenommen. Bitte prüfen, ob es eine Datei ist, die Sie öffnen dürfen, und sie noch einmal wählen.`,
  'evidence-too-large': (d) =>
    `„${d.file}“ hat ${megabytes(d.bytes)}; Stet nimmt Dateien bis ${megabytes(d.limit)} auf. Bitte den Teil ausschneiden, auf den es ankommt, oder den Fundort als Link festhalten.`,
  'evidence-changed': (d) =>
    `„${d.file}“ hat sich geändert, seit Sie die Datei gewählt haben, und wurde nicht aufgenommen. Bitte nachsehen, ob sie noch die richtige ist, und sie noch einmal wählen.`,
  'evidence-unchosen': () =>
    'Stet hat die gewählte Datei nicht mehr zur Hand (das Fenster wurde zwischendurch geschlossen). Das Geschriebene ist da; bitte die Datei noch einmal wählen.',
  'evidence-unsaved': (d) =>
    `Die Kopie konnte nicht als „${d.file}“ gespeichert werden (${warum(d.why)}). Das Exemplar in der Bibliothek ist unversehrt. Bitte einen anderen Ort wählen.`,
  'dictionary-foreign': (d) =>
    `„${d.file}“ ist kein Sprachpaket von Stet und wird nicht benutzt. Bitte eines wählen, das Stet erzeugt hat; sein Name endet auf .stetdict.`,
  'dictionary-newer': (d) =>
    `„${d.file}“ wurde für ein neueres Stet gemacht, dieses kann es nicht lesen. Bitte das Paket für diese Version besorgen oder Stet aktualisieren.`,
  'dictionary-truncated': (d) =>
    `„${d.file}“ bricht ab: Ein Teil ging unterwegs verloren. Bitte das Sprachpaket noch einmal kopieren oder herunterladen.`,
  'dictionary-damaged': (d) =>
    `„${d.file}“ ist beschädigt: Die Prüfsumme passt nicht zum Inhalt. Bitte das Sprachpaket noch einmal kopieren oder herunterladen.`,
  'dictionary-outdated': (d) =>
    `„${d.file}“ wurde für eine andere Version von Stet gemacht, die Wörter anders zerlegte. Bitte das Paket für diese Version besorgen.`,
  'dictionary-unsaved': (d) =>
    `Das Sprachpaket „${d.file}“ konnte nicht in die Bibliothek kopiert werden (${warum(d.why)}). Es wurde nichts hinzugefügt. Bitte die Schreibrechte im Ordner der Bibliothek prüfen und es noch einmal hinzufügen.`,
  'dictionary-unremoved': (d) =>
    `Das Sprachpaket „${d.file}“ konnte nicht entfernt werden (${warum(d.why)}). Es wird weiter benutzt. Bitte die Schreibrechte im Ordner der Bibliothek prüfen und es noch einmal entfernen.`,
  'backup-unwritable': (d) =>
    `Die Sicherung konnte nicht als „${d.file}“ gespeichert werden (${warum(d.why)}). Eine frühere Datei dort ist unverändert. Bitte einen anderen Ort wählen.`,
  'backup-foreign': (d) =>
    `„${d.file}“ ist keine Sicherung einer Stet-Bibliothek. Es wurde nichts verändert. Bitte eine Datei wählen, die Stet gespeichert hat; ihr Name endet auf .stetlibrary.`,
  'backup-newer': (d) =>
    `„${d.file}“ stammt von einem neueren Stet (Format ${d.found}, dieses kennt ${d.known}). Es wurde nichts verändert. Bitte die neuere Version installieren und dort wiederherstellen.`,
  'backup-damaged': (d) =>
    `„${d.file}“ ist beschädigt (${d.why}). Es wurde nichts verändert. Bitte eine andere Sicherung wählen oder diese noch einmal von ihrem Ort kopieren.`,
  'restore-failed': (d) =>
    `Die Sicherung wurde nicht wiederhergestellt (${warum(d.why)}). Die Bibliothek ist, wie sie war, in ${d.folder}. Bitte prüfen, ob genug Platz ist und der Ordner beschrieben werden darf, und es noch einmal versuchen.`,
  unexpected: (d) =>
    `Etwas Unvorhergesehenes ist passiert (${d.what}). Gespeichertes ist sicher. Bitte noch einmal versuchen; wiederholt es sich, bitte melden.`,
}
