import type { ErrorCode, StetError } from './errors'
import { refusalInGerman } from './refusals-german'

type Details = StetError['details']
/** What happened, to which file, and what to do now. */
type Words = Record<ErrorCode, (d: Details) => string>

const megabytes = (bytes: string | number | undefined) =>
  Number(bytes) < 1e6 ? `${Math.ceil(Number(bytes) / 1e3)} kB` : `${Math.round(Number(bytes) / 1e6)} MB`

/** Formats that Stet knows by sight and does not read. */
const kinds: { en: Record<string, string>; de: Record<string, string> } = {
  en: {
    picture: 'a picture',
    video: 'a video',
    sound: 'a sound recording',
    program: 'a program',
    archive: 'an archive of a kind that Stet does not open',
    spreadsheet: 'a spreadsheet',
    slides: 'a presentation',
    mail: 'a mail message',
    database: 'a database',
    'old-office': 'a document of an old Office version',
    web: 'a part of a web page',
    data: 'a file of data',
  },
  de: {
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
  },
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
  'its folder lies more than 16 folders deep': 'ihr Ordner liegt mehr als 16 Ordner tief',
}
const warum = (why: string | number | undefined) => whyInGerman[String(why)] ?? why

export const errorWords: { en: Words; de: Words } = {
  en: {
    'file-unreadable': (d) =>
      `“${d.file}” could not be read (${d.why}). Check that you may open it, then import it again.`,
    'file-missing': (d) =>
      `“${d.file}” is not there any more. It may have been moved or renamed; import it from its new place.`,
    'file-empty': (d) =>
      `“${d.file}” has no text in it, so there is nothing to check. Save the article again and import that file.`,
    'file-too-large': (d) =>
      `“${d.file}” has ${megabytes(d.bytes)}; Stet reads articles up to ${megabytes(d.limit)}. Cut out the part you need and import that.`,
    'file-changed': (d) =>
      `“${d.file}” changed while it was read, so it was not imported. Wait until it is saved, then import it again.`,
    'files-passed-over': (d) =>
      Number(d.count) === 1
        ? `In “${d.file}” one file of a kind that Stet does not read was passed over: ${d.examples}.`
        : `In “${d.file}” ${d.count} files of kinds that Stet does not read were passed over: ${d.examples}.`,
    'file-binary': (d) => `“${d.file}” is no text, whatever its name says. Save the article again, or paste its text.`,
    'file-encrypted': (d) =>
      `“${d.file}” is locked with a password. Enter the password, or save a copy without one and import that.`,
    'file-password-wrong': (d) =>
      `The password does not open “${d.file}”. Check it and enter it again, or save a copy without a password and import that.`,
    'file-copy-protected': (d) =>
      `“${d.file}” has copy protection (DRM), which Stet does not open. Ask the publisher for a copy without it, or paste the text you need.`,
    'file-encryption-unknown': (d) =>
      `“${d.file}” is locked with a password in a way that Stet cannot open. Open it where it was made, save a copy without a password, and import that.`,
    'file-expands-too-far': (d) =>
      `“${d.file}” was not unpacked: it would grow past ${megabytes(d.limit)}, as files made to do harm do. If it is yours, unpack it yourself and import the parts you need.`,
    'file-nested-too-deep': (d) =>
      `“${d.file}” has too many layers within layers, so it was not opened. Unpack it yourself, or save it anew, and import that.`,
    'file-too-many-entries': (d) =>
      `“${d.file}” has more than ${d.limit} files in it, so it was not opened. Unpack it yourself and import it in parts.`,
    'file-name-unsafe': (d) =>
      `“${d.file}” was left out: the archive names a place outside itself for it. Ask whoever made the archive for the file alone.`,
    'file-is-link': (d) =>
      `“${d.file}” was left out: it is a link to another place, not a file. Import the file it means by itself.`,
    'file-compression-unknown': (d) =>
      `“${d.file}” is packed in a way that Stet cannot undo. Unpack the archive yourself and import the file.`,
    'folder-empty': (d) => `There is nothing that Stet reads in “${d.file}”. Choose another folder, or paste the text.`,
    'too-many-files': (d) =>
      `“${d.file}” has more than ${d.limit} files; the first ${d.limit} were looked at. Import the other folders one by one.`,
    'format-unknown': (d) =>
      `Stet does not know what “${d.file}” is: it reads text, Markdown, web pages, Word (.docx), OpenDocument, RTF, PDF, EPUB and ZIP. Save it as one of these, or paste its text.`,
    'format-unsupported': (d) =>
      `“${d.file}” is ${kinds.en[String(d.kind)] ?? d.kind}, which Stet does not read: it reads text, Markdown, web pages, Word (.docx), OpenDocument, RTF, PDF, EPUB and ZIP. Save it as one of these, or paste its text.`,
    'format-damaged': (d) =>
      `“${d.file}” is damaged or incomplete: it is not a proper ${d.format} file. Copy or download it again; if it opens elsewhere, save it anew there.`,
    'format-outdated': (d) =>
      `“${d.file}” is in the old Word format, which Stet does not read. Open it in Word or LibreOffice, save it as DOCX, and import that.`,
    'file-too-many-pages': (d) =>
      `“${d.file}” has ${d.pages} pages; Stet reads documents up to ${d.limit}. Save the pages you need as a file of their own and import that.`,
    'format-no-text': (d) =>
      `“${d.file}” holds pictures of pages and no text: it is a scan. Stet does not recognise text in pictures yet. Import a version with text, or run text recognition on it elsewhere first.`,
    'format-letters-unknown': (d) =>
      `“${d.file}” shows text but does not say which letters its signs stand for, so it cannot be read. Ask for the text in another form, or run text recognition on it elsewhere first.`,
    'format-too-complex': (d) =>
      `“${d.file}” is made of more elements than any page that people write, so Stet stopped reading it. Open it in a browser, mark the article and paste it.`,
    'text-too-long': (d) => `“${d.file}” is longer than ${megabytes(d.limit)} of text. Import it in parts.`,
    'import-cancelled': (d) => `“${d.file}” was not imported: you cancelled. Import it again when you want it.`,
    'worker-crashed': (d) =>
      `Reading “${d.file}” failed inside Stet. The other files are not touched. Import it once more; if it fails again, paste its text.`,
    'worker-too-slow': (d) =>
      `“${d.file}” took longer than ${d.seconds} seconds and was stopped. Import it in parts, or paste the text you need.`,
    'worker-out-of-memory': (d) =>
      `“${d.file}” needed more than ${d.megabytes} MB of memory and was stopped. Import it in parts.`,
    'library-missing': (d) => `There is no library in ${d.folder}. Name the folder that has library.db in it.`,
    'library-locked': (d) =>
      `Another Stet has this library open (process ${d.pid} on ${d.host}, since ${d.since}). Close it there, then start again. Library: ${d.folder}`,
    'library-newer': (d) =>
      `The library in ${d.folder} was written by a newer Stet (format ${d.found}, this one knows ${d.known}). Install the newer version; nothing was changed.`,
    'library-damaged': (d) =>
      `The library in ${d.folder} does not verify: ${d.why}. Nothing was changed. Keep a copy of the folder before you do anything else.`,
    'library-unwritable': (d) =>
      `Stet cannot write to its library in ${d.folder} (${d.why}). Check that the folder may be written, then try again. What was saved before is safe.`,
    'disk-full': (d) =>
      `The disk is full, so this was not saved: ${d.what}. Make room and do it again; everything saved before is safe.`,
    'not-found': (d) => `${d.what} is not in this library (any more). Go back to the list and open it again.`,
    'already-exists': (d) => `${d.what} exists already.`,
    'request-malformed': (d) =>
      `Stet could not understand its own window (${d.channel}). Nothing was changed. Reload the window; if it happens again, report it.`,
    'sender-refused': () => 'A page that is not Stet’s own asked for something and was refused.',
    'person-missing': () => 'Nobody is set as working here. Say who you are at the top right, then do it again.',
    'command-refused': (d) => `This cannot be done: ${d.why}. Nothing was changed.`,
    'original-missing': (d) =>
      `The library does not have the original of “${d.file}” any more. Its text and all that was said of it is there. Restore a backup that has it, or import the file again.`,
    'original-damaged': (d) =>
      `The original of “${d.file}” is not what was imported: its SHA-256 is ${d.sha256} now. Somebody or something has changed the library’s file, so it is not shown. Restore a backup.`,
    'metadata-day': (d) =>
      `“${d.value}” is no day. Write it as year, month and day, like 2031-03-14, with the time behind it if you know it: 2031-03-14T17:30+01:00. Nothing was changed.`,
    'metadata-address': (d) =>
      `“${d.value}” is no web address. It has to begin with https:// or http://. Nothing was changed.`,
    'metadata-language': (d) =>
      `“${d.value}” names no language. Write its short form, like en, de or pt-BR. Nothing was changed.`,
    'metadata-standing': (d) =>
      `“${d.value}” says nothing of a source. It is primary or secondary, or left unsaid. Nothing was changed.`,
    'metadata-long': () => 'That is too long for this field. Shorten it; nothing was changed.',
    'folder-unwritable': (d) => `Nothing can be written to the folder ${d.folder} (${d.why}). Choose another one.`,
    'report-unwritable': (d) =>
      `The report could not be saved as “${d.file}” (${d.why}). The file that was there before is unchanged. Choose another place.`,
    'pdf-failed': (d) =>
      `The PDF could not be made (${d.why}). Save the report as HTML and print it from a browser, or try again.`,
    'report-unrendered': (d) =>
      `The report could not be made as ${d.format} (${d.why}). No file was changed. Save it in another format, and report this as a fault of Stet.`,
    'report-cancelled': (d) =>
      `The report was not made as ${d.format}: it was cancelled. A file that was there before is unchanged.`,
    'logo-unreadable': (d) =>
      d.why === 'too-large'
        ? `“${d.file}” is larger than 400 kB, so it was not taken as logo. Save it smaller and choose it again.`
        : d.why === 'no-picture'
          ? `“${d.file}” is neither a PNG nor a JPEG picture, so it was not taken as logo. Save it as one of these and choose it again.`
          : `“${d.file}” could not be read, so it was not taken as logo. Check that it is a file you may open, then choose it again.`,
    'link-refused': () => 'Only web addresses (http and https) can be opened.',
    'evidence-missing': (d) =>
      `“${d.file}” is not there any more, so it was not kept. It may have been moved or renamed; choose it from its new place.`,
    'evidence-unreadable': (d) =>
      `“${d.file}” could not be read (${d.why}), so it was not kept. Check that it is a file you may open, then choose it again.`,
    'evidence-too-large': (d) =>
      `“${d.file}” has ${megabytes(d.bytes)}; Stet keeps files up to ${megabytes(d.limit)}. Cut out the part that shows it, or record where it lies as a link.`,
    'evidence-changed': (d) =>
      `“${d.file}” has changed since you chose it, so it was not kept. Look whether it is still what you mean, then choose it again.`,
    'evidence-unchosen': () =>
      'Stet has lost hold of the file since you chose it (the window was closed in between). What you wrote is there; choose the file again.',
    'evidence-unsaved': (d) =>
      `The copy could not be saved as “${d.file}” (${d.why}). The library’s own copy is unharmed. Choose another place.`,
    'dictionary-foreign': (d) =>
      `“${d.file}” is not a language pack of Stet, so it is not used. Choose one that was made by Stet; its name ends in .stetdict.`,
    'dictionary-newer': (d) =>
      `“${d.file}” was made for a newer Stet, and this one cannot read it. Get the pack for this version, or update Stet.`,
    'dictionary-truncated': (d) =>
      `“${d.file}” ends too early: part of it was lost on its way. Copy or download the language pack again.`,
    'dictionary-damaged': (d) =>
      `“${d.file}” is damaged: its checksum is not that of its content. Copy or download the language pack again.`,
    'dictionary-outdated': (d) =>
      `“${d.file}” was made for another version of Stet, which took words apart differently. Get the pack for this version.`,
    'dictionary-unsaved': (d) =>
      `The language pack “${d.file}” could not be copied into the library (${d.why}). Nothing was added. Check that the library’s folder may be written and add it again.`,
    'dictionary-unremoved': (d) =>
      `The language pack “${d.file}” could not be removed (${d.why}). It is still used. Check that the library’s folder may be written, then remove it again.`,
    'backup-unwritable': (d) =>
      `The backup could not be saved as “${d.file}” (${d.why}). A file that was there before is unchanged. Choose another place.`,
    'backup-foreign': (d) =>
      `“${d.file}” is not a backup of a Stet library. Nothing was changed. Choose a file that Stet saved; its name ends in .stetlibrary.`,
    'backup-newer': (d) =>
      `“${d.file}” was made by a newer Stet (format ${d.found}, this one knows ${d.known}). Nothing was changed. Install the newer version, then restore it there.`,
    'backup-damaged': (d) =>
      `“${d.file}” is damaged (${d.why}). Nothing was changed. Choose another backup, or copy this one again from where it came.`,
    'restore-failed': (d) =>
      `The backup was not restored (${d.why}). The library is as it was, in ${d.folder}. Check that there is room and that the folder may be written, then try again.`,
    unexpected: (d) =>
      `Something went wrong that Stet did not foresee (${d.what}). What was saved is safe. Try again; if it happens again, report it.`,
  },
  de: {
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
      `„${d.file}“ ist ${kinds.de[String(d.kind)] ?? d.kind}; das liest Stet nicht: Es liest Text, Markdown, Webseiten, Word (.docx), OpenDocument, RTF, PDF, EPUB und ZIP. Bitte in einem dieser Formate speichern oder den Text einfügen.`,
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
    'library-missing': (d) =>
      `In ${d.folder} liegt keine Bibliothek. Bitte den Ordner angeben, in dem library.db liegt.`,
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
      `In den Ordner ${d.folder} kann nichts geschrieben werden (${d.why}). Bitte einen anderen wählen.`,
    'report-unwritable': (d) =>
      `Der Bericht konnte nicht als „${d.file}“ gespeichert werden (${d.why}). Die bisherige Datei ist unverändert. Bitte einen anderen Ort wählen.`,
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
      `„${d.file}“ konnte nicht gelesen werden (${d.why}) und wurde nicht aufgenommen. Bitte prüfen, ob es eine Datei ist, die Sie öffnen dürfen, und sie noch einmal wählen.`,
    'evidence-too-large': (d) =>
      `„${d.file}“ hat ${megabytes(d.bytes)}; Stet nimmt Dateien bis ${megabytes(d.limit)} auf. Bitte den Teil ausschneiden, auf den es ankommt, oder den Fundort als Link festhalten.`,
    'evidence-changed': (d) =>
      `„${d.file}“ hat sich geändert, seit Sie die Datei gewählt haben, und wurde nicht aufgenommen. Bitte nachsehen, ob sie noch die richtige ist, und sie noch einmal wählen.`,
    'evidence-unchosen': () =>
      'Stet hat die gewählte Datei nicht mehr zur Hand (das Fenster wurde zwischendurch geschlossen). Das Geschriebene ist da; bitte die Datei noch einmal wählen.',
    'evidence-unsaved': (d) =>
      `Die Kopie konnte nicht als „${d.file}“ gespeichert werden (${d.why}). Das Exemplar in der Bibliothek ist unversehrt. Bitte einen anderen Ort wählen.`,
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
      `Das Sprachpaket „${d.file}“ konnte nicht in die Bibliothek kopiert werden (${d.why}). Es wurde nichts hinzugefügt. Bitte die Schreibrechte im Ordner der Bibliothek prüfen und es noch einmal hinzufügen.`,
    'dictionary-unremoved': (d) =>
      `Das Sprachpaket „${d.file}“ konnte nicht entfernt werden (${d.why}). Es wird weiter benutzt. Bitte die Schreibrechte im Ordner der Bibliothek prüfen und es noch einmal entfernen.`,
    'backup-unwritable': (d) =>
      `Die Sicherung konnte nicht als „${d.file}“ gespeichert werden (${d.why}). Eine frühere Datei dort ist unverändert. Bitte einen anderen Ort wählen.`,
    'backup-foreign': (d) =>
      `„${d.file}“ ist keine Sicherung einer Stet-Bibliothek. Es wurde nichts verändert. Bitte eine Datei wählen, die Stet gespeichert hat; ihr Name endet auf .stetlibrary.`,
    'backup-newer': (d) =>
      `„${d.file}“ stammt von einem neueren Stet (Format ${d.found}, dieses kennt ${d.known}). Es wurde nichts verändert. Bitte die neuere Version installieren und dort wiederherstellen.`,
    'backup-damaged': (d) =>
      `„${d.file}“ ist beschädigt (${d.why}). Es wurde nichts verändert. Bitte eine andere Sicherung wählen oder diese noch einmal von ihrem Ort kopieren.`,
    'restore-failed': (d) =>
      `Die Sicherung wurde nicht wiederhergestellt (${d.why}). Die Bibliothek ist, wie sie war, in ${d.folder}. Bitte prüfen, ob genug Platz ist und der Ordner beschrieben werden darf, und es noch einmal versuchen.`,
    unexpected: (d) =>
      `Etwas Unvorhergesehenes ist passiert (${d.what}). Gespeichertes ist sicher. Bitte noch einmal versuchen; wiederholt es sich, bitte melden.`,
  },
}

const alike = {
  en: (n: number) => (n === 1 ? 'The same goes for another file there.' : `The same goes for ${n} other files there.`),
  de: (n: number) => (n === 1 ? 'Das gilt dort für eine weitere Datei.' : `Das gilt dort für ${n} weitere Dateien.`),
}

/** The sentence for a person, in the interface's language; `others` in the details: how many more of a container it is said of. */
export const explain = (error: StetError, language: 'en' | 'de' = 'en'): string => {
  const sentence = errorWords[language][error.code](error.details)
  const others = Number(error.details.others ?? 0)
  return others > 0 ? `${sentence} ${alike[language](others)}` : sentence
}
