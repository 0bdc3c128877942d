export { FirstStart } from './FirstStart'
export { ShortcutSheet } from './ShortcutSheet'
export { LanguageToggle, ThemeToggle } from './Toggles'
export { WorkingAs } from './WorkingAs'
