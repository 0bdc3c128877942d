import type { Language } from '../language'
import { list } from '../words/types'

/** Words around dates, beyond the tables of the analysis. Phrases are `plain`; all are matched by tokens. */
export type DateWords = {
  /** Days from the reference day. */
  days: [phrase: string, offset: number][]
  units: Record<
    'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'weekend' | 'quarter' | 'decade' | 'century',
    string[]
  >
  last: string[]
  next: string[]
  this: string[]
  /** Articles and prepositions that may stand inside a date. */
  small: string[]
  from: string[]
  to: string[]
  between: string[]
  and: string[]
  ago: string[]
  agoBefore: string[]
  later: string[]
  laterBefore: string[]
  early: string[]
  middle: string[]
  late: string[]
  rest: string[]
  whole: string[]
  half: string[]
  few: string[]
  seasons: string[]
  /** "the 70s" as a phrase before the figure: "années", "jaren". */
  decadeBefore: string[]
  on: string[]
}

const row = (words: string): DateWords['units'] => {
  const [second, minute, hour, day, week, month, year, weekend, quarter, decade, century] = words
    .split('|')
    .map((w) => w.trim().split(/\s*,\s*/)) as string[][]
  return {
    second: second!,
    minute: minute!,
    hour: hour!,
    day: day!,
    week: week!,
    month: month!,
    year: year!,
    weekend: weekend!,
    quarter: quarter!,
    decade: decade!,
    century: century!,
  }
}
const days = (words: string): [string, number][] =>
  words
    .split('|')
    .map((entry) => entry.split(':'))
    .map(([phrase, n]): [string, number] => [phrase!.trim(), Number(n)])
    .sort((a, b) => b[0].length - a[0].length)

