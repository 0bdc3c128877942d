import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { PrintPdf } from '../reports/pdf'
import { type CommandEntry, type CommandName, commandTable, isCommand } from './commands'
import { commandHelp, helpText } from './help'
import { exitCodes, type Terminal, UsageError } from './terminal'

/** Where the command line runs: in plain Node beside its checkout, or inside the installed app. */
export interface CommandDesk {
  /** The built worker. */
  workerPath: string
  /** Folder of Stet's own dictionaries. */
  dictionaries: string
  /** The window's built files. */
  pages: string
  printPdf: PrintPdf
  terminal: Terminal
}

type Values = Record<string, string | true | undefined>
interface Call {
  words: string[]
  values: Values
  password: string | null
  desk: CommandDesk
}

const string = (value: Values[string]): string | undefined => (typeof value === 'string' ? value : undefined)

// Each command is loaded when it is called: the engine alone takes half a second, and help needs none of it.
const commands: Record<CommandName, (call: Call) => Promise<number>> = {
  analyse: async ({ words, values, password, desk }) => {
    const { workerPath, terminal } = desk
    const dictionaries = string(values.dictionaries) ?? desk.dictionaries
    const [{ analyseCommand }, { withReader }] = await Promise.all([import('./analyse'), import('./articles')])
    return withReader({ workerPath, password }, (read) =>
      analyseCommand(words, { out: string(values.out) ?? null, dictionaries, read }, terminal),
    )
  },
  annotate: async ({ words, password, desk: { workerPath, terminal } }) => {
    const { annotateCommand, annotateFilesCommand } = await import('./annotate')
    if (words.length === 0) return annotateCommand(process.stdin, process.stdout)
    const { withReader } = await import('./articles')
    return withReader({ workerPath, password }, (read) => annotateFilesCommand(words, read, terminal))
  },
  extract: async ({ words, password, desk: { workerPath, terminal } }) => {
    const [{ extractCommand }, { withReader }] = await Promise.all([import('./extract'), import('./articles')])
    return withReader({ workerPath, password }, (read) => extractCommand(words, read, terminal))
  },
  verify: async ({ words, values, password, desk }) => {
    const { workerPath, printPdf, terminal } = desk
    const out = string(values.out)
    if (out === undefined) throw new UsageError('verify needs --out FOLDER: where to write the report')
    if (out === '') throw new UsageError('--out is empty: it names the folder to write the report to')
    const title = string(values.title)?.trim() ?? null
    if (title !== null && (title === '' || title.length > 200)) throw new UsageError('--title has 1 to 200 characters')
    const language: 'en' | 'de' = values.language === 'de' ? 'de' : 'en'
    const dictionaries = string(values.dictionaries) ?? desk.dictionaries
    const { verifyCommand } = await import('./verify')
    const options = { out, language, table: values.table === true, title, password, workerPath, dictionaries, printPdf }
    return verifyCommand(words, options, terminal)
  },
  report: async ({ words, values, desk: { printPdf, terminal } }) => {
    const { reportCommand } = await import('./report')
    const language: 'en' | 'de' = values.language === 'de' ? 'de' : 'en'
    const paper: 'a4' | 'letter' = values.paper === 'letter' ? 'letter' : 'a4'
    const named = ['out', 'format', 'sections', 'marks', 'house', 'library'] as const
    const given = Object.fromEntries(
      named.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])),
    )
    return reportCommand(words, { given, language, paper, named: values.named === true, printPdf }, terminal)
  },
  dictionary: async ({ words, values, desk: { terminal } }) => {
    const { dictionaryCommand } = await import('./dictionary')
    return dictionaryCommand(words, values as Record<string, string>, terminal)
  },
  doctor: async ({ words, values, desk }) => {
    const dictionaries = string(values.dictionaries) ?? desk.dictionaries
    const app = { dictionaries, pages: desk.pages, stet: __STET_VERSION__, pinned: __STET_ELECTRON__ }
    const language: 'en' | 'de' = values.language === 'de' ? 'de' : 'en'
    const { doctorCommand } = await import('./doctor')
    const options = { library: string(values.library) ?? null, json: values.json === true, language, app }
    return doctorCommand(words, options, desk.terminal)
  },
  journal: async ({ words, values, desk: { terminal } }) => {
    const { journalCommand } = await import('./journal')
    return journalCommand(words, string(values.library) ?? null, terminal)
  },
}

/** Runs what the words after `stet` ask for and returns the exit code. Never throws; a fault is one line on standard error. */
export async function runCommandLine(words: string[], desk: CommandDesk): Promise<number> {
  try {
    return await main(words, desk)
  } catch (error) {
    const usage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
    const message = error instanceof Error ? error.message : String(error)
    desk.terminal.warn(usage ? `stet: ${message}\nstet --help lists the commands.` : `stet: ${message}`)
    return usage ? exitCodes.usage : exitCodes.failed
  }
}

async function main([name, ...rest]: string[], desk: CommandDesk): Promise<number> {
  const { terminal } = desk
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(helpText())
    return name === undefined ? exitCodes.usage : exitCodes.done
  }
  if (name === '--version') {
    terminal.print(`${__STET_VERSION__}\n`)
    return exitCodes.done
  }
  if (!isCommand(name)) throw new UsageError(`there is no command “${name}”`)
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(commandHelp(name))
    return exitCodes.done
  }
  const { positionals, values } = parse(name, rest)
  return commands[name]({ words: positionals, values, password: await passwordOf(string(values.password)), desk })
}

/** What the table allows, and nothing else. */
function parse(name: CommandName, args: string[]): { positionals: string[]; values: Values } {
  const entry: CommandEntry = commandTable[name]
  const options = Object.fromEntries(
    Object.entries(entry.options).map(([option, { value }]) => [
      option,
      { type: value === null ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
  for (const [option, { choices }] of Object.entries(entry.options)) {
    const given = values[option]
    if (choices && typeof given === 'string' && !choices.includes(given)) {
      throw new UsageError(`--${option} is ${choices.join(' or ')}`)
    }
  }
  return { positionals, values: values as Values }
}

/** "-" asks for it on standard input, where no list of processes shows it. */
async function passwordOf(given: string | undefined): Promise<string | null> {
  if (given !== '-') return given ?? null
  for await (const line of createInterface({ input: process.stdin })) return line
  throw new UsageError('--password - needs the password on standard input')
}

/** The process's own streams. A closed pipe (`| head`) ends the program quietly instead of with a stack trace. */
export function processTerminal(exit: (code: number) => void): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : exitCodes.failed))
  return {
    print: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(`${text}\n`),
  }
}
