import { app } from 'electron'

let chosen: 'en' | 'de' | null = null

/** The interface's language where only main speaks: menus, dialogs, and what is said before there is a window. */
export const mainLanguage = (): 'en' | 'de' => chosen ?? (app.getLocale().startsWith('de') ? 'de' : 'en')

/** Null: as the system. */
export const setMainLanguage = (language: 'en' | 'de' | null): void => {
  chosen = language
}
