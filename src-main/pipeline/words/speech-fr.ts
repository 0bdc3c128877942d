import { speechWords } from './speech-types'

export const fr = speechWords({
  said: 'reagit reagissent retorque souvient rejouit inquiete indigne soupire lache glisse exclame detaille commente rencherit tranche admet reprend murmure previennent dit disent declare declarent affirme affirment indique indiquent explique expliquent raconte racontent soutient soutiennent confie deplore deplorent insiste insistait expliquait disait affirmait repondait ajoutait ajoute precise precisent repond rapporte rapportent temoigne temoignent martele ironise poursuit conclut resume previent dement confirme confirment ecrit',
  weak: 'annonce annoncent assure assurent estime estiment souligne soulignent reconnait reconnaissent avance rappelle rappellent revele revelent regrette lance note notent plaide juge observe promet',
  participles:
    'reagi soupire proteste crie retorque dit declare affirme indique annonce ajoute explique assure precise rapporte confirme dementi ecrit plaide raconte estime souligne reconnu avance rappele averti prevenu revele soutenu regrette lance repondu note deplore confie insiste insiste poursuivi conclu promis martele',
  auxiliaries: 'a ont avait avaient aurait',
  naming: 'qualifie qualifient qualifiait parle parlent parlait denonce denoncent appelle evoque',
  separable: '',
  according:
    'aux dires du|aux dires des|de l avis du|de l avis des|selon|d apres|a en croire|aux dires de|de l avis de|dixit',
  tag: '',
  postposed: '',
  citing: 'citant|en citant|en se referant a',
  quotedBy: 'cite par|citee par|cites par|citees par|cite dans|repris par|reprise par',
  pronouns: 'il:m elle:f ils:p elles:p je:x nous:p on:x',
  determiners:
    'le:m la:f les: l: un:m une:f des: ce:m cet:m cette:f ces: son: sa: ses: leur: leurs: mon: ma: mes: notre: nos: deux: trois: plusieurs: certains: au: aux: du: quelques:',
  of: 'de du des d',
  within: 'de du des d au aux pour chez',
  stops:
    'a au aux en dans par pour sur sous avec sans vers chez entre contre depuis pendant avant apres lors et ou mais donc or ni car que qu qui quoi dont ou si comme quand lorsque puisque tandis alors ainsi hier aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche ce matin soir ne pas plus jamais aussi encore deja tout est sont etait etaient ete sera seront personne rien nul aucun aucune chacun devant face mais toutefois cependant y',
  that: 'que qu si',
  as: 'comme',
  between:
    'a ont avait avaient l le lui leur en y nous vous me m encore aussi egalement ensuite bien pourtant notamment par ailleurs fait deja n ne s se',
  verbSecond: false,
  proDrop: false,
  negations:
    'ne|n|pas|non|jamais|sans|personne|aucun|aucune|rien|ni|nullement|guere|nul|nulle|dement|dementi|dementent|a dementi|nie|nient|refuse de|refusent de',
  negationTraps:
    'non seulement|sans doute|ne que|pas moins de|ni plus ni moins|pas seulement|sans aucun doute|non plus',
  hedges:
    'presume|presumee|presumes|presumees|pretendu|pretendue|pretendument|probablement|vraisemblablement|apparemment|peut etre|sans doute|eventuellement|eventuel|eventuelle|semble|semblent|semblait|serait|seraient|aurait|auraient|pourrait|pourraient|il se peut|soupconne de|soupconnee de|soupconnes de|suppose|supposee|possible|possiblement|non confirme|non confirmee|selon toute vraisemblance|soi disant',
  hedgeTraps: '',
})
