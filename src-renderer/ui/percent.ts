/** Whole percent, downwards: only what is complete says 100. */
export const percentOf = (part: number, whole: number): number => (whole === 0 ? 100 : Math.floor((part / whole) * 100))
