import { textVersion } from '../../../../src-main/pipeline/anchor'
import type { AnalysisInput } from '../../../../src-main/pipeline/run'

/** An article as the engine takes it; the text stands in for the file's bytes. */
export const article = (file: string, text: string): AnalysisInput => ({
  file,
  originalSha256: textVersion(text),
  text,
})

/** An invented ferry fire, told by three desks that do not agree. */
export const ferryEnglish = `Ferry fire off Lessing leaves 14 dead

LESSING, March 4, 2031 (Coastline) - At least 14 people were killed and 37 injured when a fire broke out aboard the ferry Amarant off Lessing, the coast guard said on Tuesday.

The blaze began at 2:15 a.m. on Monday, some nine kilometres from the port. Nearly 2,400 passengers were on board, said harbour master Ivo Brandt.

"We heard an alarm and then nothing," said Petra Holm, a passenger. What went wrong?

The repairs had cost 3.2 million euros. Six lifeboats were used.

LEAVE A COMMENT

Your email address will not be published.`

export const ferryGerman = `Mindestens 17 Tote nach Brand auf Fähre vor Lessing

LESSING, 4. März 2031 - Mindestens 17 Menschen wurden getötet und 37 verletzt, als an Bord der Fähre Amarant vor Lessing ein Feuer ausbrach, teilte die Küstenwache am Dienstag mit.

Das Feuer brach am Montag um 2.15 Uhr rund neun Kilometer vor dem Hafen aus. Knapp 2.400 Passagiere seien an Bord gewesen, sagte Hafenmeister Ivo Brandt.

Die Reparatur hatte 3,2 Milliarden Euro gekostet.`

export const ferrySpanish = `Incendio en un ferry frente a Lessing

LESSING, 5 de marzo de 2031 – El número de muertos subió a 21, informó el miércoles la guardia costera. El fuego se declaró el lunes a nueve kilómetros del puerto de Lessing.

A bordo del Amarant viajaban casi 2.400 pasajeros, según Ivo Brandt.`

export const ferry = [article('a.txt', ferryEnglish), article('b.txt', ferryGerman), article('c.txt', ferrySpanish)]
