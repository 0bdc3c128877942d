import type { Language } from '../language'
import { remembered } from '../memo'

/**
 * What is dated or timed in the news, as classes that are the same in every language: two dates whose verbs are of one
 * class belong together though no dictionary knows the words. A trailing * stands for any ending.
 */
const table = `
built | en: built build* construct* erect* complet* commission* | de: gebaut erbaut* errichtet* fertiggestellt* abgeschlossen vollendet* bau* | fr: construi* bati* acheve* edifi* service termin* | es: construi* edific* termin* acabad* levant* | it: costrui* ultimat* complet* edificat* eretto | nl: gebouwd bouw* voltooid* opgetrokken afgerond | pt: construi* ergui* conclu* edific* acabad*
opened | en: open* inaugurat* reopen* unveil* | de: eroffn* offne* geoffn* freigegeben freigabe freigeben eingeweiht* einweihung wiedereroffn* | fr: ouvr* ouvert* ouverture inaugur* rouvr* reouvert* | es: abri* abre* abierto* abierta* apertura inaugur* reabr* | it: apr* aperto aperta apertura inaugur* riapr* riaperto riapert* | nl: open* geopend* opening heropen* ingewijd | pt: abri* abre* aberto aberta abertura inaugur* reabr*
closed | en: clos* shut* | de: geschlossen schliess* schloss schliessung gesperrt* | fr: ferme* fermetur* | es: cerr* cierr* clausur* | it: chiu* | nl: dicht gesloten sluit* sloot sluiting | pt: fech* encerr*
founded | en: found founded establish* foundation | de: gegrundet* grundung grundete | fr: fonde* creee cree fondation | es: fundad* fundo fundacion cread* | it: fondat* fondazione nacque | nl: opgericht* gesticht* oprichting | pt: fundad* fundou fundacao criad*
born | en: born birth birthday | de: geboren* geburt* | fr: ne nee naissance naquit | es: nacio nacid* nacimiento | it: nato nata nascita nacque | nl: geboren geboorte* | pt: nasceu nascid* nascimento
lit | en: lit ignit* light* | de: entzundet* angezundet* leuchtete | fr: allum* | es: encend* encendio | it: acces* accend* | nl: ontstoken aangestoken brandde | pt: aces* acend*
burst | en: burst* collaps* broke breach* gave fail* ruptur* cav* crumbl* | de: brach* gebrochen bruch riss gerissen gab nachgab nachgegeben einsturz* eingesturz* einbrach | fr: cede* rompu* rupture effondr* ecroul* | es: cedio romp* rotura derrumb* colaps* hundi* | it: cedut* crollo* crollat* ruppe rott* rottura | nl: brak* gebroken instort* ingestort* bezweek bezweken | pt: cedeu romp* rutura ruptura desab* colaps* ruiu
began | en: began begin* start* erupt* broke outbreak commenc* | de: begann* beginn* begonnen startet* gestartet ausbrach ausgebrochen ausbruch anfing | fr: commenc* debut* declar* eclat* demarr* | es: comenz* comienz* empez* empiez* inici* estall* declar* | it: inizi* cominci* scoppi* divamp* avviat* | nl: begon* begin* begonnen gestart startte uitgebroken brak | pt: comec* inici* deflagr* arranc*
ended | en: end* finish* conclud* | de: endet* ende beendet* zuende | fr: fini* termin* acheve* cloture* | es: termin* acab* finaliz* conclu* | it: fini* termin* conclu* | nl: eindigd* beeindigd* afgelopen | pt: termin* acab* conclu*
crashed | en: crash* collid* hit struck derail* plung* overturn* | de: prallt* kollidier* zusammenstoss* unfall* entgleist* abgesturz* verungluckt* sturzt* | fr: percut* heurt* collision accident derail* ecras* | es: choc* estrell* accident* descarril* volc* | it: schiant* scontr* incident* deragli* urt* | nl: botst* gebotst botsing ongeluk ontspoord* verongelukt* | pt: colid* choc* acident* descarril* embat*
exploded | en: explod* explosion* blast* deton* | de: explo* detonier* | fr: explos* deton* | es: explo* estall* | it: esplo* deflagr* | nl: ontplo* explo* | pt: explo* deton*
arrested | en: arrest* detain* custody apprehend* | de: festgenommen festnahm* verhaft* nahm | fr: arret* interpell* ecroue* | es: deten* detuv* arrest* | it: arrest* ferm* | nl: aangehouden aanhoud* gearresteerd* arrest* hield | pt: deti* detev* detenc* pres* capturad*
stolen | en: stole* theft stolen burgl* robbed robbery raid* | de: gestohlen diebstahl gestohlene entwendet* stahl* raub* einbruch | fr: vol* derob* cambriol* | es: rob* hurt* sustra* | it: rub* furt* trafug* | nl: gestolen diefstal gestolene stal roof* | pt: roub* furt*
reported | en: notic* detect* spot* discover* alert* found | de: entdeck* gemeldet bemerk* meldete gefunden | fr: signal* decouv* decel* constat* | es: detect* descub* avis* hall* | it: segnal* scopert* rilevat* | nl: ontdekt* gemeld opgemerkt gevonden | pt: detet* detect* descob* encontrad*
evacuated | en: evacuat* | de: evakuier* evakuierung* raumung geraumt | fr: evacu* | es: evacu* desaloj* | it: evacu* sgomber* | nl: evacu* ontruim* geevacueerd* | pt: evacu*
ordered | en: order* | de: angeordnet* anordnung befehl befohlen | fr: ordre ordonn* | es: orden* | it: ordin* | nl: bevel* bevolen | pt: ordem orden*
inspected | en: inspect* examin* audit* | de: pruf* uberpruf* kontroll* untersuch* sicherheitsuberprufung inspektion* | fr: inspect* controle* examin* verifi* | es: inspec* revis* control* | it: ispezion* controll* verific* | nl: inspect* keuring gekeurd* controle* | pt: inspec* vistoria* fiscaliz*
returned | en: return* back | de: zuruckkehr* ruckkehr zuruck* | fr: retour* rentrer* regagn* revenir | es: regres* volver* vuelt* retorn* | it: ritorn* rientr* torn* | nl: terugke* terug | pt: regress* volt* retorn*
died | en: died death | de: starb* gestorben verstorben tod | fr: mort deced* deces mourut | es: murio fallec* muert* | it: mort* mori decedut* | nl: overled* stierf dood | pt: morr* falec*
elected | en: elect* appoint* resign* sworn | de: gewahlt wahl ernannt* zurucktr* rucktritt vereidigt | fr: elu* nomme* demission* | es: elegi* nombr* dimit* dimision | it: elett* nominat* dimess* dimission* | nl: gekozen verkozen benoemd* aftred* afgetreden | pt: eleit* nomead* demit* demiss*
married | en: married wedding | de: heirat* hochzeit geheiratet | fr: mari* epous* | es: caso casaron casarse casad* boda | it: spos* matrimonio nozze | nl: trouwd* getrouwd huwelijk | pt: casou casaram casar casad* casamento
signed | en: sign* | de: unterzeichn* unterschrieb* | fr: sign* | es: firm* | it: firm* | nl: ondertekend* tekend* getekend | pt: assin*
premiered | en: premier* debut* | de: premier* urauffuhrung auffuhr* | fr: premiere creation | es: estren* | it: prima debutt* debutt | nl: premiere* | pt: estrei* estreia
planned | en: schedul* meet* session hearing talks negotiat* | de: verhandl* sitzung* treffen termin tagung | fr: reunion negoci* audience seance | es: reunion negoci* sesion audiencia vista | it: riunion* negoziat* trattativ* udienza seduta | nl: overleg onderhandel* zitting tafel | pt: reuni* negoci* sessao audiencia
`

