import type { Language } from '../language'
import { remembered } from '../memo'
import { set } from './types'

// Stems of peoples, languages and faiths. With the endings of a language they are adjectives or common nouns, which English,
// Dutch and (as nouns) German and French write with a capital: they name nobody.
const stems: Partial<Record<Language, Set<string>>> = {
  en: set(
    `american british english scottish welsh irish french german ital spanish portuguese dutch belg swiss austr danish dane swedish swede
    norweg finnish finn iceland polish pole czech slovak sloven hungar roman bulgar serb croat bosn alban macedon greek turk cypr
    russ ukrain belarus moldov eston latv lithuan georg armen azerbaijan azeri kazakh uzbek kyrgyz tajik turkmen chinese japanese
    korean mongol vietnamese thai cambod laot burmese malays indones philippin filipino ind pakist bangladesh nepal sri afghan iran
    pers iraq syr lebanese jord israel palestin saud arab yemen oman kuwait qatar emirat egypt liby tunis alger morocc sudanese
    ethiop eritre somal keny ugand rwand tanzan niger nigeri ghana ghan senegalese mali ivor cameroon congolese angol zimbabwe
    mozambic namib african europe as mexic canad cub hait jamaic brazil argentin chile peruv colomb venezuel bolivi ecuador
    paraguay uruguay australi austral zealander soviet christ musl jew jewish catholic protestant orthodox islam hindu buddh latin
    scandinav balt slav kurd tibet taiwanese west east north south`,
  ),
  nl: set(
    `amerika brit engel schot frans duit ital spaan portuge belg zwits oostenrijk deen zweed noor fin ijsland pool pol tsjech slovaak
    sloveen hongaar roemeen bulgaar serv kroat bosn alban griek turk rus russ oekrai oekrain wit-rus est let litouw georg armeen azer chinees
    chine japan korea vietnam thai indone malei filipijn indi pakista afghaan iran iraak irak syr libanese libane jorda israel palestijn
    saoed jemen egypt liby tunes algerij marokka soedan ethiop somal ken niger ghane zuid-afrika europe aziat mexica canade cuba
    brazi argentijn chile peru colombia venezola vlaam neder nederland ooster wester noord zuid christ islam jood`,
  ),
  de: set(
    `amerikan brit england schott franzos deutsch italien span spani portugies holland niederland belg schweiz osterreich dan schwed norweg finn
    island pol tschech slowak slowen ungar rumann ruman bulgar serb kroat bosn alban griech turk russ ukrain belaruss weissruss
    est lett litau georg armen aserbaidschan kasach usbek chines japan korean sudkorean nordkorean vietnames thailand indones
    malays philippin ind pakistan afghan iran irak syr libanes jordan israel palastinens saud jemenit agypt liby tunes alger marokkan
    sudan athiop somal kenian nigerian ghana sudafrikan europa asiat afrikan mexikan kanad kuban brasilian argentin chilen peruan
    kolumbian venezolan austral sowjet christ muslim jud katholi protestant nato us`,
  ),
  fr: set(
    `americ britann angl ecoss irland franc allem ital espagn portug neerland belg suiss autrich dan sued norveg finland island polon
    tcheq slovaq sloven hongr roum bulgar serb croat bosn alban grec turc russ ukrain bieloruss moldav eston letton lituan georg armen
    azerbaidjan kazakh ouzbek chin japon core sud-core nord-core vietnam thailand indones malais philipp ind pakistan afghan iran irak syr liban
    jordan israel palestin saoud yemen egypt liby tunis alger maroc soudan ethiop somal keny niger nigeri ghan senegal mal ivoir
    camerou congol sud-afric europe afric asiat mexic canad cub hait bresil argentin chil peruv colomb venezuel austral soviet
    chret musulm juif`,
  ),
}
const endings: Partial<Record<Language, RegExp>> = {
  en: /^(?:|s|ns|n|an|ans|ian|ians|ean|eans|ic|ics|i|is|ish|er|ers|man|men|im|ims|ists?|es|in|ins|o|os|ern|erner|erners|ese|ni|nis|stan)$/,
  nl: /^(?:s|se|sen|er|ers|e|en|aan|anen|aans|aanse|an|ans|anse|isch|ische|ees|ese|es|n|nse|ns|i|ers|andse|ands|ezen|lander|landers|)$/,
  de: /^(?:|isch|ische|ischen|ischer|isches|ischem|er|ern|ers|erin|erinnen|e|en|n|in|innen|aner|anern|anisch\w*|ier|iern|ierin|isch\w*|os\w*|sch\w*|lich\w*|ens\w*|end?s)$/,
  fr: /^(?:s|es|e|ien|iens|ienne|iennes|een|eens|eenne|eennes|en|ens|enne|ennes|ain|ains|aine|aines|ais|aise|aises|ois|oise|oises|an|ans|ane|anes|and|ands|ande|andes|iques?|ol|ols|ole|oles|ind?s?|ines?|ques?|o|os|ou|ous|)$/,
}

/** Whether a capitalised word (as `plain` folds it) is a nationality, language or faith in this language. */
export const isDemonym = (folded: string, language: Language | null): boolean => judged(`${language ?? 'en'} ${folded}`)

const judged = remembered((key: string): boolean => {
  const own = stems[key.slice(0, 2) as Language]
  const ending = endings[key.slice(0, 2) as Language]
  if (!own || !ending) return false
  const word = key.slice(3)
  for (let n = Math.min(word.length, longestStem); n >= Math.max(2, word.length - longestEnding); n--) {
    if (own.has(word.slice(0, n)) && ending.test(word.slice(n))) return true
  }
  return false
})

const longestStem = 14
const longestEnding = 8
