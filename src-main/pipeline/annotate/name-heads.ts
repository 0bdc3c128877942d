import type { NameMention } from '../../contract/analysis'
import type { Language } from '../language'
import { set } from '../words/types'
import type { NameContext } from './name-types'

// What nouns before a name say it is: "the ferry Aurel", "alcalde de Orbea", "lac de Saulne". Lists are folded as by `plain`.

/** Generic nouns that belong to the name after them, whatever letter a language begins them with. */
const placeHeads = set(
  `rue avenue boulevard place quai impasse chemin fleuve riviere lac mont massif golfe detroit
  calle avenida plaza paseo camino rio lago monte sierra golfo estrecho
  via viale piazza corso vicolo fiume torrente
  rua praca travessa ribeira lagoa serra estreito`,
)
const institutionHeads = set(
  `ministere universite secretariat prefecture academie ministerio universidad secretaria academia ministero universita
  accademia ministerie universiteit universidade`,
)

/** Nouns that tell what the name after them is and stand outside it. */
const firms = set(
  `company firm operator maker newspaper daily broadcaster party airline bank club charity startup
  firma konzern unternehmen partei zeitung agentur verein klub bank reederei sender stiftung hersteller betreiber
  entreprise societe groupe journal quotidien parti compagnie banque association club constructeur
  empresa compania diario periodico partido banco asociacion grupo constructora
  azienda impresa societa giornale quotidiano partito banca associazione gruppo
  bedrijf krant partij bank vereniging onderneming omroep
  jornal partido companhia associacao construtora`,
)
const vessels = set(
  `ship ferry vessel tanker trawler freighter yacht frigate steamer
  schiff fahre frachter tanker kutter fregatte dampfer
  navire bateau petrolier cargo paquebot chalutier fregate ferry
  barco buque carguero petrolero transbordador pesquero fragata
  nave traghetto petroliera peschereccio fregata
  schip veerboot veerpont vrachtschip vissersboot fregat
  navio petroleiro cargueiro`,
)
/** What has a place after "of": offices of towns, parts of the land and those who live there. */
const civic = set(
  `mayor governor governatore governatrice gobernador gobernadora governador governadora gouverneur gouverneurin police residents inhabitants people town city village port harbour harbor outskirts banks shores streets county suburb
  burgermeister burgermeisterin polizei hafen ufer bahnhof einwohner bewohner stadt dorf ort gemeinde
  maire police habitants ville village port quartier rives commune mairie pompiers gare hameau bourg faubourg
  alcalde alcaldesa policia vecinos habitantes ciudad pueblo puerto barrio orillas ayuntamiento municipio bomberos localidad
  sindaco sindaca polizia abitanti citta paese porto quartiere rive comune frazione
  burgemeester politie bewoners inwoners stad dorp haven wijk oevers gemeente
  presidente camara moradores cidade vila aldeia bairro porto margens concelho freguesia`,
)
const alwaysOf = set('presidente people')
/** Nouns that stand right before a place without "of". */
const quarters = set(
  'bahnhof hafen flughafen fluss berg stadt dorf gemeinde ort insel wijk dorp stad rivier lago rio monte fiume',
)
const links = set(
  'of de du des d da do das dos del della dell dello dei degli di van von der l la le les los las el den het lo gli',
)
const nearWords = set('pres cerca vicino perto autour lejos lontano longe large largo')
const riverHeads = set('ufer nordufer sudufer ostufer westufer mundung oberlauf unterlauf')

export type Head = {
  kind: NameMention['kind']
  /** Where the name begins with its generic noun, or its own first token. */
  first: number
}

/** The noun before the name that tells its kind, or null. Looks back four words at most. */
export function headOf(c: NameContext, first: number): Head | null {
  const isQuote = /^[»„“"«‘'’]$/.test(c.tokens[first - 1]?.text ?? '')
  const near = c.tokens[isQuote ? first - 2 : first - 1]
  if (near?.kind === 'word') {
    if (vessels.has(near.folded)) return { kind: 'other', first }
    if (firms.has(near.folded)) return { kind: 'organisation', first }
    if (!isQuote && quarters.has(near.folded) && !isGeneric(near.text, near.folded, placeHeads))
      return { kind: 'place', first }
  }
  let at = first - 1
  let steps = 0
  while (at >= 0 && steps < 4 && isLink(c, at)) {
    at--
    steps++
  }
  const noun = c.tokens[at]
  if (noun?.kind !== 'word') return null
  const { folded, text } = noun
  if (isGeneric(text, folded, placeHeads) && genericLanguages.has(c.language)) return { kind: 'place', first: at }
  if (steps === 0) return null
  if (isGeneric(text, folded, institutionHeads)) return { kind: 'organisation', first: at }
  if (civic.has(folded) && !alwaysOf.has(folded)) return { kind: 'place', first }
  return nearWords.has(folded) ? { kind: 'place', first } : null
}

const genericLanguages = new Set<Language | null>(['fr', 'es', 'it', 'pt'])

/** With a small letter: one with a capital is in the run already. */
const isGeneric = (text: string, folded: string, heads: ReadonlySet<string>) =>
  heads.has(folded) && /^\p{Ll}/u.test(text)

function isLink(c: NameContext, i: number): boolean {
  const { kind, text, folded } = c.tokens[i]!
  if (kind === 'mark') return /^['’]$/.test(text) && c.tokens[i]!.start === c.tokens[i - 1]?.end
  return /^\p{Ll}/u.test(text) && (links.has(folded) || folded === 'a' || folded === 'al')
}

/** "am Ufer der Sarne": a noun that only waters have, and an article. */
export const isOfRiver = (c: NameContext, first: number): boolean =>
  /^(?:der|des)$/.test(c.tokens[first - 1]?.folded ?? '') && riverHeads.has(c.tokens[first - 2]?.folded ?? '')

/** "Partei Neue Mitte", "Schiff Nordwind": a German noun of kind right before a name makes it one. */
export function isNamedByKind(c: NameContext, first: number): boolean {
  const quoted = /^[»„“"«‚›‹]$/.test(c.tokens[first - 1]?.text ?? '')
  const before = c.tokens[quoted ? first - 2 : first - 1]
  return (
    before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && (vessels.has(before.folded) || firms.has(before.folded))
  )
}

export const isKindNoun = (folded: string): boolean => firms.has(folded) || vessels.has(folded)
