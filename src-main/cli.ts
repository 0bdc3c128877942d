import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exitCodes, type Terminal, UsageError } from './cli/terminal'

const help = `stet: the editorial verification workstation, without its window

  stet analyse FILES… [--out analysis.json]     read the articles, find claims, links and discrepancies; the analysis
                                                goes to the file, or to standard output
  stet verify FILES… --out FOLDER [--title T]   the whole loop in a throw-away library: import, analyse, write the
              [--language en|de] [--table]      report as HTML, PDF, Markdown and JSON; --table prints the checklist
  stet extract FILES…                           one JSON line an article: text, encoding, title, day and whatever else its
                                                file says of it and where, hashes
  stet annotate FILES…                          one JSON line an article: its sentences, quantities, dates, names, quotes,
                                                sources, negations and hedges
  stet annotate                                 the same for JSON lines {text, language, reference} on standard input
  stet dictionary FILES… --out X.stetdict …    make a language pack; stet dictionary --help says from what
  stet journal verify [--library FOLDER]        check the hash chains, payloads and rows of a library (read-only)
  stet journal rebuild [--library FOLDER]       make the library's rows anew from its journal
  stet doctor [--library FOLDER] [--json]       looks at runtime, library, backup, dictionaries, fonts, disk, sandbox and
              [--language en|de]                display, and says what to do; also while the app runs (read-only)
  stet --help, stet --version

FILES are articles as text, Markdown, web page, DOCX, ODT, RTF, PDF or EPUB, or folders or ZIP archives of them. Encrypted
ones need --password WORD, which the machine's other users may see while the command runs; --password - reads it from
the first line of standard input instead. analyse and verify read the dictionaries in --dictionaries FOLDER, else Stet's own.
Exit codes: 0 done · 1 done, but some files were refused (each is named on standard error) · 2 wrong usage
            3 failed, or a library that does not verify
Of doctor:  0 all in order · 1 something to do · 3 something does not work
`

/** The app's own, in a checkout. */
const ownDictionaries = join(import.meta.dirname, '..', '..', 'resources', 'dictionaries')

/** The window's built files. */
const pages = join(import.meta.dirname, '..', 'renderer')

const workerPath = join(import.meta.dirname, 'worker.js')
const text = { type: 'string' } as const

/** "-" asks for it on standard input, where no list of processes shows it. */
async function passwordOf(given: string | undefined): Promise<string | null> {
  if (given !== '-') return given ?? null
  const { createInterface } = await import('node:readline')
  for await (const line of createInterface({ input: process.stdin })) return line
  throw new UsageError('--password - needs the password on standard input')
}

// Each command is loaded when it is called: the engine alone takes half a second, and help needs none of it.
const commands: Record<string, (rest: string[], terminal: Terminal) => Promise<number>> = {
  analyse: async (rest, terminal) => {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { out: text, password: text, dictionaries: { ...text, default: ownDictionaries } },
    })
    const { out = null, dictionaries } = values
    const password = await passwordOf(values.password)
    const [{ analyseCommand }, { withReader }] = await Promise.all([import('./cli/analyse'), import('./cli/articles')])
    return withReader({ workerPath, password }, (read) =>
      analyseCommand(positionals, { out, dictionaries, read }, terminal),
    )
  },
  annotate: async (rest, terminal) => {
    const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options: { password: text } })
    const { annotateCommand, annotateFilesCommand } = await import('./cli/annotate')
    if (positionals.length === 0) return annotateCommand(process.stdin, process.stdout)
    const password = await passwordOf(values.password)
    const { withReader } = await import('./cli/articles')
    return withReader({ workerPath, password }, (read) => annotateFilesCommand(positionals, read, terminal))
  },
  extract: async (rest, terminal) => {
    const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options: { password: text } })
    const password = await passwordOf(values.password)
    const [{ extractCommand }, { withReader }] = await Promise.all([import('./cli/extract'), import('./cli/articles')])
    return withReader({ workerPath, password }, (read) => extractCommand(positionals, read, terminal))
  },
  verify: async (rest, terminal) => {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        title: { type: 'string' },
        language: { type: 'string', default: 'en' },
        table: { type: 'boolean', default: false },
        password: text,
        dictionaries: { type: 'string', default: ownDictionaries },
      },
    })
    if (values.out === undefined) throw new UsageError('verify needs --out FOLDER: where to write the report')
    if (values.language !== 'en' && values.language !== 'de') throw new UsageError('--language is en or de')
    if (values.out === '') throw new UsageError('--out is empty: it names the folder to write the report to')
    const title = values.title?.trim() ?? null
    if (title !== null && (title === '' || title.length > 200)) throw new UsageError('--title has 1 to 200 characters')
    const { out, language, table, dictionaries } = values
    const password = await passwordOf(values.password)
    const { verifyCommand } = await import('./cli/verify')
    return verifyCommand(positionals, { out, language, table, title, password, workerPath, dictionaries }, terminal)
  },
  dictionary: async (rest, terminal) => {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        format: text,
        from: text,
        to: text,
        source: text,
        version: text,
        title: text,
        licence: text,
        out: text,
      },
    })
    const { dictionaryCommand } = await import('./cli/dictionary')
    return dictionaryCommand(positionals, values, terminal)
  },
  doctor: async (rest, terminal) => {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        library: text,
        json: { type: 'boolean', default: false },
        language: { ...text, default: 'en' },
        dictionaries: { ...text, default: ownDictionaries },
      },
    })
    const { library = null, json, language, dictionaries } = values
    if (language !== 'en' && language !== 'de') throw new UsageError('--language is en or de')
    const app = { dictionaries, pages, stet: __STET_VERSION__, pinned: __STET_ELECTRON__ }
    const { doctorCommand } = await import('./cli/doctor')
    return doctorCommand(positionals, { library, json, language, app }, terminal)
  },
  journal: async (rest, terminal) => {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { library: { type: 'string' } },
    })
    const { journalCommand } = await import('./cli/journal')
    return journalCommand(positionals, values.library ?? null, terminal)
  },
}

async function main(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(help)
    return name === undefined ? exitCodes.usage : exitCodes.done
  }
  if (name === '--version') {
    terminal.print(`${__STET_VERSION__}\n`)
    return exitCodes.done
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`there is no command “${name}”`)
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(help)
    return exitCodes.done
  }
  return command(rest, terminal)
}

// Written as a stream so that a closed pipe (`| head`) ends the program quietly instead of with a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : exitCodes.failed),
)
const terminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(`${text}\n`),
}

try {
  process.exitCode = await main(process.argv.slice(2), terminal)
} catch (error) {
  const usage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  const message = error instanceof Error ? error.message : String(error)
  terminal.warn(usage ? `stet: ${message}\nstet --help lists the commands.` : `stet: ${message}`)
  process.exitCode = usage ? exitCodes.usage : exitCodes.failed
}
