import { extname } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { explain } from '../contract/error-words'
import type { StetError } from '../contract/errors'

/** The interface's language where only main speaks: dialogs before and beside the window. */
export const mainLanguage = (): 'en' | 'de' => (app.getLocale().startsWith('de') ? 'de' : 'en')

/** Paths of the chosen files or folder; empty when the dialog was closed. */
export async function choosePaths(window: BrowserWindow, what: 'files' | 'folder'): Promise<string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    properties: what === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
    ...(what === 'files'
      ? {
          filters: [
            { name: 'Text, Markdown', extensions: ['txt', 'text', 'md', 'markdown'] },
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

/** Where to save; null when the dialog was closed. The extension is added when the person left it out. */
export async function chooseSavePath(window: BrowserWindow, suggestedName: string): Promise<string | null> {
  const extension = extname(suggestedName).slice(1)
  const chosen = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    ...(extension === '' ? {} : { filters: [{ name: extension.toUpperCase(), extensions: [extension] }] }),
  })
  if (chosen.canceled || !chosen.filePath) return null
  if (extension === '') return chosen.filePath
  return extname(chosen.filePath) === '' ? `${chosen.filePath}.${extension}` : chosen.filePath
}

/** For what stops the app before it has a window. */
export function showFatal(error: StetError): void {
  const words = explain(error, mainLanguage())
  console.error(`stet: ${words}`) // first: the dialog waits for somebody
  dialog.showErrorBox('Stet', words)
}
