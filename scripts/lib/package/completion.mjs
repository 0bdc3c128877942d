// The shells' completion, made of the one table in src-main/cli/commands.ts.

const optionNames = ({ options }) => [...Object.keys(options).map((option) => `--${option}`), '--help']
const withChoices = (entry) => Object.entries(entry.options).filter(([, { choices }]) => choices)
const wordsAfter = ({ completes }) => (Array.isArray(completes) ? completes : [])

/** bash: /usr/share/bash-completion/completions/stet */
export function bashCompletion({ commands, asks }) {
  const cases = commands.map(([name, entry]) => {
    const choices = withChoices(entry).map(
      ([option, { choices }]) =>
        `        --${option}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current")); return ;;`,
    )
    const folders = Object.entries(entry.options).filter(([, { value }]) => value === 'FOLDER')
    const folderCase = folders.map(
      ([option]) => `        --${option}) COMPREPLY=($(compgen -d -- "$current")); return ;;`,
    )
    const words = wordsAfter(entry)
    const others = words.length > 0 ? `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))` : 'files=yes'
    return `    ${name})
      case "$before" in
${[...choices, ...folderCase].join('\n')}
      esac
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W '${optionNames(entry).join(' ')}' -- "$current"))
      else ${others}; fi ;;`
  })
  return `# bash completion of stet
_stet() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} files=no
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${[...commands.map(([name]) => name), ...asks].join(' ')}' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ $files == yes ]]; then compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -F _stet stet
`
}

const quoted = (text) => text.replaceAll("'", "'\\''")
const zshText = (text) => quoted(text).replaceAll(/[[\]:]/g, (c) => `\\${c}`)

/** zsh: /usr/share/zsh/vendor-completions/_stet */
export function zshCompletion({ commands }) {
  const list = commands.map(([name, { does }]) => `    '${name}:${zshText(does)}'`)
  const cases = commands.map(([name, entry]) => {
    const specs = Object.entries(entry.options).map(([option, { value, does, choices }]) => {
      const action = choices
        ? `(${choices.join(' ')})`
        : value === 'FOLDER'
          ? '_files -/'
          : value === 'FILE'
            ? '_files'
            : ''
      return `'--${option}[${zshText(does)}]${value === null ? '' : `:${value.toLowerCase()}:${action}`}'`
    })
    const rest = wordsAfter(entry).length > 0 ? `'1:what:(${wordsAfter(entry).join(' ')})'` : "'*:file:_files'"
    return `    ${name}) _arguments '--help[tell its options]' ${[...specs, rest].join(' ')} ;;`
  })
  return `#compdef stet
_stet() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    _arguments '--help[tell the commands]' '--version[tell the version]'
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
_stet "$@"
`
}

/** fish: /usr/share/fish/vendor_completions.d/stet.fish */
export function fishCompletion({ commands }) {
  const names = commands.map(([name]) => name).join(' ')
  const none = `not __fish_seen_subcommand_from ${names}`
  return [
    '# fish completion of stet',
    'complete -c stet -f',
    ...commands.map(([name, { does }]) => `complete -c stet -n '${none}' -a ${name} -d '${fish(does)}'`),
    `complete -c stet -n '${none}' -l help -d 'tell the commands'`,
    `complete -c stet -n '${none}' -l version -d 'tell the version'`,
    ...commands.flatMap(([name, entry]) => fishOptions(name, entry)),
    '',
  ].join('\n')
}

const fish = (text) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")

function fishOptions(name, entry) {
  const seen = `complete -c stet -n '__fish_seen_subcommand_from ${name}'`
  const options = Object.entries(entry.options).map(([option, { value, does, choices }]) => {
    const takes = choices ? ` -x -a '${choices.join(' ')}'` : value === null ? '' : value === 'WORD' ? ' -x' : ' -r -F'
    return `${seen} -l ${option}${takes} -d '${fish(does)}'`
  })
  const words = wordsAfter(entry)
  return [...options, words.length > 0 ? `${seen} -a '${words.join(' ')}'` : `${seen} -F`]
}
