import { builtParts, fuzz, goldenFiles } from '../support/fuzz/run.mjs'

const count = Number(process.env.STET_FUZZ_COUNT ?? 10_000)
const minutes = Number(process.env.STET_FUZZ_MINUTES ?? 4)
const hangMs = 60_000

/** Mutations of the golden documents through each reader, in a thread with the app's limits of time and memory. */
export async function fuzzImport() {
  const { url: parts, remove } = await builtParts()
  try {
    const byReader = await goldenFiles(parts)
    const { containers, readers } = await import(parts)
    console.log(
      `  ${count} mutations a reader, or as many as ${minutes} minutes allow; a hang is one of over ${hangMs / 1000} s`,
    )
    console.log(
      `  ${'reader'.padEnd(10)} ${'files'.padStart(5)} ${'read'.padStart(7)} crashes hangs  slowest  outcomes`,
    )
    for (const { format } of [...readers, ...containers]) {
      const files = byReader.get(format)
      if (!files) {
        console.log(`  ${format.padEnd(10)} ${'0'.padStart(5)}  no golden document`)
        continue
      }
      const found = await fuzz({ parts, files, count, seed: 1, hangMs, budgetMs: minutes * 60_000 })
      const outcomes = Object.entries(found.outcomes)
        .sort((a, b) => b[1] - a[1])
        .map(([code, n]) => `${code} ${n}`)
      console.log(
        `  ${format.padEnd(10)} ${String(files.length).padStart(5)} ${String(found.done).padStart(7)} ${String(found.crashes.length).padStart(7)} ${String(found.hangs.length).padStart(5)} ${found.slowest.ms.toFixed(0).padStart(6)}ms  ${outcomes.join(', ')}`,
      )
      for (const crash of found.crashes.slice(0, 5)) console.log(`    crash: ${crash}`)
      for (const hang of found.hangs.slice(0, 5)) console.log(`    hang: ${hang}`)
      console.log(`    slowest: ${found.slowest.name}`)
    }
    console.log('')
  } finally {
    remove()
  }
}
