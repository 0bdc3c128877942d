import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exitCodes, type Terminal, UsageError } from './cli/terminal'

const help = `stet: the editorial verification workstation, without its window

  stet analyse FILES… [--out analysis.json]     read the articles, find claims, links and discrepancies; the analysis
                                                goes to the file, or to standard output
  stet verify FILES… --out FOLDER [--title T]   the whole loop in a throw-away library: import, analyse, write the
              [--language en|de] [--table]      report as HTML, PDF, Markdown and JSON; --table prints the checklist
  stet annotate                                 reads JSON lines {text, language, reference} from standard input; for each
                                                a line with its sentences, quantities, dates, names, quotes,
                                                sources, negations and hedges
  stet extract FILES…                           one JSON line a file: text, encoding, language, title, day, hashes
  stet dictionary FILES… --out X.stetdict …    make a language pack; stet dictionary --help says from what
  stet journal verify [--library FOLDER]        check the hash chains, payloads and rows of a library (read-only)
  stet journal rebuild [--library FOLDER]       make the library's rows anew from its journal
  stet --help, stet --version

FILES are plain text or Markdown, or folders of them. analyse and verify read the dictionaries in --dictionaries FOLDER,
else Stet's own.
Exit codes: 0 done · 1 done, but some files were refused (each is named on standard error) · 2 wrong usage
            3 failed, or a library that does not verify
`

/** The app's own, in a checkout. */
const ownDictionaries = join(import.meta.dirname, '..', '..', 'resources', 'dictionaries')

// Each command is loaded when it is called: the engine alone takes half a second, and help needs none of it.
const commands: Record<string, (rest: string[], terminal: Terminal) => Promise<number>> = {
  analyse: async (rest, terminal) => {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { out: { type: 'string' }, dictionaries: { type: 'string', default: ownDictionaries } },
    })
    const { analyseCommand } = await import('./cli/analyse')
    return analyseCommand(positionals, { out: values.out ?? null, dictionaries: values.dictionaries }, terminal)
  },
  annotate: async (rest) => {
    parseArgs({ args: rest, options: {} })
    const { annotateCommand } = await import('./cli/annotate')
    return annotateCommand(process.stdin, process.stdout)
  },
  extract: async (rest, terminal) => {
    const { positionals } = parseArgs({ args: rest, allowPositionals: true, options: {} })
    const { extractCommand } = await import('./cli/extract')
    return extractCommand(positionals, terminal)
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
        dictionaries: { type: 'string', default: ownDictionaries },
      },
    })
    if (values.out === undefined) throw new UsageError('verify needs --out FOLDER: where to write the report')
    if (values.language !== 'en' && values.language !== 'de') throw new UsageError('--language is en or de')
    if (values.out === '') throw new UsageError('--out is empty: it names the folder to write the report to')
    const title = values.title?.trim() ?? null
    if (title !== null && (title === '' || title.length > 200)) throw new UsageError('--title has 1 to 200 characters')
    const { out, language, table, dictionaries } = values
    const workerPath = join(import.meta.dirname, 'worker.js')
    const { verifyCommand } = await import('./cli/verify')
    return verifyCommand(positionals, { out, language, table, title, workerPath, dictionaries }, terminal)
  },
  dictionary: async (rest, terminal) => {
    const text = { type: 'string' } as const
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
