import type { Language } from '../language'
import { list, set } from '../words/types'
import type { DatePhrases } from './date-phrase-types'

const offsets = (words: string): [string, number][] =>
  words
    .split('|')
    .map((entry): [string, number] => [entry.split(':')[0]!.trim(), Number(entry.split(':')[1])])
    .sort((a, b) => b[0].length - a[0].length)
const seasonsOf = (words: string) => words.split('|').map((names) => names.split(','))

export const datePhrases: Record<Language, DatePhrases> = {
  en: {
    anchored: offsets(
      'the previous day:-1|the day before:-1|a day earlier:-1|a day before:-1|one day earlier:-1|the preceding day:-1|the day prior:-1|the same day:0|that same day:0|that day:0|the following day:1|the next day:1|a day later:1|one day later:1|the day after:1|a day after:1',
    ),
    dayParts: list('morning|afternoon|evening|night|noon|midday|midnight|lunchtime|overnight'),
    clockParts: list('in the morning|in the afternoon|in the evening|at night'),
    dayPartEndings: [],
    nightTo: list('in the night to|the night to|overnight to|overnight into|night into|the night into|overnight on to'),
    nightFrom: list('in the night from|the night from|overnight from'),
    since: list('since|ever since'),
    until: list('until|till|by|through|up to|no later than|up until'),
    starting: list('from|starting|as of|as from|beginning'),
    before: [
      ['the year before', 'year'],
      ['a year earlier', 'year'],
      ['the month before', 'month'],
      ['the week before', 'week'],
    ],
    coming: set('coming upcoming'),
    future: set(
      'begins begin opens meets takes expires resumes closes decides convenes forecast will shall ll would expected scheduled planned due set slated plans plan intends aims hopes likely tomorrow forthcoming upcoming wants must may might could',
    ),
    past: set(
      'was were had did has have been began came went fell rose hit left found took gave held met won lost broke struck saw shot burst fled sent made led wrote became sank told said got drew ran put sold bought spoke stood kept',
    ),
    futureForm: null,
    pastForm: /[a-z]{2}ed$/,
    yearLeads: set(
      'in since of from until till by before after during to between early mid late the around for year and circa',
    ),
    clockLeads: set('at around about by from until before after since to shortly just'),
    seasons: seasonsOf('spring,springtime|summer,summertime|autumn,fall|winter,wintertime'),
    distance: list('after|before|following|into|prior to'),
    halves: list('half|half year'),
    old: list('old'),
    amounts: set('about some roughly nearly almost over approximately than least most to estimated around'),
  },
  de: {
    anchored: offsets(
      'am vortag:-1|vom vortag:-1|tags zuvor:-1|am tag zuvor:-1|am tag davor:-1|einen tag zuvor:-1|einen tag vorher:-1|einen tag fruher:-1|am vorabend:-1|am selben tag:0|am gleichen tag:0|noch am selben tag:0|an diesem tag:0|am tag darauf:1|am folgenden tag:1|am folgetag:1|tags darauf:1|am nachsten tag:1|einen tag spater:1|einen tag darauf:1|am tag danach:1|einen tag danach:1|am darauffolgenden tag:1',
    ),
    dayParts: list(
      'fruh|morgen|vormittag|mittag|nachmittag|abend|nacht|morgens|abends|nachts|vormittags|nachmittags|mittags',
    ),
    clockParts: list('am morgen|am vormittag|am mittag|am nachmittag|am abend|in der nacht|in der fruh'),
    dayPartEndings: list('morgen|vormittag|mittag|nachmittag|abend|nacht|fruh'),
    nightTo: list(
      'in der nacht zum|in der nacht zu|in der nacht auf|in der nacht auf den|die nacht zum|die nacht auf|der nacht zum|der nacht auf|nacht zum|nacht auf|nacht zu',
    ),
    nightFrom: list('in der nacht von|in der nacht vom|der nacht von|der nacht vom'),
    since: list('seit|seit dem|seit der'),
    until: list('bis|bis zum|bis zur|bis spatestens|spatestens am|spatestens bis|spatestens'),
    starting: list('ab|ab dem|vom'),
    before: [
      ['vorjahr', 'year'],
      ['vorjahres', 'year'],
      ['jahr davor', 'year'],
      ['jahr zuvor', 'year'],
      ['vormonat', 'month'],
      ['vormonats', 'month'],
      ['vorwoche', 'week'],
      ['woche zuvor', 'week'],
    ],
    coming: set('kommenden kommende kommender kommendes'),
    future: set(
      'beginnt beginnen startet starten endet enden trifft tagt tagen stimmt findet berat entscheidet reist offnet eroffnet lauft folgt tritt wahlt spielt wird werden werde soll sollen will wollen plant planen geplant erwartet voraussichtlich bevorsteht ansteht angesetzt vorgesehen durfte durften kunftig muss mussen konnte konnten',
    ),
    past: set(
      'war waren wurde wurden hatte hatten hat haben worden gewesen kam kamen ging gingen gab starb starben fiel fielen stieg brach traf fand fanden begann',
    ),
    futureForm: /^würden?$/,
    pastForm: null,
    yearLeads: set(
      'in im seit von vom ab bis jahr jahre jahres ende anfang mitte nach vor zwischen und um herbst sommer winter fruhjahr fruhling der das des',
    ),
    clockLeads: set('um gegen ab bis seit nach vor kurz von'),
    seasons: seasonsOf('fruhling,fruhjahr,fruhlings,fruhjahrs|sommer,sommers|herbst,herbstes,herbsts|winter,winters'),
    distance: list('nach|vor|nachdem|bevor'),
    halves: list('halbjahr|halbjahres|halbjahrs|jahreshalfte|halfte|hj'),
    old: list('alt|alte|alter|alten|altes'),
    amounts: set('rund etwa knapp gut fast uber mehr als mindestens hochstens bis zu circa ca ungefahr'),
  },
  fr: {
    anchored: offsets(
      'la veille:-1|la veille au soir:-1|le jour precedent:-1|un jour plus tot:-1|un jour auparavant:-1|le meme jour:0|ce jour la:0|le jour meme:0|le lendemain:1|le lendemain matin:1|le jour suivant:1|un jour plus tard:1|des le lendemain:1|au lendemain:1',
    ),
    dayParts: list(
      'matin|au matin|apres midi|soir|au soir|midi|nuit|dans la nuit|dans la matinee|dans la soiree|en soiree|en matinee',
    ),
    clockParts: list('du matin|de l apres midi|du soir|de la nuit'),
    dayPartEndings: [],
    nightTo: list('dans la nuit de'),
    nightFrom: list('dans la nuit de|dans la nuit du|la nuit de|la nuit du'),
    since: list('depuis|depuis le|depuis la|depuis les'),
    until: list(
      'jusqu a|jusqu au|jusqu en|jusque|d ici|d ici a|d ici au|d ici la|avant|au plus tard|avant le|avant la',
    ),
    starting: list('a partir du|a partir de|des|des le|a compter du'),
    before: [
      ['un an plus tot', 'year'],
      ['un an auparavant', 'year'],
    ],
    coming: set('prochain prochaine'),
    future: set(
      'commence debute ouvre reunit reprend va vont devrait devraient doit doivent prevu prevue prevus prevues demain attendu attendue attendus',
    ),
    past: set('ont avait avaient etait etaient fut furent ete eu eut'),
    futureForm: /(?:er|ir|dr|ur|vr|rr)(?:a|ont)$/,
    pastForm: /^a$/,
    yearLeads: set(
      'en depuis de d an annee annees l des entre et avant apres jusqu a au fin debut mi des ete hiver automne printemps',
    ),
    clockLeads: set('a vers des avant apres jusqu peu'),
    seasons: seasonsOf('printemps|ete|automne|hiver'),
    distance: list('apres|avant'),
    halves: list('semestre|moitie|moitie de l annee'),
    old: list('d age|ans d age'),
    amounts: set('environ quelque pres plus moins presque'),
  },
  es: {
    anchored: offsets(
      'la vispera:-1|el dia anterior:-1|el dia previo:-1|un dia antes:-1|la noche anterior:-1|el mismo dia:0|ese mismo dia:0|ese dia:0|aquel dia:0|al dia siguiente:1|el dia siguiente:1|un dia despues:1|un dia mas tarde:1|el dia despues:1',
    ),
    dayParts: list(
      'por la manana|de la manana|por la tarde|de la tarde|por la noche|de la noche|en la noche|a mediodia|al mediodia|de madrugada|de la madrugada|en la madrugada',
    ),
    clockParts: list('de la manana|de la tarde|de la noche|de la madrugada'),
    dayPartEndings: [],
    nightTo: [],
    nightFrom: list('en la noche del|la noche del|en la noche de|la madrugada del|en la madrugada del|la noche de'),
    since: list('desde|desde el|desde la|desde los'),
    until: list('hasta|hasta el|hasta la|antes del|antes de|a mas tardar|a mas tardar el'),
    starting: list('a partir de|a partir del'),
    before: [['un ano antes', 'year']],
    coming: set('proximo proxima siguiente entrante'),
    future: set(
      'comienza empieza abre reune vota termina entra va van debe deben previsto prevista previstos previstas',
    ),
    past: set('fue fueron habia habian ha han era eran estaba estaban hubo sido'),
    futureForm: /r(?:á|án|é|emos)$/,
    pastForm: /(?:ó|aron|ieron)$/,
    yearLeads: set(
      'en desde de del ano anos entre y hasta a al el finales principios mediados tras verano otono invierno primavera',
    ),
    clockLeads: set('las la'),
    seasons: seasonsOf('primavera|verano|otono|invierno'),
    distance: list('despues|antes|tras'),
    halves: list('semestre|mitad'),
    old: list('de edad'),
    amounts: set('unos unas cerca casi mas menos alrededor aproximadamente'),
  },
  it: {
    anchored: offsets(
      'la vigilia:-1|il giorno prima:-1|il giorno precedente:-1|un giorno prima:-1|la sera prima:-1|lo stesso giorno:0|quel giorno:0|quello stesso giorno:0|il giorno dopo:1|il giorno successivo:1|il giorno seguente:1|un giorno dopo:1|un giorno piu tardi:1|l indomani:1|all indomani:1',
    ),
    dayParts: list(
      'mattina|mattino|pomeriggio|sera|notte|notte fonda|in mattinata|in serata|nel pomeriggio|in nottata|all alba',
    ),
    clockParts: list('del mattino|di mattina|di notte|di sera|della sera|del pomeriggio|della notte'),
    dayPartEndings: [],
    nightTo: [],
    nightFrom: list('nella notte tra|la notte tra|nella notte fra|la notte fra|notte tra|notte fra'),
    since: list('dal|dalla|dallo|dall|da'),
    until: list('entro|entro il|entro la|entro l|fino a|fino al|fino alla|sino al|non oltre|entro e non oltre'),
    starting: list('a partire da|a partire dal'),
    before: [
      ['un anno prima', 'year'],
      ['l anno prima', 'year'],
    ],
    coming: set('prossimo prossima prossimi venturo'),
    future: set(
      'inizia comincia apre riunisce vota termina entra deve devono previsto prevista previsti previste domani dovrebbe dovrebbero',
    ),
    past: set('ha hanno era erano stato stata stati state aveva avevano fu furono'),
    futureForm: /r(?:à|ò|anno|emo)$/,
    pastForm: /(?:[aiu]to|[^r]ò|arono|irono|erono)$/,
    yearLeads: set(
      'nel dal del al fino anno anni tra fra e l dell estate inverno autunno primavera fine inizio meta il',
    ),
    clockLeads: set('alle all ore dalle le verso'),
    seasons: seasonsOf('primavera|estate|autunno|inverno'),
    distance: list('dopo|prima'),
    halves: list('semestre|meta|meta dell anno'),
    old: list('di eta'),
    amounts: set('circa quasi oltre piu almeno'),
  },
  nl: {
    anchored: offsets(
      'de vorige dag:-1|de dag ervoor:-1|de dag daarvoor:-1|een dag eerder:-1|een dag ervoor:-1|de avond ervoor:-1|dezelfde dag:0|diezelfde dag:0|die dag:0|de volgende dag:1|de dag erna:1|de dag daarna:1|een dag later:1|daags erna:1|daags daarna:1|daags tevoren:-1|daags ervoor:-1',
    ),
    dayParts: list('ochtend|morgen|middag|avond|nacht|ochtends|in de ochtend|in de avond|in de middag|in de nacht'),
    clockParts: list('s ochtends|s morgens|s middags|s avonds|s nachts|in de ochtend|in de nacht'),
    dayPartEndings: list('ochtend|morgen|middag|namiddag|voormiddag|avond|nacht'),
    nightTo: list('in de nacht op|in de nacht naar|de nacht op'),
    nightFrom: list('in de nacht van|de nacht van'),
    since: list('sinds|sedert'),
    until: list('tot|tot en met|uiterlijk|voor|tot aan|uiterlijk op'),
    starting: list('vanaf|per|met ingang van'),
    before: [
      ['een jaar eerder', 'year'],
      ['het jaar ervoor', 'year'],
      ['het jaar daarvoor', 'year'],
      ['een maand eerder', 'month'],
    ],
    coming: set('komende aankomende aanstaande komend eerstvolgende'),
    future: set(
      'begint start eindigt vergadert stemt beslist vindt opent zal zullen gaat gaan wordt worden verwacht gepland moet moeten wil willen',
    ),
    past: set('was waren werd werden had hadden heeft hebben kwam kwamen ging gingen viel vielen bleek geweest'),
    futureForm: null,
    pastForm: /^ge(?!middeld|leden|hele)[a-z]{3,}(?:d|t|en)$/,
    yearLeads: set(
      'in sinds van uit tot jaar vanaf eind begin medio tussen en rond zomer winter najaar voorjaar herfst lente het de na voor',
    ),
    clockLeads: set('om rond tot vanaf voor na tegen omstreeks even'),
    seasons: seasonsOf('lente,voorjaar|zomer|herfst,najaar|winter'),
    distance: list('na|nadat|voor|voordat'),
    halves: list('helft|halfjaar|jaarhelft|semester'),
    old: list('oud|oude'),
    amounts: set('ongeveer circa zo bijna ruim meer dan minstens zeker hooguit'),
  },
  pt: {
    anchored: offsets(
      'a vespera:-1|na vespera:-1|o dia anterior:-1|no dia anterior:-1|um dia antes:-1|o mesmo dia:0|no mesmo dia:0|nesse dia:0|naquele dia:0|no dia seguinte:1|o dia seguinte:1|um dia depois:1|um dia mais tarde:1|ao dia seguinte:1',
    ),
    dayParts: list(
      'de manha|pela manha|a tarde|de tarde|a noite|de noite|de madrugada|ao meio dia|na madrugada|ao fim da tarde|ao final da tarde|durante a tarde|durante a manha',
    ),
    clockParts: list('da manha|da tarde|da noite|da madrugada'),
    dayPartEndings: [],
    nightTo: [],
    nightFrom: list('na noite de|na madrugada de|a noite de|na noite do'),
    since: list('desde|desde o|desde a'),
    until: list('ate|ate o|ate a|ate ao|antes de|antes do|antes da|o mais tardar'),
    starting: list('a partir de|a partir do|a partir da'),
    before: [['um ano antes', 'year']],
    coming: set('proximo proxima seguinte'),
    future: set('comeca abre reune vota termina entra vai vao deve devem previsto prevista previstos previstas amanha'),
    past: set('foi foram tinha tinham havia era eram estava estavam sido'),
    futureForm: /r(?:á|ão|ei|emos)$/,
    pastForm: /(?:[aei]ram|[eai]u|ou)$/,
    yearLeads: set('em desde de do no ano anos entre e ate a ao fim inicio verao inverno outono primavera meados o'),
    clockLeads: set('as a pelas'),
    seasons: seasonsOf('primavera|verao|outono|inverno'),
    distance: list('depois|apos|antes'),
    halves: list('semestre|metade'),
    old: list('de idade'),
    amounts: set('cerca quase mais menos aproximadamente'),
  },
}
