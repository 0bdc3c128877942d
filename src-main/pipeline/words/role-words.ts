import type { Language } from '../language'
import { set } from './types'

// What somebody is, as a class that is the same in every language: words folded as by `plain`. German compounds are known by
// their last part. A word that means another thing in another language stands in the list of its own languages only.
const shared: Record<string, string> = {
  mayor: 'mayor alcalde alcaldesa maire sindaco sindaca burgemeester prefeito prefeita burgermeister burgermeisterin',
  governor:
    'governor gouverneur gouverneurin gouverneure gobernador gobernadora governatore governatrice governador governadora',
  minister: 'minister ministerin ministre ministro ministra',
  'prime-minister': 'premier premierminister premierministerin primeiro-ministro',
  president: 'president prasident prasidentin presidente presidenta praesident',
  chair: 'chairman chairwoman chairperson vorsitzende vorsitzender vorzitter voorzitter voorzitster',
  spokesperson:
    'spokesman spokeswoman spokesperson sprecher sprecherin porte-parole portavoz portavoce woordvoerder woordvoerster porta-voz',
  judge: 'judge richter richterin juge juez jueza giudice rechter juiz juiza',
  prosecutor:
    'prosecutor staatsanwalt staatsanwaltin procureur procureure fiscal procuratore procuratrice officier procurador procuradora promotor promotora',
  lawyer:
    'lawyer solicitor barrister attorney anwalt anwaltin avocat avocate abogado abogada avvocato avvocata avvocatessa advocaat advocate advogado advogada rechtsanwalt rechtsanwaltin verteidiger verteidigerin',
  director:
    'director direktor direktorin directeur directrice directora direttore direttrice directeur diretor diretora leiter leiterin directora',
  manager: 'manager managerin manageress gerente geschaftsfuhrer geschaftsfuhrerin',
  boss: 'ceo vorstandschef vorstandschefin pdg',
  founder:
    'founder co-founder grunder grunderin fondateur fondatrice fundador fundadora fondatore oprichter oprichtster stichter',
  owner:
    'owner eigentumer eigentumerin besitzer besitzerin inhaber inhaberin proprietaire propietario propietaria dueno duena proprietario proprietaria eigenaar eigenares dono dona',
  coach:
    'coach trainer trainerin entraineur entraineuse entrenador entrenadora allenatore allenatrice treinador treinadora',
  captain: 'captain skipper kapitan kapitanin capitaine capitan capitana capitano kapitein capitao capita',
  colonel: 'colonel oberst coronel colonnello kolonel',
  'lieutenant-colonel': 'oberstleutnant lieutenant-colonel tenente-coronel overste',
  major: 'major mayor-major comandante',
  sergeant: 'sergeant feldwebel sergent sargento sergente',
  doctor:
    'doctor physician surgeon arzt arztin chirurg chirurgin medecin medico medica dottore dottoressa arts chirurgien',
  researcher:
    'researcher scientist forscher forscherin wissenschaftler wissenschaftlerin chercheur chercheuse investigador investigadora ricercatore ricercatrice onderzoeker onderzoekster pesquisador pesquisadora cientista cientifico cientifica',
  professor: 'professor professorin professeur profesor profesora professore professoressa hoogleraar professora',
  teacher: 'teacher lehrer lehrerin enseignant enseignante maestro maestra insegnante leraar lerares docent',
  'head-teacher': 'headteacher headmaster headmistress schulleiter schulleiterin preside',
  farmer:
    'farmer bauer bauerin landwirt landwirtin agriculteur agricultrice agricultor agricultora granjero granjera agricoltore agricoltrice contadino contadina boer boerin',
  driver:
    'driver fahrer fahrerin chauffeur conducteur conductrice conductor conductora autista chofer motorista bestuurder condutor condutora',
  pilot: 'pilot pilotin pilote piloto pilota piloot',
  engineer: 'engineer ingenieur ingenieurin ingeniero ingeniera ingegnere engenheiro engenheira',
  architect:
    'architect architekt architektin architecte arquitecto arquitecta architetto architetta arquiteto arquiteta',
  artist: 'artist kunstler kunstlerin artiste artista kunstenaar kunstenares',
  painter: 'painter maler malerin peintre pintor pintora pittore pittrice schilder schilderes',
  writer:
    'writer author novelist autor autorin schriftsteller schriftstellerin auteur ecrivain escritor escritora scrittore scrittrice schrijver schrijfster autora autore autrice',
  conductor: 'dirigent dirigentin dirigente kapellmeister maestro-concertador',
  singer: 'singer sanger sangerin chanteur chanteuse cantante zanger zangeres cantor cantora',
  referee: 'referee umpire arbiter schiedsrichter schiedsrichterin arbitre arbitro arbitra scheidsrechter',
  winner:
    'winner sieger siegerin gewinner gewinnerin vainqueur gagnant gagnante ganador ganadora vincitore vincitrice winnaar winnares vencedor vencedora champion championne campeon campeona campione campionessa campeao campea kampioen meister meisterin',
  student: 'student studentin etudiant etudiante estudiante studente studentessa studente estudante',
  pupil: 'pupil schuler schulerin eleve alumno alumna alunno alunna leerling aluno aluna',
  baker: 'baker backer backerin boulanger boulangere panadero panadera panettiere fornaio bakker padeiro padeira',
  fisherman: 'fisherman fischer fischerin pecheur pescador pescadora pescatore pescatrice visser',
  shepherd: 'shepherd shepherdess schafer schaferin hirte hirtin berger bergere pastor pastora pastore herder herderin',
  nurse:
    'nurse krankenschwester pfleger pflegerin infirmier infirmiere enfermero enfermera infermiere infermiera verpleegkundige verpleegster enfermeiro enfermeira',
  priest: 'priest vicar pastor-in-charge pfarrer pfarrerin pretre cure sacerdote parroco prete priester pastoor padre',
  bishop: 'bishop bischof bischofin eveque obispo vescovo bisschop bispo',
  treasurer:
    'treasurer schatzmeister schatzmeisterin kassenwart tresorier tresoriere tesorero tesorera tesoriere penningmeester tesoureiro tesoureira',
  secretary: 'secretary sekretar sekretarin secretaire secretario secretaria segretario segretaria secretaris',
  ambassador:
    'ambassador botschafter botschafterin ambassadeur ambassadrice embajador embajadora ambasciatore ambasciatrice embaixador embaixadora',
  senator: 'senator senatorin senateur senatrice senador senadora senatore',
  'member-of-parliament':
    'lawmaker abgeordnete abgeordneter depute deputee diputado diputada deputato deputata kamerlid deputado deputada',
  councillor:
    'councillor councilor stadtrat stadtratin gemeinderat gemeinderatin conseiller conseillere concejal concejala consigliere consigliera assessore assessora raadslid wethouder vereador vereadora',
  commissioner:
    'commissioner kommissar kommissarin commissaire comisario comisaria commissario commissaria commissaris comissario comissaria',
  'harbour-master': 'harbourmaster hafenmeister hafenmeisterin havenmeester',
  'fire-chief': 'brandmeister brandmeisterin feuerwehrchef feuerwehrchefin brandweercommandant',
  'police-chief': 'polizeichef polizeichefin politiechef',
  inspector:
    'inspector inspektor inspektorin inspecteur inspectrice inspectora ispettore ispettrice inspetor inspetora',
  witness: 'witness eyewitness zeuge zeugin augenzeuge augenzeugin temoin testigo testimone getuige testemunha',
  victim: 'victim opfer victime victima vittima slachtoffer vitima deceased verstorbene verstorbener',
  suspect:
    'suspect verdachtige verdachtiger tatverdachtige tatverdachtiger suspecte sospechoso sospechosa sospettato sospettata verdachte suspeito suspeita',
  defendant: 'defendant accused angeklagte angeklagter accuse accusee acusado acusada imputato imputata beklaagde reu',
  widow: 'widow witwe veuve viuda vedova weduwe viuva',
}

