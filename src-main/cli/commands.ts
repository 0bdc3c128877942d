import { reportFormats, reportSections } from '../contract/reports'

/**
 * The one table of commands: what is parsed, the help, the manual page, the shells' completion and the launcher are all
 * made of it, so that none of them can tell of a command that is not there. Data only: the packager reads it as built.
 */
export interface OptionEntry {
  /** What stands after it, in the help's words; null: it is a switch. */
  value: 'FILE' | 'FOLDER' | 'WORD' | null
  does: string
  /** The only values it takes. */
  choices?: readonly string[]
}

export interface CommandEntry {
  /** What stands after the command's name and options. */
  takes: string
  /** What completes there. */
  completes: 'files' | 'nothing' | readonly string[]
  does: string
  options: Readonly<Record<string, OptionEntry>>
  /** Options without which it does not start. */
  needs?: readonly string[]
}

const password: OptionEntry = {
  value: 'WORD',
  does: 'opens encrypted files; the machine’s other users may see it while the command runs, "-" reads it from the first line of standard input instead',
}
const dictionaries: OptionEntry = { value: 'FOLDER', does: 'where the dictionaries lie; else Stet’s own' }
const library: OptionEntry = { value: 'FOLDER', does: 'the library’s folder; else the app’s own' }

export const commandTable = {
  analyse: {
    takes: 'FILES…',
    completes: 'files',
    does: 'read the articles, find claims, links and discrepancies; the analysis goes to the file, or to standard output',
    options: { out: { value: 'FILE', does: 'where to write the analysis' }, dictionaries, password },
  },
  verify: {
    takes: 'FILES…',
    completes: 'files',
    does: 'the whole loop in a throw-away library: import, analyse, write the report in every format',
    needs: ['out'],
    options: {
      out: { value: 'FOLDER', does: 'where to write the report' },
      title: { value: 'WORD', does: 'the report’s title, 1 to 200 characters' },
      language: { value: 'WORD', does: 'the report’s language', choices: ['en', 'de'] },
      table: { value: null, does: 'print the checklist too' },
      dictionaries,
      password,
    },
  },
  report: {
    takes: 'DOSSIER',
    completes: 'nothing',
    does: 'write the report of a dossier of the library, by its title or id; read-only, also while the app runs. Without --format all formats are written; confidential sources are withheld',
    needs: ['out'],
    options: {
      out: { value: 'FOLDER', does: 'where to write the report' },
      format: { value: 'WORD', does: `formats with commas between them, or all: ${reportFormats.join(',')}` },
      language: { value: 'WORD', does: 'the report’s language', choices: ['en', 'de'] },
      sections: { value: 'WORD', does: `only these sections: ${reportSections.join(',')}` },
      marks: { value: 'WORD', does: 'only claims with these marks: disputed,unverified,confirmed,open' },
      paper: { value: 'WORD', does: 'the paper of PDF and Word', choices: ['a4', 'letter'] },
      house: { value: 'WORD', does: 'the house’s name at the head' },
      named: { value: null, does: 'name confidential sources' },
      library,
    },
  },
  extract: {
    takes: 'FILES…',
    completes: 'files',
    does: 'one JSON line an article: text, encoding, title, day and whatever else its file says of it and where, hashes',
    options: { password },
  },
  annotate: {
    takes: '[FILES…]',
    completes: 'files',
    does: 'one JSON line an article: its sentences, quantities, dates, names, quotes, sources, negations and hedges; without files the same for JSON lines {text, language, reference} on standard input',
    options: { password },
  },
  dictionary: {
    takes: 'FILES…',
    completes: 'files',
    does: 'make a language pack of a word list: ding is one file, dictd the .index and the .dict or .dict.dz',
    needs: ['format', 'from', 'to', 'source', 'version', 'title', 'licence', 'out'],
    options: {
      format: { value: 'WORD', does: 'what the word list is', choices: ['ding', 'dictd'] },
      from: { value: 'WORD', does: 'its first language', choices: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] },
      to: { value: 'WORD', does: 'its second language', choices: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] },
      source: { value: 'WORD', does: 'where it comes from' },
      version: { value: 'WORD', does: 'which version of it' },
      title: { value: 'WORD', does: 'what people call it' },
      licence: { value: 'WORD', does: 'its licence' },
      out: { value: 'FILE', does: 'the language pack, a .stetdict' },
    },
  },
  doctor: {
    takes: '',
    completes: 'nothing',
    does: 'looks at runtime, library, backup, dictionaries, fonts, disk, sandbox and display, and says what to do; also while the app runs (read-only). Exit codes: 0 all in order, 1 something to do, 3 something does not work',
    options: {
      library,
      json: { value: null, does: 'print what was found for a program' },
      language: { value: 'WORD', does: 'the language of what is said', choices: ['en', 'de'] },
      dictionaries,
    },
  },
  journal: {
    takes: 'verify|rebuild',
    completes: ['verify', 'rebuild'],
    does: 'verify checks the hash chains, payloads and rows of a library (read-only); rebuild makes its rows anew from its journal',
    options: { library },
  },
} as const satisfies Record<string, CommandEntry>

export type CommandName = keyof typeof commandTable
export const commandEntries = Object.entries(commandTable) as [CommandName, CommandEntry][]

/** What is told of the command line itself, in the help and the manual page. */
export const generalWords = {
  summary: 'the editorial verification workstation, without its window',
  files:
    'FILES are articles as text, Markdown, web page, DOCX, ODT, RTF, PDF or EPUB, or folders or ZIP archives of them.',
  exitCodes: [
    ['0', 'done'],
    ['1', 'done, but some files were refused (each is named on standard error)'],
    ['2', 'wrong usage'],
    ['3', 'failed, or a library that does not verify'],
  ],
} as const

export const isCommand = (word: string | undefined): word is CommandName =>
  word !== undefined && Object.hasOwn(commandTable, word)

export function synopsisOf(name: string, { takes, needs = [], options }: CommandEntry): string {
  const needed = needs.map((option) => `--${option} ${options[option]?.value ?? ''}`)
  const others = Object.keys(options).some((option) => !needs.includes(option)) ? ['[OPTIONS]'] : []
  return ['stet', name, takes, ...(needed.length > 3 ? ['OPTIONS'] : [...needed, ...others])].join(' ')
}

/** Words that are no command and are still the command line's. */
export const generalAsks = ['--help', '-h', 'help', '--version'] as const

/** Whether these words mean the command line and not the window. */
export const isForCommandLine = (words: readonly string[]): boolean =>
  isCommand(words[0]) || (generalAsks as readonly (string | undefined)[]).includes(words[0])

/** The launcher's word that what follows "--" is for the command line: see scripts/lib/package/launcher.mjs. */
export const commandLineSwitch = '--command-line'

/**
 * The words for the command line, or null where the app shall open its window. After the launcher's switch they stand behind "--",
 * so that Chromium takes none of them for a switch of its own; an installed app that is called directly takes a command as its first
 * word.
 */
export function commandWords(argv: readonly string[], isPackaged: boolean): string[] | null {
  const end = argv.indexOf('--')
  if (argv.includes(commandLineSwitch) && end > argv.indexOf(commandLineSwitch)) return argv.slice(end + 1)
  const words = argv.slice(1)
  return isPackaged && isForCommandLine(words) ? words : null
}
