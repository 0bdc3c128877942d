// What is measured inside the page: the driver's own clock would add its messages.

/**
 * Milliseconds from the first `type` event in the page until the frame is painted in which `holds(wanted)` is true there; the
 * watch stands before `act` is done.
 */
export async function timed(window, { type, act, holds, wanted, withinMs = 5000 }) {
  await window.evaluate(
    ([eventType, source, value, patience]) => {
      const isThere = new Function(`return (${source})`)()
      globalThis.painted = new Promise((resolve) => {
        let from = 0
        const look = () => {
          if (from === 0 || !isThere(value)) return
          observer.disconnect()
          // A message sent while a frame is made is read after that frame was painted.
          const painted = new MessageChannel()
          painted.port1.onmessage = () => resolve(performance.now() - from)
          requestAnimationFrame(() => painted.port2.postMessage(null))
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
        addEventListener(eventType, () => (from = performance.now()), { capture: true, once: true })
        setTimeout(() => resolve(null), patience)
      })
    },
    [type, holds.toString(), wanted, withinMs],
  )
  await act()
  const ms = await window.evaluate(() => globalThis.painted)
  if (ms === null) throw new Error(`nothing came of the ${type} within ${withinMs} ms`)
  return ms
}

export const pressTimed = (window, key, holds, wanted) =>
  timed(window, { type: 'keydown', act: () => window.keyboard.press(key), holds, wanted })

/**
 * The chosen claim's verdict by its key: until the frame after the window shows the mark and says that it is saved, which it
 * does only once the journal has it.
 */
export function verdictTimed(window, key) {
  const isSaved = (wanted) => {
    const row = document.querySelector('[data-testid="claim-row"][aria-selected="true"]')
    const state = document.querySelector('[data-testid="verdict-state"]')
    return row?.getAttribute('data-mark') === wanted && state?.getAttribute('data-state') === 'saved'
  }
  return pressTimed(window, key, isSaved, { 1: 'confirmed', 2: 'disputed', 3: 'unverified' }[key])
}

/** Begins to collect tasks of the main thread: Chromium reports those of 50 ms and more. */
export const watchTasks = (window) =>
  window.evaluate(() => {
    globalThis.longTasks = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration)
    }).observe({ type: 'longtask' })
  })

/** Their durations in ms since the last call. */
export const longTasks = async (window) => {
  await window.waitForTimeout(300) // they are reported a moment later
  return window.evaluate(() => globalThis.longTasks.splice(0))
}
