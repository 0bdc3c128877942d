import { allWords } from '../words'
import { set } from '../words/types'

// Lists are folded as by `plain`.

/** Small words inside a name, in any of the languages; "of" and its kin only inside an organisation's. */
export const particles = set(
  'von van vom zu zum zur de der den del della delle dei degli di da do dos das du des las los al el bin ibn ben abu ter ten te af av',
)
export const organisationParticles = set(
  'of for and the fur und des der de du des la le del della dello di do da das dos e y et van voor en',
)

/** Words before a name that tell what somebody is, and are no part of it. */
const titleWords = set(
  `mr mrs ms miss sir dame lord lady dr drs prof professor lt col gen sgt cpl capt maj cmdr adm rev fr hon
  lieutenant colonel general major captain sergeant corporal commander admiral marshal brigadier officer inspector detective
  president prime minister premier governor senator chancellor king queen prince princess pope emperor sultan sheikh mayor
  secretary ambassador commissioner chairman chairwoman chairperson chief director judge justice attorney prosecutor
  spokesman spokeswoman spokesperson representative congressman congresswoman councillor councilor deputy doctor bishop
  archbishop cardinal father sister brother coach executive ceo leader speaker undersecretary foreign defence defense
  interior vice former acting
  herr herrn frau fraulein konig konigin prinz prinzessin papst kaiser furst graf grafin baron baronin freiherr pfarrer bischof
  kardinal oberst hauptmann leutnant feldwebel doktor premierminister premierministerin
  mm mme mlle monsieur madame mademoiselle maitre ministre president presidente gouverneur gouverneure senateur senatrice
  chancelier chanceliere roi reine pape maire depute deputee colonel capitaine docteur juge procureur procureure directeur
  directrice porte-parole professeur eveque
  sr sra srta senor senora senorita don dona ministro ministra presidenta gobernador gobernadora senador senadora canciller rey
  reina papa alcalde alcaldesa diputado diputada coronel capitan doctor doctora juez jueza fiscal director directora portavoz
  profesor profesora obispo
  sig sigra sigg signor signora signorina dott dottor dottoressa avv ing arch on onorevole senatore senatrice governatore
  governatrice cancelliere re regina sindaco sindaca deputato deputata colonnello generale capitano giudice procuratore direttore
  direttrice portavoce professore professoressa vescovo premier
  dhr meneer mevrouw mevr mw minister-president koning koningin prins prinses paus burgemeester wethouder gouverneur kanselier
  senator staatssecretaris kolonel generaal kapitein rechter directeur woordvoerder woordvoerster hoogleraar bisschop
  senhor senhora governador governadora rei rainha deputado deputada coronel capitao juiz juiza procurador procuradora diretor
  diretora porta-voz bispo primeiro-ministro primeira-ministra`,
)
const germanTitle =
  /(?:minister|ministerin|kanzler|kanzlerin|prasident|prasidentin|sprecher|sprecherin|chef|chefin|meister|meisterin|vorsitzende|vorsitzender|direktor|direktorin|leiter|leiterin|rat|ratin|richter|richterin|anwalt|anwaltin|gouverneur|gouverneurin|senator|senatorin|general|offizier|kommissar|kommissarin|botschafter|botschafterin|forscher|forscherin|polizist|polizistin|professor|professorin|abgeordnete|abgeordneter|fuhrer|fuhrerin|trainer|trainerin|sekretar|sekretarin|backer|backerin|lehrer|lehrerin|arzt|arztin|bauer|bauerin|experte|expertin|zeuge|zeugin|bewohner|bewohnerin|anwohner|anwohnerin|wirt|wirtin|autor|autorin|kollege|kollegin)s?$/

export const isTitle = (folded: string, isGerman: boolean) =>
  titleWords.has(folded) || (isGerman && folded.length > 5 && germanTitle.test(folded))