const exact = new Map<string, string[]>()
const prefixes = new Map<string, string[]>()
for (const line of table.trim().split('\n')) {
  const [name = '', ...lists] = line.split(' | ')
  for (const list of lists) {
    const [language, words = ''] = list.split(': ')
    for (const word of words.split(' ')) {
      const target = word.endsWith('*') ? prefixes : exact
      const key = `${language} ${word.replace('*', '')}`
      target.set(key, [...(target.get(key) ?? []), name])
    }
  }
}

/** The classes of event a word (as `plain` folds it) stands for; mostly none. */
export const happeningsOf = (folded: string, language: Language | null): string[] =>
  lookedUp(`${language ?? 'en'} ${folded}`)

const shortestKey = 6
const lookedUp = remembered((key: string): string[] => {
  const whole = classesOf(key)
  if (whole.length > 0 || !/^(de|nl) /.test(key)) return whole
  // The last part of a compound says what it is: "Evakuierungsbefehl" is an order.
  for (let at = firstTail; key.length - at >= shortestTail; at++) {
    const tail = classesOf(key.slice(0, 3) + key.slice(at), true)
    if (tail.length > 0) return tail
  }
  return []
})
const firstTail = 6
const shortestTail = 5

function classesOf(key: string, wholeOnly = false): string[] {
  const found = [...(exact.get(key) ?? [])]
  const least = wholeOnly ? Math.max(shortestKey, key.length - 2) : shortestKey
  for (let n = key.length; n >= least; n--) found.push(...(prefixes.get(key.slice(0, n)) ?? []))
  return [...new Set(found)]
}
