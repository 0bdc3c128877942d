import { readLanguages } from '../../contract/analysis'
import type { Language } from '../language'

/**
 * Bodies that news is told by, one class a line with its words by language; a word with "*" stands for all that begin with
 * it, one with "*" before it for all that end with it (German and Dutch compounds). Folded as by `plain`.
 */
const table = `
police | en: police officer officers constabulary sheriff detectives | de: polizei* polizist* *polizei ermittler* kripo | fr: police policier* gendarm* | es: policia* guardia agentes gendarm* | it: polizia poliziott* carabinier* questura agenti gendarm* | nl: politie agenten recherche marechaussee gendarm* | pt: policia* gnr psp agentes gendarm*
prosecutors | en: prosecutor* prosecution | de: *staatsanwalt* staatsanwalt* anklage anklagebehorde | fr: parquet procureur* | es: fiscal* | it: procura procuratore pm pubblici | nl: openbaar officier justitie | pt: ministerio procurador* promotor*
court | en: court judge* tribunal jury | de: gericht* *gericht *gerichts richter* | fr: tribunal cour juge* | es: tribunal juzgado juez* magistrad* | it: tribunale corte giudic* | nl: rechtbank rechter* hof | pt: tribunal juiz* juiza
government | en: government cabinet ministry minister* | de: regierung* *regierung minister* *ministerium *minister *ministerin | fr: gouvernement minist* | es: gobierno minist* | it: governo minist* | nl: regering kabinet minister* *ministerie | pt: governo minist*
city | en: city council mayor* municipality town borough | de: stadt* rathaus burgermeister* gemeinde* *burgermeister* stadtrat | fr: mairie ville maire municipalite commune | es: ayuntamiento alcald* municipio ciudad | it: comune sindac* municipio giunta citta | nl: gemeente* burgemeester* stad | pt: camara prefeitura municipio autarquia prefeit*
fire-service | en: firefighter* fire brigade firemen | de: feuerwehr* *feuerwehr | fr: pompier* sapeurs | es: bombero* | it: pompier* vigili | nl: brandweer* | pt: bombeiro* sapador*
rescuers | en: rescuer* rescue ambulance paramedic* lifeguard* coastguard | de: rettung* retter* bergrettung bergwacht notarzt* sanitater* *rettung | fr: sauveteur* secours samu secouriste* | es: rescat* socorrist* emergencias salvamento sanitario* | it: soccors* ambulanza 118 | nl: redder* reddings* ambulance* hulpdienst* | pt: socorr* resgate inem salvamento
army | en: army military navy soldiers troops defence | de: armee militar* bundeswehr streitkrafte heer marine | fr: armee militaire* | es: ejercito militar* armada | it: esercito militar* | nl: leger militair* krijgsmacht | pt: exercito militar* marinha
hospital | en: hospital clinic doctors physicians | de: krankenhaus* klinik* *klinik arzte arztin arzt spital | fr: hopital clinique medecin* | es: hospital clinica medic* | it: ospedale clinica medic* | nl: ziekenhuis kliniek arts artsen | pt: hospital clinica medic*
company | en: company firm operator manufacturer cooperative management owner* corporation | de: unternehmen* firma konzern* betreiber* hersteller* geschaftsleitung *konzern genossenschaft* *genossenschaft | fr: entreprise societe exploitant* fabricant cooperative direction groupe compagnie | es: empresa compania operador* fabricante cooperativa direccion | it: azienda societa cooperativa gestore ditta impresa direzione | nl: bedrijf onderneming cooperatie exploitant fabrikant directie maatschappij | pt: empresa companhia cooperativa operador* fabricante
union | en: union unions | de: gewerkschaft* *gewerkschaft | fr: syndicat* | es: sindicato* | it: sindacat* | nl: vakbond* bond | pt: sindicato*
organisers | en: organiser* organizer* | de: veranstalter* organisator* | fr: organisat* | es: organizador* organizacion | it: organizzator* | nl: organisat* | pt: organizador* organizacao
experts | en: expert* scientist* researcher* study analysts geologist* epidemiologist* | de: experte* expertin* forscher* wissenschaftler* gutachter* studie fachleute | fr: expert* chercheur* scientifique* etude | es: expert* cientific* investigadores estudio | it: espert* ricercator* scienziat* studio | nl: deskundige* onderzoeker* wetenschapper* onderzoek studie | pt: especialista* cientista* investigador* estudo perito*
authorities | en: officials official authorities | de: behorde* *beamte *beamten beamte beamten verwaltung* *behorden | fr: autorites responsables fonctionnaires | es: autoridades funcionarios responsables | it: autorita funzionari | nl: autoriteiten ambtenaren functionarissen | pt: autoridades funcionarios responsaveis
office | en: office agency authority institute department bureau service commission board | de: amt *amt *amtes institut* *institut dienst *dienst kommission | fr: office agence autorite* institut service* commission prefecture | es: oficina agencia autoridad* instituto servicio* comision | it: ufficio agenzia autorita istituto servizio commissione prefettura | nl: dienst *dienst bureau instituut autoriteit* commissie | pt: gabinete agencia autoridade* instituto servico* comissao
vets | en: vet vets veterinar* | de: veterinar* tierarzt* | fr: veterinair* | es: veterinari* | it: veterinari* | nl: dierenarts* veterinair* | pt: veterinari*
residents | en: resident* witness* neighbour* neighbor* | de: anwohner* zeuge* zeugin* augenzeuge* nachbar* bewohner* | fr: riverain* temoin* voisin* habitant* | es: vecin* testig* | it: resident* testimon* vicin* | nl: omwoner* getuige* buren bewoner* | pt: morador* testemunha* vizinh*
lawyers | en: lawyer* defence attorney | de: anwalt* verteidig* rechtsanwalt* | fr: avocat* | es: abogad* | it: avvocat* legali | nl: advoca* | pt: advogad*
media | en: newspaper* media press broadcaster television | de: zeitung* medien* presse sender | fr: journal presse medias chaine | es: periodico* diario medios prensa | it: giornale quotidiano stampa media | nl: krant* media pers omroep | pt: jornal imprensa media
`

const exact = new Map<string, string>()
const starts = new Map<string, string>()
const ends = new Map<string, string>()
for (const line of table.trim().split('\n')) {
  const [name = '', ...lists] = line.split(' | ')
  for (const list of lists) {
    const [language, words = ''] = list.split(': ')
    for (const word of words.split(' ')) {
      const bare = word.replaceAll('*', '')
      if (word.startsWith('*')) ends.set(`${language} ${bare}`, name)
      if (word.endsWith('*')) starts.set(`${language} ${bare}`, name)
      if (!word.includes('*')) exact.set(`${language} ${bare}`, name)
    }
  }
}

/** The class of body a word as `plain` folds it stands for ("prosecutors"), or null. */
export function bodyOf(word: string, language: Language | null): string | null {
  if (language === null || !readLanguages.includes(language)) return null
  const known = exact.get(`${language} ${word}`)
  if (known) return known
  for (let n = word.length; n >= 4; n--) {
    const hit = starts.get(`${language} ${word.slice(0, n)}`)
    if (hit) return hit
  }
  for (let n = 1; n <= word.length - 4; n++) {
    const hit = ends.get(`${language} ${word.slice(n)}`)
    if (hit) return hit
  }
  return null
}