/** Words that make a name an organisation's. */
export const organisationWords = set(
  `ministry agency party union council committee commission bank court police army navy force forces guard university college school
  institute association federation society foundation trust service services office department bureau authority board
  parliament senate congress assembly organisation organization corporation company group holding holdings inc ltd llc plc corp co
  wire press news times post tribune herald gazette journal club fc hospital airlines airways energy industries motors systems network
  alliance coalition front movement league team nations
  ministerium bundesministerium behorde partei gericht universitat hochschule verband verein dienst agentur gmbh ag kg se ev bund
  bundestag bundesrat landtag stiftung gesellschaft werke zeitung nachrichten anstalt amt kommission polizei gruppe klinikum institut
  ministere parti conseil comite banque universite institut agence syndicat association societe groupe tribunal cour parlement
  assemblee armee gendarmerie fondation hopital sa sarl office
  ministerio partido banco tribunal universidad instituto agencia sindicato asociacion sociedad grupo congreso asamblea senado
  ejercito policia fundacion ayuntamiento consejo comision
  ministero partito banca tribunale universita istituto agenzia sindacato associazione societa gruppo camera senato esercito polizia
  fondazione comune consiglio commissione spa srl
  ministerie partij raad rechtbank universiteit instituut agentschap vakbond vereniging stichting groep politie leger bv nv kamer
  universidade agencia associacao sociedade assembleia exercito fundacao conselho comissao ltda lda camara`,
)

/** Words that make a name a place's. */
export const placeWords = set(
  `valley river lake mount mountain mountains hill hills creek sea ocean strait canal bay gulf cape peninsula island islands isles
  street lane road avenue square boulevard highway bridge dam harbour harbor port airport station park castle tower beach forest
  desert county region province district city town village state republic kingdom north south east west coast border
  tal fluss see meer berg gebirge strasse platz gasse allee brucke hafen bahnhof flughafen schloss wald kuste insel inseln provinz
  kreis bezirk stadt dorf gemeinde bundesland republik
  vallee riviere fleuve lac mont montagne rue avenue pont barrage port gare chateau foret plage ile iles ville village
  departement canton royaume republique cote cap
  valle rio lago monte sierra calle plaza avenida puente presa puerto estacion castillo bosque playa isla islas ciudad pueblo
  provincia comarca reino republica costa cabo
  fiume monti via viale piazza ponte diga porto stazione castello bosco spiaggia isola isole citta paese regno repubblica golfo capo
  rivier meer berg straat plein laan brug haven kasteel bos strand eiland eilanden stad dorp gemeente provincie koninkrijk
  vale rua praca ponte barragem estacao castelo floresta praia ilha ilhas cidade aldeia serra`,
)
export const placeEnding =
  /.{3}(?:strasse|platz|gasse|allee|brucke|stadt|hausen|dorf|kirchen|shire|burgh|ville|straat|plein|gracht|grad|ingen)$/

/** Words before a place. */
export const placePrepositions = set(
  'in near at bei aus nach a en em nel nella nei te naar dans vers bij durch dal dalla desde outside around across',
)

/** German nouns of measure and time, which stand before other nouns without making a name. */
export const measureNouns = set(
  `million millionen milliarde milliarden billion billionen tausend tausende hundert hunderte dutzend dutzende prozent euro dollar
  cent franken rubel pfund yen liter kilogramm gramm tonne tonnen kilo meter kilometer zentimeter millimeter hektar grad uhr
  stunde stunden minute minuten sekunde sekunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrhundert
  ende anfang mitte mann stuck paar teil teile anzahl zahl reihe gruppe menge dank trotz laut seit rund knapp artikel nummer seite`,
)

/** Capitalised words that are no names: currencies, short forms of things, feasts. */
export const noNames = set(
  `tv ok am pm pdf gps sms ceo cfo dna hiv vip id it ai ki faq usd eur gbp chf rub bn mn kg km cm mm mph kmh gmt utc cet est pst
  internet web website mail celsius fahrenheit etat etats stato estado staat constitution constitucion costituzione constituicao grondwet gouvernement parlament regierung christmas easter ramadan god gott dieu dios dio deus islam euro euros dollar dollars covid i ok`,
)
export const romanNumeral = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** Words of places that are family names as well. */
export const surnameToo = set(
  'hill hills lake park lane castle forest berg costa castillo valle monte monti west north meer rio bosch',
)

/** Weekdays and months of all languages, and their parts. */
export const calendarWords = new Set(
  allWords.flatMap((w) => [...w.weekdays, ...w.months].flat().flatMap((n) => (n.length > 3 ? n.split('-') : []))),
)

/** Nouns that tell what a firm is, before its name. */
export const appositions = set(
  'operator operators firm maker carmaker builder supplier contractor betreiber hersteller firma konzern unternehmen bauunternehmen exploitant constructeur entreprise operador empresa constructora gestore impresa azienda exploitant bedrijf fabrikant operadora',
)

/** Words of titles that say of what: alone or at the end of a name they are none. */
export const titleModifiers = set('foreign defence defense interior vice former acting executive deputy')
