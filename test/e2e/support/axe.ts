import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, type Page } from 'playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2, levels A and AA, as axe names its rules' tags. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails with every element axe finds fault with on the screen as it stands. */
export async function expectNoBarriers(window: Page, screen: string): Promise<void> {
  // The debugger's evaluation is not bound by the page's policy, which lets no script in from outside.
  await window.evaluate(`window.axe ?? (() => { ${source} })()`)
  const results = (await window.evaluate(
    (only) =>
      (window as unknown as { axe: { run: (...given: unknown[]) => unknown } }).axe.run(document, { runOnly: only }),
    tags,
  )) as AxeResults
  const found = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${screen}: ${id} (${help}): ${node.target.join(' ')}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary}`,
    ),
  )
  expect.soft(found).toEqual([])
  expect(results.passes.length, 'axe looked at the screen').toBeGreaterThan(5)
}
