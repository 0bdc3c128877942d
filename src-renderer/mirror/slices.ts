/** Lets the window answer keys and scroll before going on. */
export const breathe = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}

/** Takes `each` item in order, `size` in one task; the first slice at once, so that few items wait for nothing. */
export async function inSlices<T>(items: readonly T[], size: number, each: (item: T) => void): Promise<void> {
  for (let i = 0; i < items.length; i += 1) {
    if (i > 0 && i % size === 0) await breathe()
    each(items[i]!)
  }
}