export const dateWords: Record<Language, DateWords> = {
  en: {
    days: days(
      'today:0|tonight:0|this morning:0|this afternoon:0|this evening:0|last night:-1|this day:0|yesterday:-1|tomorrow:1|the day after tomorrow:2|day after tomorrow:2|the day before yesterday:-2|day before yesterday:-2|next day:1|the next day:1|last day:-1|the last day:-1|tmr:1',
    ),
    units: row(
      'second,seconds,sec,secs,s|minute,minutes,min,mins|hour,hours,hr,hrs,h|day,days,d,working day,working days|week,weeks,wk|month,months,mo|year,years,yr,yrs|weekend,weekends|quarter,quarters|decade,decades|century,centuries',
    ),
    last: list('last|past|previous'),
    next: list('next|coming|upcoming|following'),
    this: list('this|current|same'),
    small: list('the|of|in|on|my|to|for|a|starting|beginning'),
    from: list('from|since'),
    to: list('to|till|until|through|thru'),
    between: ['between'],
    and: list('and|through'),
    ago: list('ago|before today|before now|earlier|before yesterday'),
    agoBefore: [],
    later: list('later|from now|from today|after today|in the future|hence|after now'),
    laterBefore: list('in|within|within the next|within the upcoming'),
    early: list('early|beginning of|start of|the beginning of|the start of|earlier'),
    middle: list('mid|middle of|the middle of'),
    late: list('late|end of|the end of|later'),
    rest: list('rest of|the rest of|rest'),
    whole: list('all|full|whole|entire|another|all the|the whole'),
    half: ['half'],
    few: list('few|a few|couple of|a couple of|several|some'),
    seasons: list('spring|summer|autumn|winter|fall'),
    decadeBefore: [],
    on: list('on|the|for the|on the|by the'),
  },
  de: {
    days: days(
      'heute:0|gestern:-1|vorgestern:-2|morgen:1|ubermorgen:2|nachster tag:1|am nachsten tag:1|letzter tag:-1|diesen tag:0',
    ),
    units: row(
      'sekunde,sekunden,sek,s|minute,minuten,min|stunde,stunden,std,h|tag,tage,tagen,tages,werktag,werktage,werktagen|woche,wochen|monat,monate,monaten,monats|jahr,jahre,jahren,jahres|wochenende,wochenenden|quartal,quartale,quartals|jahrzehnt,jahrzehnte,jahrzehnten,dekade|jahrhundert,jahrhunderte,jahrhunderts',
    ),
    last: list(
      'letzten|letzte|letzter|letztes|letztem|vergangenen|vergangene|vergangener|vergangenes|vorigen|voriger|vorige|voriges',
    ),
    next: list('nachsten|nachste|nachster|nachstes|nachstem|kommenden|kommende|kommender|kommendes|folgenden'),
    this: list('diesen|diese|dieser|diesem|dieses|aktuelle|aktuellen'),
    small: list('der|die|das|den|dem|des|im|in|am|vom|von|zum|zur|fur'),
    from: list('vom|von|ab|seit'),
    to: list('bis|bis zum|bis zur|bis zu'),
    between: ['zwischen'],
    and: ['und'],
    ago: list('zuvor|vorher|her'),
    agoBefore: ['vor'],
    later: list('spater|danach|ab heute|ab jetzt|nach heute'),
    laterBefore: list('in|binnen|innerhalb von|in den nachsten'),
    early: list('anfang|anfang des|beginn|beginn des|fruh|anfang der'),
    middle: list('mitte|mitte des|mitte der'),
    late: list('ende|ende des|spat|ende der'),
    rest: list('rest|rest des|rest der'),
    whole: list('ganze|ganzen|ganzes|ganzer|gesamte|gesamten|volle'),
    half: list('halbe|halbes|halber|halben'),
    few: list('ein paar|paar|einige|einigen|wenige|mehrere|mehreren'),
    seasons: list('fruhling|fruhjahr|sommer|herbst|winter'),
    decadeBefore: [],
    on: list('am|der|den|dem|zum|fur den|vom'),
  },
  fr: {
    days: days(
      'aujourd hui:0|ce matin:0|ce soir:0|cette nuit:0|cet apres midi:0|ce jour:0|hier:-1|avant hier:-2|demain:1|apres demain:2|le jour suivant:1|jour suivant:1|prochain jour:1|le lendemain:1|dernier jour:-1|jour prochain:1|jour dernier:-1',
    ),
    units: row(
      'seconde,secondes,sec,s|minute,minutes,min|heure,heures,h,hr,hrs|jour,jours,journee,journees,jour ouvre,jours ouvres|semaine,semaines|mois|an,ans,annee,annees|week-end,week-ends,weekend,weekends,fin de semaine|trimestre,trimestres|decennie,decennies|siecle,siecles',
    ),
    last: list(
      'dernier|derniere|dernieres|derniers|passe|passee|passes|passees|precedent|precedente|precedents|precedentes',
    ),
    next: list('prochain|prochaine|prochains|prochaines|suivant|suivante|suivants|suivantes|a venir'),
    this: list('ce|cet|cette|ces|courant|courante|actuel|actuelle|meme'),
    small: list('le|la|les|l|de|du|des|d|en|au|aux|a|dans|mon|ma|pour|un|commencant'),
    from: list('du|de|depuis|des|depuis le'),
    to: list('au|a|jusqu au|jusqu a|jusque'),
    between: ['entre'],
    and: ['et'],
    ago: list('plus tot|auparavant|avant aujourd hui'),
    agoBefore: list('il y a|ya|depuis'),
    later: list(
      'plus tard|a partir de maintenant|a partir d aujourd hui|apres aujourd hui|dans le futur|a compter de maintenant',
    ),
    laterBefore: list('dans|d ici|dans les|en'),
    early: list('debut|debut de|debut du|le debut de|tot|plus tot'),
    middle: list('mi|milieu de|milieu du|au milieu de'),
    late: list('fin|fin de|fin du|la fin de|tard|plus tard'),
    rest: list('reste de|reste du|le reste de|le reste du|reste'),
    whole: list('tout|toute|toute la|tout le|entier|entiere|complete|complet|pleine|un autre|une autre'),
    half: list('demi|demie|une demi|la moitie d une'),
    few: list('quelques|plusieurs|deux ou trois'),
    seasons: list('printemps|ete|automne|hiver'),
    decadeBefore: list('annees'),
    on: list('le|pour le'),
  },
  es: {
    days: days(
      'hoy:0|esta manana:0|esta tarde:0|esta noche:0|esta madrugada:0|anteanoche:-2|en el dia:0|el dia:0|ayer:-1|anteayer:-2|antes de ayer:-2|anoche:-1|manana:1|pasado manana:2|proximo dia:1|el proximo dia:1|dia siguiente:1|el dia siguiente:1|ultimo dia:-1|el ultimo dia:-1|este dia:0|dia de hoy:0',
    ),
    units: row(
      'segundo,segundos,seg,s|minuto,minutos,min|hora,horas,h,hr,hrs|dia,dias|semana,semanas|mes,meses|ano,anos|fin de semana,fines de semana,finde|trimestre,trimestres,cuatrimestre,cuatrimestres|decada,decadas,decenio|siglo,siglos',
    ),
    last: list(
      'ultimo|ultima|ultimos|ultimas|pasado|pasada|pasados|pasadas|anterior|anteriores|previo|previa|previos|previas',
    ),
    next: list('proximo|proxima|proximos|proximas|siguiente|siguientes|que viene|entrante'),
    this: list('este|esta|estos|actual|corriente|mismo|misma'),
    small: list('el|la|los|las|de|del|en|mi|al|lo|un|durante'),
    from: list('desde|de|del|desde el|desde la'),
    to: list('hasta|a|al|hasta el|hasta la'),
    between: ['entre'],
    and: ['y'],
    ago: list('atras|antes|antes de hoy'),
    agoBefore: list('hace|desde hace'),
    later: list(
      'despues|mas tarde|desde ahora|desde hoy|despues de hoy|en el futuro|a partir de ahora|a partir de hoy',
    ),
    laterBefore: list('en|dentro de|dentro de los proximos|dentro de las proximas'),
    early: list(
      'principios de|inicios de|comienzos de|principio de|inicio de|comienzo de|primeros dias de|a principios de|temprano',
    ),
    middle: list('mediados de|a mediados de|medio de|mitad de'),
    late: list('finales de|fines de|fin de|final de|a finales de|ultimos dias de'),
    rest: list('resto de|resto del|el resto de|el resto del'),
    whole: list('todo|toda|todo el|toda la|entero|entera|completo|otra|otro'),
    half: list('medio|media'),
    few: list('unos|unas|pocos|pocas|algunos|algunas|un par de|par de|varios|varias'),
    seasons: list('primavera|verano|otono|invierno'),
    decadeBefore: list('anos|decada de los|decada de|decada|los anos'),
    on: list('el|en el|para el|los'),
  },
  it: {
    days: days(
      'oggi:0|stasera:0|stamattina:0|stamani:0|stamane:0|stanotte:0|questa mattina:0|questa sera:0|questa notte:0|questo giorno:0|ieri:-1|ieri l altro:-2|l altro ieri:-2|altro ieri:-2|domani:1|dopodomani:2|giorno dopo:1|il giorno dopo:1|prossimo giorno:1|il prossimo giorno:1|giorno successivo:1|ultimo giorno:-1|giorno prima:-1',
    ),
    units: row(
      'secondo,secondi,sec,s|minuto,minuti,min|ora,ore,h|giorno,giorni,giornata|settimana,settimane|mese,mesi|anno,anni|weekend,week-end,fine settimana,fine-settimana|trimestre,trimestri|decennio,decenni|secolo,secoli',
    ),
    last: list(
      'ultimo|ultima|ultimi|ultime|scorso|scorsa|scorsi|scorse|passato|passata|passati|passate|precedente|precedenti',
    ),
    next: list(
      'prossimo|prossima|prossimi|prossime|successivo|successiva|successivi|successive|seguente|seguenti|che viene|entrante',
    ),
    this: list('questo|questa|quest|questi|corrente|stesso|stessa|attuale'),
    small: list(
      'il|la|lo|i|gli|le|l|di|del|della|dello|dell|dei|degli|nel|nella|nello|nell|d|al|alla|mio|mia|in|per|a|da',
    ),
    from: list('da|dal|dalla|dall|dallo|a partire dal'),
    to: list('a|al|alla|fino a|fino al|sino al|all|fino alla'),
    between: list('tra|fra'),
    and: ['e'],
    ago: list('fa|prima|or sono|prima di oggi'),
    agoBefore: [],
    later: list('dopo|piu tardi|da oggi|da adesso|da ora|in futuro|dopo oggi'),
    laterBefore: list('tra|fra|entro|entro i prossimi|in'),
    early: list('inizio|inizio di|inizio del|inizio della|inizi di|inizio dell|presto'),
    middle: list('meta|meta di|meta del|meta della|a meta'),
    late: list('fine|fine di|fine del|fine della|fine dell|tardi'),
    rest: list('resto di|resto del|resto della|resto dell'),
    whole: list('tutto|tutta|tutto il|tutta la|intero|intera|tutto l|un altra|un altro|un intero|un intera'),
    half: list('mezza|mezzo|mezz|meta'),
    few: list('alcuni|alcune|pochi|poche|qualche|un paio di|paio di|diversi|diverse'),
    seasons: list('primavera|estate|autunno|inverno'),
    decadeBefore: list('anni|gli anni'),
    on: list('il|per il|l|nel|al'),
  },
  nl: {
    days: days(
      'vandaag:0|vanavond:0|vanochtend:0|vanmorgen:0|vanmiddag:0|vannacht:0|gisteravond:-1|gisterochtend:-1|gistermiddag:-1|gisternacht:-1|eergisteravond:-2|morgenochtend:1|morgenmiddag:1|morgenavond:1|deze dag:0|gisteren:-1|eergisteren:-2|morgen:1|overmorgen:2|volgende dag:1|de volgende dag:1|laatste dag:-1|de laatste dag:-1|de dag van vandaag:0',
    ),
    units: row(
      'seconde,seconden,sec,s|minuut,minuten,min|uur,uren,u|dag,dagen,werkdag,werkdagen|week,weken|maand,maanden|jaar,jaren|weekend,weekends,weekeinde|kwartaal,kwartalen|decennium,decennia|eeuw,eeuwen',
    ),
    last: list('vorige|vorig|laatste|afgelopen|voorbije|verleden|voorgaande|vorigen'),
    next: list('volgende|volgend|komende|aankomende|aanstaande|komend|eerstvolgende'),
    this: list('deze|dit|huidige|zelfde|dezelfde|hetzelfde'),
    small: list('de|het|van|in|op|mijn|een|der|voor'),
    from: list('van|vanaf|sinds'),
    to: list('tot|tot en met|t/m|tot aan|tot de'),
    between: ['tussen'],
    and: ['en'],
    ago: list('geleden|eerder|terug|voor vandaag'),
    agoBefore: [],
    later: list('later|vanaf nu|vanaf vandaag|na vandaag|in de toekomst|hierna|gerekend vanaf nu'),
    laterBefore: list('over|binnen|binnen de volgende|binnen de komende|in'),
    early: list('begin|begin van|het begin van|vroeg|eerder|start van'),
    middle: list('midden|midden van|het midden van|half|medio'),
    late: list('eind|einde|eind van|einde van|het einde van|laat|later'),
    rest: list('rest van|de rest van|rest'),
    whole: list('hele|heel|gehele|volle|volledige|de hele|nog een'),
    half: list('half|halve|een half|een halve'),
    few: list('paar|een paar|enkele|enige|meerdere|aantal'),
    seasons: list('lente|voorjaar|zomer|herfst|najaar|winter'),
    decadeBefore: list('jaren|de jaren'),
    on: list('op|de|op de|voor de'),
  },
  pt: {
    days: days(
      'hoje:0|esta noite:0|esta manha:0|esta tarde:0|esta madrugada:0|nesta manha:0|nesta noite:0|nesta tarde:0|este dia:0|ontem:-1|anteontem:-2|antes de ontem:-2|amanha:1|depois de amanha:2|proximo dia:1|o proximo dia:1|dia seguinte:1|o dia seguinte:1|ultimo dia:-1',
    ),
    units: row(
      'segundo,segundos,seg,s|minuto,minutos,min|hora,horas,h,hr,hrs|dia,dias|semana,semanas|mes,meses|ano,anos|fim de semana,fins de semana|trimestre,trimestres|decada,decadas|seculo,seculos',
    ),
    last: list('ultimo|ultima|ultimos|ultimas|passado|passada|passados|passadas|anterior|anteriores'),
    next: list('proximo|proxima|proximos|proximas|seguinte|seguintes|que vem'),
    this: list('este|esta|estes|deste|desta|neste|nesta|atual|corrente|mesmo|mesma'),
    small: list('o|a|os|as|de|do|da|dos|das|em|no|na|nos|nas|meu|minha|um'),
    from: list('de|do|da|desde|a partir de|desde o'),
    to: list('a|ao|ate|ate o|ate a'),
    between: ['entre'],
    and: ['e'],
    ago: list('atras|antes|antes de hoje'),
    agoBefore: list('ha|faz'),
    later: list('depois|mais tarde|a partir de agora|a partir de hoje|depois de hoje|no futuro'),
    laterBefore: list('em|dentro de|daqui a'),
    early: list('inicio de|comeco de|principio de|inicio do|inicio da|comeco do|comeco da|inicios de'),
    middle: list('meados de|meio de|metade de|meados do|meados da'),
    late: list('fim de|final de|fins de|fim do|fim da|final do|final da'),
    rest: list('resto de|resto do|resto da|o resto de'),
    whole: list('todo|toda|todo o|toda a|inteiro|inteira|outro|outra'),
    half: list('meio|meia'),
    few: list('alguns|algumas|poucos|poucas|varios|varias|um par de|uns|umas'),
    seasons: list('primavera|verao|outono|inverno'),
    decadeBefore: list('anos|decada de|os anos'),
    on: list('o|no|em|dia|no dia'),
  },
}
