import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bashCompletion, fishCompletion, zshCompletion } from '../../../scripts/lib/package/completion.mjs'
import { launcherScript, manualPage } from '../../../scripts/lib/package/launcher.mjs'
import {
  commandEntries,
  commandWords,
  generalAsks,
  generalWords,
  isForCommandLine,
  synopsisOf,
} from '../../../src-main/cli/commands'
import { commandHelp, helpText } from '../../../src-main/cli/help'

const table = { commands: commandEntries, asks: generalAsks, words: generalWords, synopsisOf }

describe('whether a start is for the command line', () => {
  it('takes what stands behind the launcher’s switch, whatever it is', () => {
    expect(commandWords(['stet', '--headless', '--command-line', '--', 'verify', '--no-sandbox'], true)).toEqual([
      'verify',
      '--no-sandbox',
    ])
    expect(commandWords(['stet', '--command-line', '--'], true)).toEqual([])
  })

  it('takes a command as the first word of an installed app, and of no checkout', () => {
    expect(commandWords(['stet', 'journal', 'verify'], true)).toEqual(['journal', 'verify'])
    expect(commandWords(['electron', 'journal', 'verify'], false)).toBeNull()
  })

  it('leaves links, files and switches to the window', () => {
    for (const words of [[], ['stet:dossier/1'], ['a.txt'], ['--lang=de'], ['toString'], ['--', '--command-line']]) {
      expect(commandWords(['stet', ...words], true), words.join(' ')).toBeNull()
    }
  })
})

describe('the table of commands', () => {
  it('is in the help, the manual page and each shell’s completion, command by command and option by option', () => {
    const manual = manualPage({ ...table, version: '1.2.3', date: '2030-01-01' }).replaceAll('\\-', '-')
    const completions = [bashCompletion(table), zshCompletion(table), fishCompletion(table)]
    for (const [name, { options }] of commandEntries) {
      for (const text of [helpText(), manual, ...completions]) expect(text).toContain(name)
      for (const option of Object.keys(options)) {
        expect(commandHelp(name)).toContain(`--${option}`)
        expect(manual).toContain(`--${option}`)
        expect(completions[0]).toContain(`--${option}`)
        expect(completions[1]).toContain(`--${option}[`)
        expect(completions[2]).toContain(`-l ${option}`)
      }
    }
  })

  it('knows its own words and no inherited ones', () => {
    expect(commandEntries.every(([name]) => isForCommandLine([name]))).toBe(true)
    for (const word of ['constructor', 'analyze', '']) expect(isForCommandLine([word])).toBe(false)
  })
})

describe.skipIf(process.platform === 'win32')('the launcher', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stet-launcher-'))
    mkdirSync(join(folder, 'lib', 'bin'), { recursive: true })
    mkdirSync(join(folder, 'bin'))
    // The app is played by a script that tells what it was started with, one word a line.
    writeFileSync(join(folder, 'lib', 'stet'), '#!/bin/sh\nfor word in "$@"; do echo "[$word]"; done\n', {
      mode: 0o755,
    })
    writeFileSync(join(folder, 'lib', 'bin', 'stet'), launcherScript(table), { mode: 0o755 })
    symlinkSync('../lib/bin/stet', join(folder, 'bin', 'stet'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const start = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(join(folder, 'bin', 'stet'), words, { encoding: 'utf8', cwd: folder })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    return stdout.trimEnd().split('\n').filter(Boolean)
  }

  it('opens the app with nothing, or with a link', () => {
    expect(start()).toEqual([])
    expect(start('stet:dossier/1')).toEqual(['[stet:dossier/1]'])
  })

  it('opens the app with a file that is there', () => {
    writeFileSync(join(folder, 'story.txt'), 'x')
    expect(start('story.txt', '--lang=de')).toEqual(['[story.txt]', '[--lang=de]'])
  })

  it('hands a command behind "--", so that no word of it becomes Chromium’s', () => {
    const words = start('verify', 'a b.txt', '--no-sandbox', '$(id)')
    const end = words.indexOf('[--]')
    expect(words.slice(0, end)).toContain('[--command-line]')
    expect(words.slice(end + 1)).toEqual(['[verify]', '[a b.txt]', '[--no-sandbox]', '[$(id)]'])
  })

  it('lets the command line say that there is no such command', () => {
    expect(start('analize', 'x').at(-2)).toBe('[analize]')
    expect(start('--version')).toContain('[--command-line]')
  })
})

describe.skipIf(spawnSync('bash', ['--version']).status !== 0)('completion in bash', () => {
  const complete = (...words: string[]) => {
    const script = `${bashCompletion(table)}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_stet; printf '%s\\n' "\${COMPREPLY[@]}"`
    return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean)
  }

  it('offers commands, then a command’s own options, then an option’s own values', () => {
    expect(complete('stet', 'ver')).toEqual(['verify'])
    expect(complete('stet', 'verify', '--ta')).toEqual(['--table'])
    expect(complete('stet', 'verify', '--language', '')).toEqual(['en', 'de'])
    expect(complete('stet', 'journal', 're')).toEqual(['rebuild'])
    expect(complete('stet', 'journal', '--ta')).toEqual([])
  })
})
