import { readdirSync, readFileSync } from 'node:fs'
import { loadEngine } from '/work/wt/intakeaccuracy/test/bench/lib/engine.mjs'
import { tokenScore } from '/work/wt/intakeaccuracy/test/bench/lib/token-score.mjs'
const { webPage } = await loadEngine('test/bench/lib/pages-parts.ts')
const folder = `/work/wt/intakeaccuracy/test/golden/import/${process.argv[2]}`
const limits = { bytes: 100e6, pages: 2000, expansion: 200, nesting: 200, entries: 10_000 }
const norm=(s)=>s.normalize('NFKC').replace(/\s+/g,' ').trim()
for (const f of readdirSync(folder).filter(f=>f.endsWith('.html'))) {
  if (process.argv[3] && !f.startsWith(process.argv[3])) continue
  const r = webPage.read(readFileSync(`${folder}/${f}`), { name: f, limits, password: null, url: null })
  const text = r.ok ? r.value.text : '' 
  const exp = readFileSync(`${folder}/${f.replace(/html$/,'txt')}`,'utf8')
  const s = tokenScore(text, exp)
  if (s.f1 > 0.9999) continue
  console.log(`== ${f} ${s.f1.toFixed(3)} ${r.ok?'':r.error.code}`)
  const a = new Set(text.split('\n').map(norm).filter(Boolean)), b = new Set(exp.split('\n').map(norm).filter(Boolean))
  for (const x of b) if (!a.has(x)) console.log('  - '+x.slice(0,150))
  for (const x of a) if (!b.has(x)) console.log('  + '+x.slice(0,150))
}
