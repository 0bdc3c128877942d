/**
 * Why a command was refused, in German, by the English words of the rule that refused it; `{}` stands for a name put in there. A
 * rule whose words are missing here is found by a test.
 */
const german: Record<string, string> = {
  'the dossier “{}” was deleted; bring it back from the library first':
    'das Dossier „{}“ wurde gelöscht; bitte erst in der Bibliothek zurückholen',
  'a passage is paired with itself': 'eine Stelle ist mit sich selbst verbunden',
  'two passages cannot state one claim and different ones at once':
    'zwei Stellen können nicht zugleich dieselbe und verschiedene Aussagen sein',
  'a decision cannot be made and taken back at once':
    'eine Entscheidung kann nicht zugleich getroffen und zurückgenommen werden',
  'a passage is not on the checklist any more': 'eine Stelle steht nicht mehr auf der Prüfliste',
  'a flag is set aside with a reason': 'eine Abweichung wird nur mit Grund weggelegt',
  '{} was removed from the dossier': '{} wurde aus dem Dossier genommen',
  'the passage has no words': 'die Stelle hat keine Wörter',
  'a claim is marked twice at one stroke': 'eine Aussage wird auf einmal zweimal beurteilt',
  'a claim has no verdict to take away': 'eine Aussage hat kein Urteil, das man aufheben könnte',
  'the claim has no verdict to take away': 'die Aussage hat kein Urteil, das man aufheben könnte',
  'the claim is part of another one now': 'die Aussage gehört jetzt zu einer anderen',
  'no article in the dossier states this claim any more': 'kein Artikel des Dossiers enthält diese Aussage noch',
  'the passage {} does not state this claim': 'die Stelle {} gehört nicht zu dieser Aussage',
  '{} was removed while it was analysed': '{} wurde herausgenommen, während es ausgewertet wurde',
  'a link needs its address': 'ein Link braucht seine Adresse',
  'the file itself is missing': 'die Datei selbst fehlt',
  'a contact needs a name': 'eine Auskunft braucht einen Namen',
  'a quote needs its words': 'ein Zitat braucht seinen Wortlaut',
  'only an article under check is corrected; this one is a source':
    'korrigiert wird nur ein Artikel, der geprüft wird; dieser ist eine Quelle',
  'an answered query needs its answer': 'eine beantwortete Anfrage braucht ihre Antwort',
  'a backup is being made or read': 'gerade wird eine Sicherung gemacht oder gelesen',
  'the library does not keep the file “{}”': 'die Bibliothek hat die Datei „{}“ nicht',
  'the file “{}” has another size than is said': 'die Datei „{}“ hat eine andere Größe als angegeben',
  'the passage reaches beyond the end of the article': 'die Stelle reicht über das Ende des Artikels hinaus',
  'the passage is not part of one sentence of the article':
    'die Stelle liegt nicht in einem einzigen Satz des Artikels',
  '“{}” is being compared anew; try again when that is done':
    '„{}“ wird gerade neu verglichen; bitte danach noch einmal versuchen',
  'the clock of the other machine is wrong ({})': 'die Uhr des anderen Rechners geht falsch ({})',
  'an article is no copy of itself': 'ein Artikel ist keine Kopie von sich selbst',
  'the text holds half of a surrogate pair': 'der Text enthält ein halbes Zeichen',
}

const sentences = Object.entries(german).map(([english, words]) => ({
  is: new RegExp(`^${english.split('{}').map(escaped).join('(.*)')}$`, 'su'),
  words,
}))

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The words as they came where there is no German for them: faults that no person meets. */
export function refusalInGerman(why: string): string {
  for (const { is, words } of sentences) {
    const found = is.exec(why)
    if (found) return words.replace('{}', () => found[1] ?? '')
  }
  return why
}
