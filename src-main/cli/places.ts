import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the app keeps what it keeps, by the rules of Electron's userData folder. */
function dataFolder(): string {
  const home = homedir()
  if (process.platform === 'win32') return join(process.env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Stet')
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Stet')
  return join(process.env.XDG_CONFIG_HOME ?? join(home, '.config'), 'Stet')
}

export const defaultLibraryFolder = (): string => join(dataFolder(), 'library')

/** By the rules of Electron's `logs` folder. */
export const defaultLogFolder = (): string =>
  process.platform === 'darwin' ? join(homedir(), 'Library', 'Logs', 'Stet') : join(dataFolder(), 'logs')
