import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src-main/pipeline/run'

// Invented: a report, what a machine made of it, what its own newsroom and another one made of it later.
const german = `Sturm zerstört Hafenmauer in Ellinhafen
Ein Sturm hat in der Nacht zum Dienstag die Hafenmauer von Ellinhafen zerstört, teilte die Küstenwache mit.
Nach Angaben der Küstenwache wurden 14 Boote beschädigt und zwei Fischer gerettet.
Die Fischer wurden nach vier Stunden im Wasser mit einem Hubschrauber gerettet, teilte die Küstenwache mit.
Bürgermeisterin Tilda Brann sagte, die Mauer sei im Frühjahr geprüft und für sicher befunden worden.
Die Arbeiten werden etwa neun Millionen Kronen kosten und bis zum Herbst dauern, teilte das Hafenamt mit.
Die beschädigten Boote gehören der Genossenschaft der Fischer, die sechzig Menschen beschäftigt.
Die Schulen am Hafen blieben am Dienstag geschlossen.`
const germanSpun = `Unwetter vernichtet Hafenmauer in Ellinhafen
Ein Unwetter hat in der Nacht zum Dienstag die Hafenmauer von Ellinhafen tatsächlich vernichtet, informierte die Küstenwache mit.
Nach Auskünften der Küstenwache wurden 14 Kähne tatsächlich demoliert und zwei Angler geborgen.
Die Angler wurden nach vier Stunden im Wasser mit einem Helikopter tatsächlich geborgen, informierte die Küstenwache mit.
Bürgermeisterin Tilda Brann sagte, die Wand sei im Frühjahr untersucht und tatsächlich für sicher befunden worden.
Die Arbeiten werden etwa neun Millionen Kronen kosten und tatsächlich bis zum Herbst dauern, informierte das Hafenamt mit.
Die demolierten Kähne gehören der Genossenschaft der Angler, die tatsächlich sechzig Menschen einstellt.
Die Schulen am Hafen blieben am Dienstag geschlossen.`
const germanUpdate = `Sturm zerstört Hafenmauer in Ellinhafen: drei Fischer gerettet
Ein Sturm hat in der Nacht zum Dienstag die Hafenmauer von Ellinhafen zerstört, teilte die Küstenwache am Mittwoch mit.
Nach neuen Angaben der Küstenwache wurden 17 Boote beschädigt und drei Fischer gerettet.
Die Fischer wurden nach fünf Stunden im Wasser mit einem Hubschrauber gerettet, teilte die Küstenwache am Mittwoch mit.
Bürgermeisterin Tilda Brann sagte am Mittwoch, die Mauer sei im Frühjahr geprüft und für sicher befunden worden.
Die Arbeiten werden nach neuen Schätzungen etwa zwölf Millionen Kronen kosten und bis zum Winter dauern, teilte das Hafenamt mit.
Die beschädigten Boote gehören der Genossenschaft der Fischer, die sechzig Menschen beschäftigt.
Die Schulen am Hafen bleiben auch am Donnerstag geschlossen.`
const germanEdited = `Hafenmauer in Ellinhafen eingestürzt
In der Nacht zum Dienstag hat ein Sturm die Hafenmauer von Ellinhafen zum Einsturz gebracht, wie die Küstenwache mitteilte.
Dabei wurden nach Angaben der Küstenwache 14 Boote beschädigt, zwei Fischer mussten gerettet werden.
Sie wurden nach vier Stunden im Wasser von einem Hubschrauber geborgen, so die Küstenwache.
Die Mauer sei im Frühjahr geprüft und für sicher befunden worden, sagte Bürgermeisterin Tilda Brann.
Die Reparatur wird rund neun Millionen Kronen kosten und bis zum Herbst dauern, so das Hafenamt.
Die beschädigten Boote gehören der Genossenschaft der Fischer, die sechzig Menschen beschäftigt.
Am Dienstag blieben die Schulen am Hafen geschlossen.`
const french = `Une tempête détruit la digue du port d’Ellin
Une tempête a détruit la digue du port d’Ellin dans la nuit de lundi, ont indiqué les garde-côtes.
Selon les garde-côtes, 14 bateaux ont été endommagés et deux pêcheurs ont été sauvés.
Les pêcheurs ont été sauvés par hélicoptère après quatre heures dans l’eau, ont indiqué les garde-côtes.
La maire Tilda Brann a déclaré que la digue avait été contrôlée au printemps et jugée solide.
Les travaux coûteront environ neuf millions de couronnes et dureront jusqu’à l’automne, a indiqué le port.
Les bateaux endommagés appartiennent à la coopérative des pêcheurs, qui emploie soixante personnes.
Les écoles du port sont restées fermées mardi.`
const frenchSpun = `Un ouragan ravage la digue du port d’Ellin
Un ouragan a vraiment ravagé la digue du port d’Ellin dans la nuit de lundi, ont signalé les garde-côtes.
Selon les garde-côtes, 14 navires ont été vraiment abîmés et deux marins ont été secourus.
Les marins ont été vraiment secourus par hélicoptère après quatre heures dans l’eau, ont signalé les garde-côtes.
La maire Tilda Brann a déclaré que la digue avait été vraiment vérifiée au printemps et estimée solide.
Les travaux coûteront environ neuf millions de couronnes et dureront vraiment jusqu’à l’automne, a signalé le port.
Les navires abîmés appartiennent vraiment à la coopérative des marins, qui engage soixante personnes.
Les écoles du port sont restées fermées mardi.`

/** The words shown as put in by a machine, for each of two articles. */
const putIn = (texts: string[]): string[][] =>
  analyse(texts.map((text, i) => ({ file: `${i}.txt`, originalSha256: String(i).repeat(64), text }))).documents.map(
    ({ text, damage }) => damage.filter((d) => d.kind === 'wrong-sense').map((d) => text.slice(d.start, d.end)),
  )

describe('synonyms put in by machine, in other languages than English', () => {
  it.each([
    ['de', german, germanSpun, ['tatsächlich', 'Kähne', 'informierte']],
    ['fr', french, frenchSpun, ['vraiment', 'navires', 'signalé']],
  ])('%s: are found in the rewritten article, not in the original', (_, original, spun, words) => {
    const [first, second] = putIn([original, spun])
    expect(first).toEqual([])
    for (const word of words) expect(second!.join(' ')).toContain(word)
  })

  it.each([
    ['an update of the story', germanUpdate],
    ['a text that another newsroom edited', germanEdited],
  ])('are not seen in %s', (_, later) => {
    expect(putIn([german, later])).toEqual([[], []])
    expect(putIn([later, german])).toEqual([[], []])
  })
})