/** Those that are another thing elsewhere: English "chef", German "Rat". */
const ofLanguage: Partial<Record<Language, Record<string, string>>> = {
  en: { head: 'head chief', boss: 'executive boss', conductor: 'conductor', leader: 'leader' },
  de: { head: 'chef chefin leiter leiterin', boss: 'vorstand', leader: 'anfuhrer anfuhrerin' },
  fr: { head: 'chef cheffe responsable', conductor: 'chef-d-orchestre', leader: 'dirigeant dirigeante' },
  es: { head: 'jefe jefa responsable', boss: 'consejero-delegado', leader: 'lider' },
  it: { head: 'capo responsabile', leader: 'leader' },
  nl: { head: 'hoofd chef', boss: 'topman topvrouw', leader: 'leider' },
  pt: { head: 'chefe responsavel', leader: 'lider' },
}

const classesOf = new Map<string, string>()
for (const [role, words] of Object.entries(shared)) for (const word of set(words)) classesOf.set(word, role)
for (const [language, roles] of Object.entries(ofLanguage))
  for (const [role, words] of Object.entries(roles))
    for (const word of set(words)) classesOf.set(`${language} ${word}`, role)

/** Endings that are a role whatever stands before them in a German or Dutch compound, the longest first. */
const endings = [...classesOf.keys()]
  .filter((word) => !word.includes(' ') && word.length > 5)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** The class of a role word as `plain` folds it ("mayor", "burgermeisterin"), or null. */
export function roleOf(word: string, language: Language | null): string | null {
  const known = classesOf.get(`${language} ${word}`) ?? classesOf.get(word)
  if (known !== undefined) return known
  if ((language !== 'de' && language !== 'nl') || word.length < 8) return null
  const ending = endings.find((end) => word.endsWith(end))
  return ending === undefined ? null : classesOf.get(ending)!
}
