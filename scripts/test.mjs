// npm test: every part runs, whatever the ones before it said, and the last line adds them up.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandLineEnv } from './lib/command-line.mjs'
import { projectRoot, toolFile } from './lib/paths.mjs'
import { runNode, script } from './lib/run.mjs'

const results = mkdtempSync(join(tmpdir(), 'stet-test-'))
const vitestJson = join(results, 'vitest.json')
const playwrightJson = join(results, 'playwright.json')

// Reading a part's JSON gives its counts; a part without JSON counts as one.
const parts = [
  { title: 'types', run: () => tool('typescript', ['--noEmit']) },
  { title: 'lint', run: () => tool('@biomejs/biome', ['check', '.']) },
  {
    title: 'unit',
    run: () => tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestJson}`]),
    json: vitestJson,
    count: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  },
  {
    title: 'the real app',
    run: () => start(join(projectRoot, 'scripts', 'e2e.mjs'), [], { STET_TEST_JSON: playwrightJson }),
    json: playwrightJson,
    count: ({ stats }) => ({
      // A test that passed at the second try is flaky, and passed.
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
  },
]

function start(file, args, env) {
  const options = { cwd: projectRoot, env: { ...process.env, ...commandLineEnv(), ...env } }
  return runNode(file, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] })
}

function tool(packageName, args) {
  return start(toolFile(packageName), args)
}

async function runPart({ title, run, json, count }) {
  console.log(`\n== ${title}`)
  const exitCode = await run()
  const none = { passed: 0, failed: 0, skipped: 0 }
  if (!json) return exitCode === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 }
  const counts = existsSync(json) ? count(JSON.parse(readFileSync(json, 'utf8'))) : none
  // A file that does not load, or a set-up that fails, fails the part without failing a test.
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

await script(async () => {
  const total = { passed: 0, failed: 0, skipped: 0 }
  try {
    for (const part of parts) {
      const counts = await runPart(part)
      for (const key of Object.keys(total)) total[key] += counts[key]
    }
  } finally {
    rmSync(results, { recursive: true, force: true })
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
  return total.failed > 0 ? 1 : 0
})
