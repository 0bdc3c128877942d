import { remembered } from '../memo'
import { plain } from '../tokens'

// Countries, capitals and large cities whose names differ between languages by more than spelling rules can tell: one line
// a place, English first, then the other forms in German, French, Spanish, Italian, Dutch and Portuguese; "_" is a space.
const table = `
germany deutschland allemagne alemania germania duitsland alemanha
france frankreich francia frankrijk franca
spain spanien espagne espana spagna spanje espanha
italy italien italie italia
netherlands niederlande pays-bas paises_bajos paesi_bassi nederland paises_baixos holland hollande holanda olanda
belgium belgien belgique belgica belgio belgie
switzerland schweiz suisse suiza svizzera zwitserland suica
austria osterreich autriche oostenrijk
poland polen pologne polonia polonia
hungary ungarn hongrie hungria ungheria hongarije
greece griechenland grece grecia griekenland
turkey turkei turquie turquia turchia turkije turkiye
sweden schweden suede suecia svezia zweden
norway norwegen norvege noruega norvegia noorwegen
denmark danemark dinamarca danimarca denemarken
finland finnland finlande finlandia
iceland island islande islandia islanda ijsland
ireland irland irlande irlanda ierland
scotland schottland ecosse escocia scozia schotland
england angleterre inglaterra inghilterra engeland
wales pays_de_galles gales galles
united_kingdom vereinigtes_konigreich vereinigten_konigreich royaume-uni reino_unido regno_unito verenigd_koninkrijk
great_britain grossbritannien grande-bretagne gran_bretana gran_bretagna groot-brittannie gra-bretanha
united_states vereinigte_staaten vereinigten_staaten etats-unis estados_unidos stati_uniti verenigde_staten usa us u.s eeuu eua
russia russland russie rusia rusland
ukraine ucrania ucraina oekraine
belarus weissrussland bielorussie bielorrusia bielorussia wit-rusland bielorrussia
czechia tschechien tchequie chequia cechia tsjechie
slovakia slowakei slovaquie eslovaquia slovacchia slowakije
slovenia slowenien slovenie eslovenia slovenie
croatia kroatien croatie croacia croazia kroatie
serbia serbien serbie servia servie
bosnia bosnien bosnie
montenegro tchernogoria
north_macedonia nordmazedonien macedoine_du_nord macedonia_del_norte macedonia_del_nord noord-macedonie
albania albanien albanie
romania rumanien roumanie rumania roemenie romenia
bulgaria bulgarien bulgarie
moldova moldau moldavie moldavia
estonia estland estonie
latvia lettland lettonie letonia lettonia letland
lithuania litauen lituanie lituania litouwen
cyprus zypern chypre chipre cipro
georgia georgien georgie georgie
armenia armenien armenie
azerbaijan aserbaidschan azerbaidjan azerbaiyan azerbaigian azerbeidzjan azerbaijao
kazakhstan kasachstan kazajistan kazakistan kazachstan cazaquistao
uzbekistan usbekistan ouzbekistan oezbekistan usbequistao
china chine cina chine
japan japon giappone japao
india indien inde indie
korea coree corea coreia
south_korea sudkorea coree_du_sud corea_del_sur corea_del_sud zuid-korea coreia_do_sul
north_korea nordkorea coree_du_nord corea_del_norte corea_del_nord noord-korea coreia_do_norte
indonesia indonesien indonesie
philippines philippinen filipinas filippine filipijnen
thailand thailande tailandia thailandia
vietnam vietna
cambodia kambodscha cambodge camboya cambogia cambodja
malaysia malaisie malasia malesia maleisie
singapore singapur singapour singapura
pakistan pachistan paquistao
bangladesh bangladesch
afghanistan afganistan afeganistao
iran irao
iraq irak iraque
syria syrien syrie siria syrie
lebanon libanon liban libano
jordan jordanien jordanie jordania giordania jordanie
israel israele
saudi_arabia saudi-arabien arabie_saoudite arabia_saudi arabia_saudita saoedi-arabie
yemen jemen iemen
qatar katar catar
kuwait koweit koeweit
united_arab_emirates vereinigte_arabische_emirate emirats_arabes_unis emiratos_arabes_unidos emirati_arabi_uniti verenigde_arabische_emiraten emirados_arabes_unidos
egypt agypten egypte egipto egitto egito
libya libyen libye libia libie
tunisia tunesien tunisie tunez tunesie
algeria algerien algerie argelia algerije
morocco marokko maroc marruecos marocco marrocos
sudan soudan sudao
ethiopia athiopien ethiopie etiopia
kenya kenia quenia
nigeria nigeria
ghana gana
senegal
ivory_coast elfenbeinkuste cote_d_ivoire costa_de_marfil costa_d_avorio ivoorkust costa_do_marfim
cameroon kamerun cameroun camerun kameroen camaroes
south_africa sudafrika afrique_du_sud sudafrica zuid-afrika africa_do_sul
mozambique mosambik mozambico mocambique
angola
zimbabwe simbabwe zimbabue
rwanda ruanda
brazil brasilien bresil brasil brasile brazilie
argentina argentinien argentine argentinie
chile chili cile
peru perou
mexico mexiko mexique messico
colombia kolumbien colombie
venezuela venezuela
ecuador equateur equador
bolivia bolivien bolivie
cuba kuba
haiti haiti
canada kanada
australia australien australie
new_zealand neuseeland nouvelle-zelande nueva_zelanda nuova_zelanda nieuw-zeeland nova_zelandia
europe europa
africa afrika afrique
asia asien asie azie
america amerika amerique
berlin berlino berlijn berlim
munich munchen munchen monaco_di_baviera
cologne koln colonia keulen
vienna wien vienne viena wenen
hamburg hambourg hamburgo amburgo
hanover hannover hanovre
nuremberg nurnberg norimberga neurenberg
aachen aix-la-chapelle aquisgran aken
frankfurt francfort francoforte
zurich zurigo zurique
geneva genf geneve ginebra ginevra genebra
basel bale basilea bazel basileia
bern berne berna
brussels brussel bruxelles bruselas bruxelas brussel brussel
antwerp antwerpen anvers amberes anversa antuerpia
ghent gent gand gante
bruges brugge brujas
the_hague den_haag la_haye la_haya l_aia haia hague haag haye
paris parigi parijs
marseille marsella marsiglia marselha marseilles
lyon lione lyons
nice nizza niza
strasbourg strassburg estrasburgo strasburgo straatsburg
london londres londra londen
edinburgh edimbourg edimburgo
dublin dublino
lisbon lissabon lisbonne lisboa lisbona
porto oporto
madrid
seville sevilla siviglia sevilha
barcelona barcelone barcellona
rome rom roma
milan mailand milano milao
naples neapel napoles napoli
turin torino
florence florenz florencia firenze florenca
venice venedig venise venecia venezia veneza venetie
genoa genua genes genova
athens athen athenes atenas atene athene
thessaloniki saloniki salonique salonica tessalonica
istanbul estambul istambul
warsaw warschau varsovie varsovia warszawa
krakow krakau cracovie cracovia
gdansk danzig
prague prag praga praha praag
budapest boedapest budapeste
bucharest bukarest bucarest boekarest bucareste bucuresti
sofia sofia
belgrade belgrad belgrado beograd
copenhagen kopenhagen copenhague copenaghen kobenhavn
stockholm stoccolma estocolmo
helsinki
moscow moskau moscou moscu mosca moskou moscovo moskva
saint_petersburg sankt_petersburg saint-petersbourg san_petersburgo san_pietroburgo sint-petersburg sao_petersburgo
kyiv kiev kiew
kharkiv charkiw kharkov charkow charkov jarkov
odesa odessa
lviv lwiw lemberg lvov leopoli
minsk
chisinau kischinau
tbilisi tiflis tbilissi
yerevan jerewan erevan jerevan
tehran teheran teeran teerao
baghdad bagdad bagda
damascus damaskus damas damasco
beirut beyrouth beiroet beirute
jerusalem gerusalemme jeruzalem jerusalen
cairo kairo le_caire el_cairo il_cairo caire
tripoli tripolis
algiers algier alger argel algeri
riyadh riad riyad
beijing peking pekin pechino pequim
shanghai schanghai xangai
hong_kong hongkong
tokyo tokio toquio
seoul seul
new_delhi neu-delhi nueva_delhi nuova_delhi nieuw-delhi nova_delhi
mumbai bombay
kabul kaboul kaboel cabul
havana havanna la_havane la_habana l_avana
mexico_city mexiko-stadt ciudad_de_mexico citta_del_messico mexico-stad cidade_do_mexico
new_york nueva_york nova_york nova_iorque
danube donau danubio
rhine rhein rhin rin reno rijn
alps alpen alpes alpi
`

const canonical = new Map<string, string>()
for (const line of table.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ')
  for (const name of [first, ...others]) if (!canonical.has(name)) canonical.set(name, first)
}

/** The English name of a well-known place in one of the seven languages, words joined by "_", or null. Any case. */
export function placeOf(name: string): string | null {
  if (name.length > longest) return null
  return found(name) || null
}

const longest = 32
const found = remembered((name: string) => {
  const key = plain(name.toLowerCase()).replace(/[’'\s]+/g, '_')
  return canonical.get(key) ?? ''
})

/** The same for a word as `plain` folds it. */
export const placeOfWord = (folded: string): string | undefined => canonical.get(folded)
