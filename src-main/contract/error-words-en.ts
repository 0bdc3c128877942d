import { type ErrorWords, megabytes } from './error-words-shape'

/** Formats that Stet knows by sight and does not read. */
const kinds: Record<string, string> = {
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
}

export const english: ErrorWords = {
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
    `“${d.file}” is ${kinds[String(d.kind)] ?? d.kind}, which Stet does not read: it reads text, Markdown, web pages, Word (.docx), OpenDocument, RTF, PDF, EPUB and ZIP. Save it as one of these, or paste its text.`,
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
}
