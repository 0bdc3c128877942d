// `stet` on the PATH and its manual page, made of the one table in src-main/cli/commands.ts.

/**
 * The shell script behind `stet`. The app cannot run as Node (its fuse is off), so the command line runs in the app itself, with no
 * display needed and nothing shown. What is neither a file, nor a link, nor a switch is the command line's too,
 * which says that there is no such command.
 */
export function launcherScript({ commands, asks }) {
  const names = [...commands.map(([name]) => name), ...asks].join('|')
  return `#!/bin/sh
# Opens Stet, or runs its command line: stet --help
app=$(dirname "$(dirname "$(readlink -f "$0")")")/stet

command_line() {
  # Chromium does not run as root with its sandbox on. The command line shows nothing that others made: what it reads
  # is parsed in this process, and the page of a report runs no script.
  if [ "$(id -u)" -eq 0 ]; then
    exec "$app" --no-sandbox --ozone-platform=headless --disable-gpu --log-level=3 --command-line -- "$@"
  fi
  exec "$app" --ozone-platform=headless --disable-gpu --log-level=3 --command-line -- "$@"
}

case "\${1-}" in
  '' | stet:*) exec "$app" "$@" ;;
  ${names.replaceAll('|', ' | ')}) command_line "$@" ;;
  -*) exec "$app" "$@" ;;
esac
if [ -e "$1" ]; then exec "$app" "$@"; fi
command_line "$@"
`
}

const roff = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')

/** stet(1). `synopsisOf` as in the help. */
export function manualPage({ commands, words, version, date, synopsisOf }) {
  const lines = [
    `.TH STET 1 "${date}" "Stet ${version}" "User Commands"`,
    '.SH NAME',
    'stet \\- editorial verification workstation',
    '.SH SYNOPSIS',
    '.B stet',
    '.RI [ FILES ...]',
    '.br',
    '.B stet',
    '.I stet:dossier/ID[/claim/ID]',
    ...commands.flatMap(([name, entry]) => ['.br', `.B ${roff(synopsisOf(name, entry))}`]),
    '.SH DESCRIPTION',
    'Without a command the window is opened, or comes to the front. Files make a dossier of their own in it; a link opens',
    'the dossier and the claim it names.',
    'With a command the work is done without a window and without a display.',
    '.PP',
    roff(words.files),
    '.SH COMMANDS',
    ...commands.flatMap(commandSection),
    '.SH EXIT STATUS',
    ...words.exitCodes.flatMap(([code, means]) => ['.TP', `.B ${code}`, roff(means)]),
    '.SH FILES',
    '.TP',
    '.I $XDG_CONFIG_HOME/Stet/library',
    'the library: all dossiers, articles and the journal; ~/.config stands for XDG_CONFIG_HOME where it is not set.',
    'Removing the package leaves it where it is.',
    '',
  ]
  return lines.join('\n')
}

const commandSection = ([name, { takes, does, options, needs = [] }]) => [
  '.TP',
  `.B ${roff(`stet ${name} ${takes}`)}`,
  roff(does),
  '.RS',
  ...Object.entries(options).flatMap(([option, { value, does: what, choices }]) => [
    '.TP',
    `.BR \\-\\-${roff(option)} ${value === null ? '' : `" ${roff(choices?.join('|') ?? value)}"`}`.trimEnd(),
    roff(needs.includes(option) ? `${what} (needed)` : what),
  ]),
  '.RE',
]
