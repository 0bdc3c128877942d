import { BrowserWindow, screen } from 'electron'
import { type Bounds, nowhere, type Place, type WindowState } from '../contract/windows'
import { clampToScreens } from './screens'

export interface Windows {
  all(): BrowserWindow[]
  /** Opens a window in a state, or a new one beside the one in front, in the library; at `place` where one is named. Throws what loading it throws. */
  open(state?: WindowState, place?: Place | null): Promise<void>
  /** Fits a window that was made before anybody could say where it belongs, and loads it. */
  adopt(window: BrowserWindow, state: WindowState | undefined, place?: Place | null): Promise<void>
  placeOf(webContentsId: number): Place
  setPlace(webContentsId: number, place: Place): void
  /** As they are now; after the last was closed, as it was then. */
  states(): WindowState[]
  /** To the front, if there is one: that one. */
  focus(): BrowserWindow | null
  /** Nothing that closes from now on is forgotten: the app ends. Writes what is not written yet. */
  freeze(): void
  /** Ends all windows without asking their pages; their states stay. */
  destroyAll(): void
}

/** A window that is moved or resized says so at every pixel. */
const saveAfterMs = 400
const besidePx = 28

/** Keeps what windows there are, where they stand and what is open in them; `save` is told after each change. */
export function createWindows(
  make: () => BrowserWindow,
  load: (window: BrowserWindow) => Promise<void>,
  save: (states: WindowState[]) => void,
): Windows {
  const places = new Map<number, Place>()
  let closedLast: WindowState | null = null
  let isFrozen = false
  let timer: NodeJS.Timeout | undefined

  const all = () => BrowserWindow.getAllWindows().filter(({ webContents }) => places.has(webContents.id))
  const states = () => {
    const open = all().map((window) => stateOf(window, places.get(window.webContents.id) ?? nowhere))
    return open.length > 0 || closedLast === null ? open : [closedLast]
  }
  const changed = () => {
    if (isFrozen) return
    clearTimeout(timer)
    timer = setTimeout(() => save(states()), saveAfterMs)
  }
  const keep = (window: BrowserWindow, place: Place) => {
    const { id } = window.webContents
    places.set(id, place)
    window.on('resize', changed)
    window.on('move', changed)
    window.on('maximize', changed)
    window.on('unmaximize', changed)
    window.on('close', () => {
      closedLast = stateOf(window, places.get(id) ?? nowhere)
    })
    window.on('closed', () => {
      places.delete(id)
      changed()
    })
  }
  const adopt = async (window: BrowserWindow, state: WindowState | undefined, place: Place | null = null) => {
    keep(window, place ?? state?.place ?? nowhere)
    if (state) {
      window.setBounds(clampToScreens(state.bounds, workAreas()))
      // Not before: a window that is maximised is shown, be it drawn or not.
      if (state.isMaximised) window.once('ready-to-show', () => window.maximize())
    }
    await load(window)
    changed()
  }
  return {
    all,
    adopt,
    open: (state, place) => {
      const front = BrowserWindow.getFocusedWindow()
      const beside = front && !state ? besideOf(front) : undefined
      return adopt(make(), state ?? beside, place)
    },
    placeOf: (id) => places.get(id) ?? nowhere,
    setPlace: (id, place) => {
      if (!places.has(id)) return
      places.set(id, place)
      changed()
    },
    states,
    focus: () => {
      const window = BrowserWindow.getFocusedWindow() ?? all()[0]
      if (window?.isMinimized()) window.restore()
      window?.focus()
      return window ?? null
    },
    freeze: () => {
      if (isFrozen) return
      clearTimeout(timer)
      save(states())
      isFrozen = true
    },
    destroyAll: () => {
      clearTimeout(timer)
      for (const window of all()) window.destroy()
    },
  }
}

const stateOf = (window: BrowserWindow, place: Place): WindowState => ({
  bounds: window.getNormalBounds(),
  isMaximised: window.isMaximized(),
  place,
})

function besideOf(window: BrowserWindow): WindowState {
  const { x, y, ...size } = window.getNormalBounds()
  return { bounds: { x: x + besidePx, y: y + besidePx, ...size }, isMaximised: false, place: nowhere }
}

const workAreas = (): Bounds[] => {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}
