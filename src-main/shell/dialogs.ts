import { existsSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { backupExtension } from '../contract/backup'
import { explain } from '../contract/error-words'
import type { StetError } from '../contract/errors'
import { articleExtensions } from '../contract/imports'
import { mainLanguage } from './language'
import { menuWords } from './menu-words'

/** Paths of the chosen files or folder; empty when the dialog was closed. */
export async function choosePaths(window: BrowserWindow, what: 'files' | 'folder'): Promise<string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    properties: what === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
    ...(what === 'files'
      ? {
          filters: [
            { name: mainLanguage() === 'de' ? 'Artikel' : 'Articles', extensions: articleExtensions },
            { name: '*', extensions: ['*'] },
          ],
        }
      : {}),
  })
  return chosen.canceled ? [] : chosen.filePaths
}

/** Path of a language pack; null when the dialog was closed. */
export async function chooseDictionary(window: BrowserWindow): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [
      { name: mainLanguage() === 'de' ? 'Sprachpaket' : 'Language pack', extensions: ['stetdict'] },
      { name: '*', extensions: ['*'] },
    ],
  })
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

/** Path of a file of any sort; null when the dialog was closed. */
export async function chooseEvidence(window: BrowserWindow): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, { properties: ['openFile'] })
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

/** Path of a picture for the report's head; null when the dialog was closed. */
export async function chooseLogo(window: BrowserWindow): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] }],
  })
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

/** Path of a backup; null when the dialog was closed. */
export async function chooseBackup(window: BrowserWindow): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [
      { name: menuWords[mainLanguage()].backup, extensions: [backupExtension] },
      { name: '*', extensions: ['*'] },
    ],
  })
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

/** Where to save; null when the dialog was closed. The extension is added when the person left it out. */
export async function chooseSavePath(window: BrowserWindow, suggestedName: string): Promise<string | null> {
  const extension = extname(suggestedName).slice(1)
  const chosen = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    ...(extension === '' ? {} : { filters: [{ name: extension.toUpperCase(), extensions: [extension] }] }),
  })
  if (chosen.canceled || !chosen.filePath) return null
  if (extension === '') return chosen.filePath
  if (extname(chosen.filePath) !== '') return chosen.filePath
  // The system has asked about the name as it was typed, and not about this one.
  const path = `${chosen.filePath}.${extension}`
  return !existsSync(path) || (await mayReplace(window, [path])) ? path : null
}

/** Past these they are counted. */
const namedAtMost = 10

/** Asks whether files that are there may be replaced. Where nobody answers, they may not. */
export async function mayReplace(window: BrowserWindow, paths: readonly string[]): Promise<boolean> {
  const german = mainLanguage() === 'de'
  const names = paths.slice(0, namedAtMost).map((path) => basename(path))
  const more = paths.length - names.length
  if (more > 0) names.push(german ? `und ${more} weitere` : `and ${more} more`)
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: german ? `In „${dirname(paths[0]!)}“ gibt es schon:` : `Already in “${dirname(paths[0]!)}”:`,
    detail: `${names.join('\n')}\n\n${
      german
        ? 'Wird ersetzt, sobald der neue Bericht vollständig ist.'
        : 'What is there is replaced once the new report is whole.'
    }`,
    buttons: german ? ['Ersetzen', 'Abbrechen'] : ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  })
  return response === 0
}

/** For what stops the app before it has a window. */
export function showFatal(error: StetError): void {
  const words = explain(error, mainLanguage())
  console.error(`stet: ${words}`) // first: the dialog waits for somebody
  dialog.showErrorBox('Stet', words)
}
