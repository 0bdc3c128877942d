import type { Finding, Script } from './diagnosis'
import { diagnosisInGerman } from './diagnosis-german'
import { type DiagnosisWords, type FindingWords, fontPackageOf, namesOf, sizeOf } from './diagnosis-shape'

const place = ({ place, folder }: Finding['details']) =>
  place === 'temporary' ? `for temporary files (${folder})` : `of the library (${folder})`

const scriptNames: Record<Script, string> = {
  latin: 'Latin',
  cyrillic: 'Cyrillic',
  greek: 'Greek',
  arabic: 'Arabic',
  hebrew: 'Hebrew',
  cjk: 'Chinese, Japanese and Korean',
}
const fine = (what: FindingWords['what']): FindingWords => ({ what, todo: null })
const restoreIt =
  'Do not work in it. Copy the folder as it is, then restore the newest backup from the menu “File”, which sets the present library aside.'

export const diagnosisInEnglish: DiagnosisWords = {
  levels: { ok: 'ok', attention: 'attention', trouble: 'trouble', unchecked: 'not checked' },
  areas: {
    runtime: 'Runtime',
    library: 'Library',
    backup: 'Backup',
    dictionaries: 'Dictionaries',
    fonts: 'Fonts',
    disk: 'Disk',
    sandbox: 'Sandbox',
    display: 'Display',
    log: 'Log',
  },
  scripts: scriptNames,
  findings: {
    'runtime-pinned': fine((d) => `Stet ${d.stet} on Electron ${d.electron} (Chromium ${d.chromium}, Node ${d.node}).`),
    'runtime-other': {
      what: (d) =>
        `Stet ${d.stet} on Electron ${d.electron} (Chromium ${d.chromium}, Node ${d.node}), not on the ${d.pinned} it is made for.`,
      todo: (d) =>
        `For real work install a Stet that was built on Electron ${d.pinned}: this one lacks the newer one’s security fixes.`,
    },
    'runtime-node': fine((d) => `Stet ${d.stet} on Node ${d.node}, without a window: its Electron was not looked at.`),
    'runtime-node-old': {
      what: (d) => `Stet ${d.stet} on Node ${d.node}, which is too old.`,
      todo: (d) => `Install Node ${d.least} or newer.`,
    },
    'library-absent': fine((d) => `There is none in ${d.folder} yet. The app makes it at its first start.`),
    'library-sound': fine((d) => `${d.folder} is sound: ${sizeOf(d.megabytes, 'en')}, schema ${d.schema}.`),
    'library-in-use': fine((d) => `It is open in a running Stet (process ${d.pid}).`),
    'library-older': {
      what: (d) => `${d.folder} was written by an older Stet (schema ${d.found}; this one has ${d.known}).`,
      todo: () => 'Back up the folder, then open it once in this Stet, which brings it up to date.',
    },
    'library-newer': {
      what: (d) => `${d.folder} was written by a newer Stet (schema ${d.found}; this one knows ${d.known}).`,
      todo: () => 'Install that newer Stet. This one leaves the library as it is.',
    },
    'library-damaged': { what: (d) => `The database in ${d.folder} is damaged.`, todo: () => restoreIt },
    'library-unreadable': {
      what: (d) => `${d.folder} cannot be read: ${d.why}.`,
      todo: () =>
        'See that the folder and the files in it belong to you, and that no other program has them to itself.',
    },
    'library-unwritable': {
      what: (d) => `${d.folder} cannot be written, so nothing can be marked.`,
      todo: () => 'Give yourself the right to write in that folder, or free the disk from its write protection.',
    },
    'library-log-large': {
      what: (d) => `SQLite’s log beside it has grown to ${sizeOf(d.megabytes, 'en')}.`,
      todo: () => 'Quit Stet once: the log is then written into the library.',
    },
    'library-mode': {
      what: (d) => `Its journal is kept as “${d.mode}” and not as “wal”: another program has changed it.`,
      todo: () => 'Open it once in Stet, which sets it back.',
    },
    'backup-recent': fine((d) => `The last one was made ${d.days === 0 ? 'today' : `${d.days} days ago`}.`),
    'backup-old': {
      what: (d) => `The last one was made ${d.days} days ago.`,
      todo: () => 'Make one from the menu “File”, “Back up the library…”, best onto another disk.',
    },
    'backup-never': {
      what: () => 'None was ever made from here.',
      todo: () => 'Make one from the menu “File”, “Back up the library…”, best onto another disk.',
    },
    'backup-needless': fine(() => 'There is nothing in the library yet.'),
    'backup-unchecked': fine(() => 'When the last one was made stands in the library, which could not be read.'),
    'dictionary-there': fine((d) => `${d.pair}: ${d.source} ${d.version}.`),
    'dictionary-broken': {
      what: (d) => `${d.file} cannot be used (${d.code}).`,
      todo: () => 'Remove it under “Language packs”, or install Stet’s own dictionaries again.',
    },
    'dictionaries-none': {
      what: () => 'There are none: articles in two languages meet by names, numbers and similar words only.',
      todo: () => 'In a checkout run “npm run dictionaries”; else add packs under “Language packs”.',
    },
    'dictionaries-unreadable': {
      what: () => 'A folder with dictionaries cannot be read.',
      todo: () => 'See that it belongs to you, or install Stet again.',
    },
    'dictionaries-lacking': {
      what: (d) => `No dictionary has: ${String(d.languages).split(',').join(', ')}.`,
      todo: () => 'Add a pack under “Language packs” where you work with one of these.',
    },
    'fonts-there': fine((d) => `There is one for: ${namesOf(d.scripts, scriptNames)}.`),
    'font-missing': {
      what: (d) => `There is none for: ${namesOf(d.script, scriptNames)}. Such text shows as boxes.`,
      todo: (d) => `Install one, on Debian: apt-get install ${fontPackageOf(d.script)}.`,
    },
    'fonts-unchecked': fine(() => 'Which scripts have one can only be asked on Linux with fontconfig (fc-list).'),
    'disk-room': fine((d) => `${sizeOf(d.megabytes, 'en')} are free on the disk ${place(d)}.`),
    'disk-low': {
      what: (d) => `Only ${sizeOf(d.megabytes, 'en')} are free on the disk ${place(d)}.`,
      todo: () => 'Make room before a large import.',
    },
    'disk-short': {
      what: (d) =>
        `Only ${sizeOf(d.megabytes, 'en')} are free on the disk ${place(d)}: soon nothing more can be saved.`,
      todo: () => 'Make room now. What was acknowledged so far is safe.',
    },
    'disk-unwritable': {
      what: (d) => `The folder ${place(d)} cannot be written.`,
      todo: () => 'Give yourself the right to write there.',
    },
    'disk-unchecked': fine((d) => `How much room the disk ${place(d)} has, its system does not say.`),
    'sandbox-namespaces': fine(() => 'Windows run in Chromium’s sandbox, by user namespaces.'),
    'sandbox-helper': fine(() => 'Windows run in Chromium’s sandbox, by its setuid helper.'),
    'sandbox-root': {
      what: () => 'You are the administrator (root): Chromium then runs only without its sandbox.',
      todo: () => 'Work as an ordinary user.',
    },
    'sandbox-none': {
      what: () => 'Neither user namespaces nor Chromium’s setuid helper are allowed here: no window can start.',
      todo: () => 'Allow user namespaces, or make chrome-sandbox beside the app root’s with mode 4755.',
    },
    'sandbox-unchecked': fine(() => 'Whether a window gets its sandbox can only be said on Linux, by the app.'),
    'display-there': fine((d) => `There is one (${d.kind === 'x11' ? 'X11' : 'Wayland'}).`),
    'display-none': {
      what: () => 'There is none, so no window can open here. The command line works.',
      todo: () => 'Start the app from a desktop, or set DISPLAY.',
    },
    'display-unchecked': fine(() => 'Whether there is one is only looked at on Linux.'),
    'log-quiet': fine((d) => `${d.folder}: no error in the last ${d.lines} lines.`),
    'log-errors': {
      what: (d) => `${d.folder}: errors in the last ${d.lines} lines: ${d.errors}.`,
      todo: () =>
        'If something went wrong, report it with “Copy diagnostics” from “About Stet”. It holds no word of your articles.',
    },
    'log-none': fine((d) => `There is none in ${d.folder} yet.`),
    'log-unwritable': {
      what: (d) => `${d.folder} cannot be written, so faults leave no trace.`,
      todo: () => 'See that the folder belongs to you.',
    },
  },
}

export const diagnosisWords = (language: 'en' | 'de'): DiagnosisWords =>
  language === 'de' ? diagnosisInGerman : diagnosisInEnglish

/** One finding in words. */
export function sayFinding({ code, details }: Finding, language: 'en' | 'de'): { what: string; todo: string | null } {
  const { what, todo } = diagnosisWords(language).findings[code]
  return { what: what(details), todo: todo?.(details) ?? null }
}
