import { type CommandEntry, type CommandName, commandEntries, commandTable, generalWords, synopsisOf } from './commands'

const width = 112

/** `stet --help`: every command with its options. */
export const helpText = (): string =>
  [
    `stet: ${generalWords.summary}`,
    '',
    ...commandEntries.flatMap(([name, entry]) => [`  ${synopsisOf(name, entry)}`, ...wrapped(entry.does, 6)]),
    '  stet --help, stet --version; stet COMMAND --help tells its options',
    '',
    ...wrapped(generalWords.files, 0),
    ...generalWords.exitCodes.map(([code, means], i) => `${i === 0 ? 'Exit codes: ' : ' '.repeat(12)}${code} ${means}`),
    '',
  ].join('\n')

/** `stet COMMAND --help`. */
export const commandHelp = (name: CommandName): string => {
  const entry: CommandEntry = commandTable[name]
  const options = Object.entries(entry.options).flatMap(([option, { value, does, choices }]) => [
    `  --${option}${value === null ? '' : ` ${choices?.join('|') ?? value}`}${entry.needs?.includes(option) ? ' (needed)' : ''}`,
    ...wrapped(does, 6),
  ])
  return [synopsisOf(name, entry), ...wrapped(entry.does, 2), '', ...options, ''].join('\n')
}

function wrapped(text: string, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each)
}
