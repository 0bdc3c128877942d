import { it } from 'vitest'
import { newDesk, value, ana } from '/work/wt-library/test/journal/support/desk'
import { uuid } from '/work/wt-library/test/journal/support/story'
it('measures', () => {
  const desk = newDesk(undefined, { pragmas: ['synchronous = OFF'] })
  const people = Array.from({ length: 12 }, (_, i) => uuid(`p${i}`))
  people.forEach((person, i) => value(desk.library.execute({ type: 'AddPerson', person, name: `P${i}`, initials: `P${i}`, colour: 'red' }, { actor: null })))
  for (let d = 0; d < 1000; d++) {
    const dossier = uuid(`d${d}`)
    desk.does({ type: 'CreateDossier', dossier, title: `D${d}`, workingLanguage: 'en' })
    for (let e = 0; e < 100; e++) value(desk.library.execute({ type: 'RenameDossier', dossier, title: `D${d} ${e}` }, { actor: people[(d + e) % (1 + d % 5)]! }))
  }
  for (let i = 0; i < 5; i++) { const t = performance.now(); const n = desk.library.reads.dossierSummaries().length; console.log('summaries', n, performance.now() - t) }
  for (let i = 0; i < 3; i++) { const t = performance.now(); desk.library.reads.activity({ dossier: null, before: null, limit: 200 } as never); console.log('activity', performance.now() - t) }
  for (let i = 0; i < 3; i++) { const t = performance.now(); desk.library.reads.activity({ dossier: null, before: null, limit: 200, kinds: ['people'] } as never); console.log('activity people', performance.now() - t) }
  for (let i = 0; i < 3; i++) { const t = performance.now(); desk.library.reads.activity({ dossier: null, before: null, limit: 200, people: [people[11]!] } as never); console.log('activity nobody', performance.now() - t) }
}, 300000)
