const words: Record<string, { en: string; de: string }> = {
  EACCES: { en: 'you may not write there', de: 'dort darf nicht geschrieben werden' },
  EPERM: { en: 'you may not write there', de: 'dort darf nicht geschrieben werden' },
  EROFS: { en: 'that disk is read-only', de: 'der Datenträger ist schreibgeschützt' },
  ENOSPC: { en: 'no space is left on that disk', de: 'auf dem Datenträger ist kein Platz mehr' },
  EDQUOT: { en: 'your share of that disk is used up', de: 'der eigene Anteil am Datenträger ist aufgebraucht' },
  ENOENT: { en: 'the folder does not exist', de: 'den Ordner gibt es nicht' },
  ENOTDIR: { en: 'part of the path is not a folder', de: 'ein Teil des Pfads ist kein Ordner' },
  EISDIR: { en: 'a folder has that name', de: 'ein Ordner heißt so' },
  ENODEV: { en: 'that is a device and no file', de: 'das ist ein Gerät und keine Datei' },
  ENAMETOOLONG: { en: 'the name is too long', de: 'der Name ist zu lang' },
  EBUSY: { en: 'another program has the file open', de: 'ein anderes Programm hat die Datei geöffnet' },
  EMFILE: { en: 'too many files are open', de: 'zu viele Dateien sind geöffnet' },
  ENFILE: { en: 'too many files are open', de: 'zu viele Dateien sind geöffnet' },
  EIO: { en: 'the disk reports an error', de: 'der Datenträger meldet einen Fehler' },
  EFBIG: { en: 'the file is too large for that disk', de: 'die Datei ist zu groß für den Datenträger' },
  ETIMEDOUT: { en: 'that disk does not answer', de: 'der Datenträger antwortet nicht' },
  ELOOP: { en: 'the path is a link that leads in a circle', de: 'der Pfad ist eine Verknüpfung, die im Kreis führt' },
}
const refused = { en: 'the system refused it', de: 'das System hat es abgelehnt' }

/** Why the system refused a file, in plain English, by its error code (`ENOSPC`, …). */
export const systemWhy = (code: string): string => words[code]?.en ?? `${refused.en}: ${code}`

/** The same in German, by what `systemWhy` said; anything else as it is. */
export function systemWhyInGerman(why: string): string {
  const known = Object.values(words).find(({ en }) => en === why)
  return known?.de ?? why.replace(refused.en, refused.de)
}
