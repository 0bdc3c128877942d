/** The value at a share (0 to 1) of the sorted values. */
export const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
}
export const median = (values) => quantile(values, 0.5)

const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`

/** One line a figure: median, p95 and range, so that a noisy machine shows. */
export function show(name, values) {
  const [low, mid, high, top] = [Math.min(...values), median(values), quantile(values, 0.95), Math.max(...values)]
  console.log(
    `${name.padEnd(62)} median ${ms(mid).padStart(8)}   p95 ${ms(high).padStart(8)}   ${ms(low)} – ${ms(top)}   n=${values.length}`,
  )
}

export const showTarget = (target, isMet, figure) =>
  console.log(`  target: ${target} → ${figure} ${isMet ? '(met)' : '(NOT met)'}\n`)
