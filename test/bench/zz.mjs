import { readFileSync } from 'node:fs'
import { loadEngine } from './lib/engine.mjs'
const { pageOf, parseHtml, bodyOf } = await loadEngine('test/bench/zz-parts.ts')
const d = parseHtml(readFileSync(process.argv[2],'utf8'), 200)
const p = pageOf(bodyOf(d),'en')
for (const b of p.blocks) console.log(b.kind, b.level, b.linked, b.timed, '|', p.spans[b.span].node.tag+'.'+(p.spans[b.span].node.get('class')??''), '|', b.text.slice(0,80))
