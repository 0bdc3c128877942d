import type { Language } from '../language'
import { set } from './types'

/**
 * How a language joins clauses and shows a finite verb. Words are lower case *with* their diacritics: they tell "a" from
 * "à", "esta" from "está". Listed from the grammars of the languages.
 */
export type ClauseWords = {
  /** Between clauses of one rank: "and", "but". */
  coordinators: ReadonlySet<string>
  /** Behind a comma, between two facts that are set against each other, where the clause reads on as a main clause. */
  contrasts: readonly string[][]
  /** Open a clause that hangs on another: what is joined behind them may belong to them. */
  subordinators: ReadonlySet<string>
  /** Prepositions too: they open such a clause only where a finite verb follows before the next mark. */
  softSubordinators: ReadonlySet<string>
  /** Behind a comma (`relativesAfterComma`) or anywhere. */
  relatives: ReadonlySet<string>
  relativesAfterComma: ReadonlySet<string>
  /** Subjects of a relative clause that goes on to the end of its sentence. */
  relativeSubjects: ReadonlySet<string>
  /** Have and be: a participle behind them may be shared by two verbs. */
  auxiliaries: ReadonlySet<string>
  /** Modals and futures: an infinitive behind them may be shared. */
  modals: ReadonlySet<string>
  /** Forms that are finite and next to nothing else. */
  finite: ReadonlySet<string>
  /** Before a finite form it makes another: "verlor", "ontstond". */
  prefix: RegExp | null
  /** Endings of finite forms; `notFinite` lists words that only look so. */
  finiteEnding: RegExp | null
  notFinite: ReadonlySet<string>
  /** Finite or participle, or noun: count only where a subject stands before them and no auxiliary does. */
  ambiguous: ReadonlySet<string>
  ambiguousEnding: RegExp | null
  /** What a subject may begin with, besides a name, a number and a capital. */
  subjectStarts: ReadonlySet<string>
  /** Between the joining word and a shared subject's verb. */
  adverbs: ReadonlySet<string>
  /** Objects: beside its verb such a word points at the clause before, and neither stands alone. */
  objects: ReadonlySet<string>
  /** With nothing but an article they are a subject that the clause before explains: "a third". */
  others: ReadonlySet<string>
  /** Verbs before which no shared subject is put: their subject follows them or is nobody. */
  subjectless: ReadonlySet<string>
}

type Written = {
  [K in keyof ClauseWords]: K extends 'contrasts'
    ? string
    : K extends 'prefix' | 'finiteEnding' | 'ambiguousEnding'
      ? RegExp | null
      : string
}

const clauseWords = (w: Written): ClauseWords => ({
  coordinators: set(w.coordinators),
  contrasts: w.contrasts.split('|').flatMap((p) => (p.trim() === '' ? [] : [p.trim().split(' ')])),
  subordinators: set(w.subordinators),
  softSubordinators: set(w.softSubordinators),
  relatives: set(w.relatives),
  relativesAfterComma: set(w.relativesAfterComma),
  relativeSubjects: set(w.relativeSubjects),
  auxiliaries: set(w.auxiliaries),
  modals: set(w.modals),
  finite: set(w.finite),
  prefix: w.prefix,
  finiteEnding: w.finiteEnding,
  notFinite: set(w.notFinite),
  ambiguous: set(w.ambiguous),
  ambiguousEnding: w.ambiguousEnding,
  subjectStarts: set(w.subjectStarts),
  adverbs: set(w.adverbs),
  objects: set(w.objects),
  others: set(w.others),
  subjectless: set(w.subjectless),
})

const tables: Record<Language, ClauseWords> = {
  en: clauseWords({
    coordinators: 'and but',
    contrasts: 'while|whereas',
    subordinators:
      'that if whether because although though unless when whenever where wherever while whereas lest why how so',
    softSubordinators: 'until till since as than before after once',
    relatives: 'who whom whose which what',
    relativesAfterComma: '',
    relativeSubjects: 'which who',
    auxiliaries: 'has have had is are was were be been being hasn haven hadn isn aren wasn weren get got getting',
    modals: 'will would can could may might must shall should do does did won wouldn couldn cannot don doesn didn to',
    finite:
      'fell rose took came went broke began gave ran saw shook drew flew grew knew threw wrote spoke drove ate chose sank rang swam wore stole froze hid bit tore became overtook withdrew arose awoke swore shrank sprang forgave blew died owns employs buys sells builds spends loses wins makes takes gives sends pays holds finds brings puts needs covers serves produces weighs measures wants plans operates leads raises seats carries contains includes says tells adds knows lives runs stands lies belongs remains stays opens closes begins ends faces seeks expects claims denies',
    prefix: null,
    finiteEnding: null,
    notFinite:
      'indeed need needed hundred sacred naked kindred bed red shed wed sled feed seed speed weed deed breed greed creed exceed proceed succeed unmanned unarmed alleged',
    ambiguous:
      'burst upset offset bound fought ground quit rid sent shed slit thrust wed bought sold built spent lost won made sent paid cut held found caught set shot met laid brought put cost hit shut left led fed fled struck stood kept got read beat swept spread burnt dealt felt heard hung slid sought taught thought told said understood split spun stuck swung wept wound',
    ambiguousEnding: /[a-z]{2}ed$/,
    subjectStarts:
      'the a an this that these those its his her their our my it he she they we i no some many most several all both each every another nobody none neither two three four five six seven eight nine ten eleven twelve more about around nearly almost at another one half there police officials residents',
    adverbs: 'then later once also now still already has have had soon again eventually finally immediately',
    objects: 'it them him',
    others: 'second third fourth fifth other others another more latter former',
    subjectless: 'there',
  }),
  de: clauseWords({
    coordinators: 'und aber doch jedoch',
    contrasts: '',
    subordinators:
      'dass daß weil wenn falls ob obwohl obgleich nachdem bevor ehe damit sodass sobald solange indem sofern seitdem wie wo warum wer was wohin woher womit weshalb zumal wobei wodurch worauf woran',
    softSubordinators: 'als während um ohne anstatt statt',
    relatives: 'welche welcher welches welchem welchen dessen deren denen',
    relativesAfterComma: 'der die das dem den',
    relativeSubjects: 'der die das',
    auxiliaries:
      'ist sind war waren hat haben hatte hatten wird werden wurde wurden sei seien habe hätte hätten wäre wären worden gewesen geworden',
    modals:
      'kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften dürfte mag möchte möchten würde würden',
    finite:
      'griff griffen begriff verglich glich sei seien habe werde könne müsse solle wolle dürfe gebe komme gehe stehe liege bleibe lasse nehme wisse brauche handle bestehe gelte bekomme fehle fror froren schmolz bog betrat ertrank ertranken glitt glitten goss grub hob hoben kroch litt litten log maß maßen mied pfiff pries riet rieten roch schied schieden schien schienen schlief schliefen schwamm schwieg schwiegen schwor sprang sprangen stach strich strichen stritt stritten trank tranken trieb trieben verbarg wich wichen wuchs wuchsen wusch fuhr fuhren half halfen barg bargen aß fing fingen hing hingen gelang warb warben erlosch schob schoben verzieh schwand bat baten tat taten focht kroch lieh liehen hieß hießen mochte kam kamen ging gingen fiel fielen stieg stiegen sank sanken gewann gewannen verlor verloren begann begannen fand fanden gab gaben hielt hielten stand standen lag lagen lief liefen nahm nahmen trat traten traf trafen schlug schlugen brach brachen sprach sprachen schrieb schrieben zog zogen blieb blieben ließ ließen schloss schlossen starb starben floh flohen riss rissen warf warfen trug trugen bekam bekamen erhielt erhielten flog flogen sah sahen saß saßen schnitt stieß stießen zwang verließ verließen entließ entließen rief riefen wies wiesen bot boten lud luden band schuf stahl stahlen erschoss erschossen verschwand verschwanden entstand entstanden geschah betrug betrugen brannte brannten dachte brachte brachten wusste wussten kannte nannte rannte sandte wandte kündigt liegt steht bleibt geht kommt gibt nimmt fällt steigt sinkt schließt öffnet kostet misst wiegt fasst zählt besitzt beschäftigt betreibt verliert verkauft kauft baut plant fordert verlangt erwartet beginnt endet dauert gilt heißt trägt hält läuft führt zieht wächst gehört fehlt fehlen liegen stehen bleiben',
    prefix: /^(?:ver|be|er|ent|zer|über|unter|wider|miss|emp)/,
    finiteEnding: /^[a-zäöüß]{3,}(?:te|ten)$/,
    notFinite:
      'heute bitte leute letzte letzten erste ersten zweite zweiten dritte dritten vierte fünfte sechste siebte achte neunte zehnte beste besten nächste nächsten meisten rechte rechten gute guten alte alten bekannte bekannten gesamte gesamten bereiten seiten zeiten arbeiten weiten weite harte leichte leichten gestern hunderte breite kalte bunte späte späten echte feste festen erhalten halten bieten raten betreten vertreten unten hinten oftmals minuten konnten',
    ambiguous: '',
    ambiguousEnding: null,
    subjectStarts: '',
    adverbs: 'dann später danach auch nun noch anschließend daraufhin zudem bereits sofort schließlich',
    objects: 'sie ihn es ihm ihnen ihr dies das diese diesen',
    others:
      'zweiter zweite zweites dritter dritte drittes vierter vierte andere anderer anderes weitere weiterer einer eine eines',
    subjectless: 'gibt gab',
  }),
  fr: clauseWords({
    coordinators: 'et mais',
    contrasts: 'tandis que|tandis qu|alors que|alors qu',
    subordinators: 'que qu si parce puisque quand lorsque lorsqu où quoique car pourquoi comment combien dont tandis',
    softSubordinators: 'comme afin pour alors avant après dès jusqu depuis pendant sans',
    relatives: 'qui dont lequel laquelle lesquels lesquelles auquel duquel où quoi',
    relativesAfterComma: '',
    relativeSubjects: 'qui',
    auxiliaries:
      'a ont est sont avait avaient était étaient fut furent eut eurent aura auront sera seront serait seraient aurait auraient été ai avons avez suis sommes êtes',
    modals:
      'peut peuvent doit doivent veut veulent va vont pourra pourront devra devront pouvait pouvaient devait devaient voulait voulaient allait allaient pourrait pourraient devrait devraient faut faudra',
    finite:
      'emploie emploient possède possèdent compte comptent vend vendent achète achètent construit construisent perd perdent gagne gagnent produit coûte coûtent mesure mesurent pèse pèsent accueille accueillent embauche dépense reçoit reçoivent abrite abritent couvre réunit prévoit prévoient demande demandent réclame réclament exploite offre supprime licencie contient contiennent fait font prend prennent met mettent reste restent tombe tombent ferme ferment ouvre ouvrent vit vivent tient tiennent vient viennent dit disent affirme affirment compte dure durent commence fit prit mit vint tint vit perdit vendit tua ferma ouvrit tomba quitta annonça envoya lança resta gagna trouva arriva appartient dispose disposent',
    prefix: null,
    finiteEnding: /[a-zéèêîç]{2}(?:èrent|irent|urent|aient|ait|erait|eront|era)$/,
    notFinite:
      'fait lait trait portrait souhait attrait extrait retrait forfait bienfait parfait méfait opéra caméra choléra',
    ambiguous: '',
    ambiguousEnding: null,
    subjectStarts:
      'le la les l un une des ce cet cette ces son sa ses leur leurs notre nos deux trois quatre cinq six sept huit neuf dix plusieurs certains aucun aucune personne chaque plus environ près tous toutes il elle ils elles on nul quelque quelques',
    adverbs: 'puis ensuite aussi également n ne s se y en l déjà enfin',
    objects: 'lui leur les le la l y',
    others: 'deuxième second seconde troisième quatrième autre autres premier dernier certains',
    subjectless: 'faut',
  }),
  es: clauseWords({
    coordinators: 'y e pero',
    contrasts: 'mientras que|en tanto que',
    subordinators: 'que si porque cuando aunque mientras donde pues sino cómo qué dónde cuándo',
    softSubordinators: 'como para antes después desde hasta según sin apenas conforme',
    relatives: 'quien quienes cual cuales cuyo cuya cuyos cuyas donde',
    relativesAfterComma: '',
    relativeSubjects: 'que',
    auxiliaries:
      'ha han había habían fue fueron es son era eran está están estaba estaban habrá habrán será serán ha sido siendo hubo sería serían habría habrían',
    modals:
      'puede pueden debe deben quiere quieren va van podrá podrán deberá deberán podía podían debía debían quería querían iba iban podría podrían debería deberían',
    finite:
      'tiene tienen tuvo tuvieron emplea emplean posee poseen cuenta cuentan vende venden pierde pierden gana ganan produce producen cuesta cuestan mide miden pesa pesan contrata contratan gasta gastan recibe reciben alberga albergan hizo puso dio obtuvo produjo trajo pide piden exige exigen ofrece ofrecen opera operan reúne prevé contiene contienen vino dijo dice dicen hay queda quedan sigue siguen vive viven llega llegan cierra abre mantiene mantienen supo quiso pudo estuvo anduvo cupo vio',
    prefix: null,
    finiteEnding:
      /[a-zñáéíóú]{2}(?:ó|aron|ieron|eron|yeron|aba|aban|rá|rán|ían|ijeron|tuvo|puso|dujo|dujeron|vino|hizo|dijo)$/,
    notFinite:
      'paró caparrón mamá papá sofá allá acá quizá además detrás atrás jamás demás árabe ahora aquí prueba alba',
    ambiguous: '',
    ambiguousEnding:
      /^(?!.*(?:polic|energ|compañ|mayor|aven|vía|día|tecnolog|garant|mercanc|fiscal|alcald|econom|geograf|categor|av|sequ|bah|poes|batr|pedagog|ideolog|cirug|minor|librer|fotograf|epidem|anatom|teor|jerarqu|tuber|artiller|infanter|cañer|panader|refiner|asesor|auditor|autor|cercan|todav|hac))[a-zñáéíóú]{2,}ía$/,
    subjectStarts:
      'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra dos tres cuatro cinco seis siete ocho nueve diez once doce varios varias algunos algunas ningún ninguna ninguno nadie cada más unas otro otra otros otras todos todas ambos ambas cerca casi él ella ellos ellas',
    adverbs: 'luego después también ya se le les lo la no entonces además finalmente posteriormente',
    objects: 'le les lo la los las',
    others: 'segundo segunda tercero tercera cuarto cuarta otro otra otros otras',
    subjectless:
      'hubo hay había murió murieron faltan falta quedan queda resultó resultaron ocurrió ocurrieron llovió nevó existe existen desapareció desaparecieron se fue fueron',
  }),
  it: clauseWords({
    coordinators: 'e ed ma però',
    contrasts: 'mentre',
    subordinators: 'che se perché quando dove mentre affinché sebbene benché poiché finché appena siccome qualora cioè',
    softSubordinators: 'come dopo prima per senza né quanto',
    relatives: 'cui quale quali chi',
    relativesAfterComma: '',
    relativeSubjects: 'che',
    auxiliaries:
      'ha hanno aveva avevano è sono era erano fu furono sarà saranno avrà avranno sarebbe sarebbero avrebbe avrebbero stato stata stati state viene vengono venne vennero ebbe ebbero ho abbiamo',
    modals:
      'può possono deve devono vuole vogliono potrà potranno dovrà dovranno poteva potevano doveva dovevano voleva volevano potrebbe potrebbero dovrebbe dovrebbero sta stanno',
    finite:
      'possiede possiedono impiega impiegano conta contano vende vendono perde perdono vince vincono produce producono costa costano misura misurano pesa pesano assume assumono spende spendono riceve ricevono ospita ospitano venne vennero ottenne ottennero intervenne espresse emise ammise concluse rispose risposero propose impose ridusse condusse produsse trasse scrisse lesse crollò morì fuggì partì finì subì ferì colpì fece fecero prese presero perse persero vinse vinsero mise misero diede diedero chiuse chiusero uccise uccisero chiede chiedono offre offrono copre gestisce prevede prevedono contiene contengono disse dissero dice dicono resta restano rimase rimasero vide videro tenne nacque cadde caddero scese scesero decise decisero apre chiude vive vivono invase sale scende cresce crescono',
    prefix: null,
    finiteEnding: /[a-zàèéìòù]{2}(?:arono|erono|irono|ò|ava|eva|avano|evano|ivano|rà|ranno)$/,
    notFinite: 'lava cava leva clava nuova prova però ciò falò comò oblò metà città qualità libertà santità tirò',
    ambiguous: '',
    ambiguousEnding: /^[a-zàèéìòù]{3,}iva$/,
    subjectStarts:
      'il lo la i gli le l un uno una questo questa questi queste suo sua suoi sue loro due tre quattro cinque sei sette otto nove dieci undici dodici alcuni alcune nessuno nessun nessuna ogni più altri altre tutti tutte entrambi circa oltre quasi egli lui lei',
    adverbs: 'poi anche già si lo la ne ci non infine inoltre quindi successivamente',
    objects: 'lo la li le gli ne l',
    others: 'secondo seconda terzo terza quarto quarta altro altra altri altre',
    subjectless: 'si c morirono mancano manca restano ci piovve nevicò è sono risultano',
  }),
  nl: clauseWords({
    coordinators: 'en maar',
    contrasts: '',
    subordinators:
      'dat omdat als hoewel nadat voordat terwijl toen zodat zodra tenzij indien doordat opdat zoals waar wanneer hoe waarom wie wat waarbij waardoor waarop waarin waarmee aangezien mits',
    softSubordinators: 'of sinds tot om zonder',
    relatives: 'welke wiens wier',
    relativesAfterComma: 'die dat',
    relativeSubjects: 'die dat',
    auxiliaries: 'is zijn was waren heeft hebben had hadden wordt worden werd werden geweest',
    modals:
      'kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden wil willen wilde wilden mag mogen mocht mochten gaat gaan ging gingen',
    finite:
      'vroor vroren schoof schoven sneed sneden greep grepen hielp hielpen blies bliezen genoot koos kozen kromp loog mat maten scheen schenen schrok schrokken sliep sliepen smolt smolten sprong sprongen stak staken stal stalen streed streden vocht vochten wierp wierpen woog wogen zocht zochten zong zwom zwommen dronk dronken dwong dwongen boog bogen bood boden bond bonden gleed reed hoorde bezweek bezweken ontsprong dook doken kroop kropen school schonk schonken zweeg zwegen brak braken viel vielen steeg stegen zonk zonken won wonnen verloor verloren begon begonnen vond vonden gaf gaven hield hielden stond stonden lag lagen liep liepen nam namen trad traden trof troffen sloeg sloegen sprak spraken schreef schreven trok trokken meldden meldde sloten eindigde bleef bleven liet lieten sloot sloten stierf stierven vluchtte kwam kwamen zag zagen bracht brachten kocht kochten verkocht verkochten kreeg kregen droeg droegen vloog vlogen schoot schoten zat zaten verdween verdwenen ontstond bedroeg daalde daalden verliet verlieten ontsloeg bezit bezitten telt tellen verkoopt koopt bouwt verliest verliezen wint kost kosten meet weegt stuurt plant produceert vraagt vragen eist eisen biedt beheert omvat bevat bevatten sluit sluiten opent begint duurt geldt heet ligt liggen staat staan blijft blijven komt komen neemt stijgt daalt valt groeit heerst woont wonen werkt werken stapte liep zei zeiden zegt reed reden dreef hing riep riepen wees wezen',
    prefix: /^(?:ver|be|ont|over|onder|her)/,
    finiteEnding: /^(?!ge|be[a-z]+den$)[a-zëïü]{3,}(?:de|te)$/,
    notFinite:
      'beide einde derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde volgende honderden duizenden aarde waarde schade orde vrede tegen ministerie laatste beste eerste tweede meeste grote kleine rechte harde koude oude goede rode brede totale late grootste straten wegen klachten delen leden landen steden handen monden honden tijden eenheden maanden vrienden schulden gebieden branden wonden gronden boten auto’s huizen helikopters soldaten agenten studenten kosten rechten berichten resultaten mensen tenten minuten punten klanten gasten inzittende bekende bestaande lopende komende geheten mogelijkheden werkzaamheden autoriteiten partijen diensten activiteiten ruimte hoogte lengte diepte route halte hitte krachten vrachten plannen stichting gewonde gewonden',
    ambiguous: '',
    ambiguousEnding: null,
    subjectStarts: '',
    adverbs: 'daarna later ook toen nu nog vervolgens meteen direct bovendien uiteindelijk',
    objects: 'het ze hem haar hen die dat',
    others: 'tweede derde vierde ander andere anderen',
    subjectless: '',
  }),
  pt: clauseWords({
    coordinators: 'e mas',
    contrasts: 'enquanto|ao passo que|enquanto que',
    subordinators: 'que se porque quando embora enquanto onde pois porquê',
    softSubordinators: 'como para antes depois desde até conforme sem caso assim quanto apesar',
    relatives: 'quem qual quais cujo cuja cujos cujas onde',
    relativesAfterComma: '',
    relativeSubjects: 'que',
    auxiliaries:
      'foi foram é são era eram está estão estava estavam tem têm tinha tinham será serão terá terão havia sido seria seriam teria teriam',
    modals:
      'pode podem deve devem quer querem vai vão poderá poderão deverá deverão podia podiam devia deviam queria queriam ia iam poderia poderiam deveria deveriam',
    finite:
      'teve tiveram emprega empregam possui possuem conta contam vende vendem perde perdem ganha ganham produz produzem custa custam mede medem pesa pesam contrata contratam gasta gastam recebe recebem abriga abrigam fez fizeram pôs deu deram obteve trouxe pede pedem exige exigem oferece oferecem opera reúne prevê contém contêm veio disse disseram diz dizem há houve fica ficam segue vive vivem chega fecha abre mantém mantêm soube quis pôde esteve viu',
    prefix: null,
    finiteEnding:
      /^(?!.*(?:museu|europeu|judeu|pneu|céu|véu|chapéu|liceu|réu|ateu|hebreu|coliseu)$)[a-zçãõáéíóú]{3,}eu$|[a-zçãõáéíóú]{2}(?:teve|pôs|fez|veio|ou|aram|eram|iram|iu|ava|avam|rá|rão|iam)$/,
    notFinite: 'verão abriu-se ambientou carão fava lava palava grou feirão refrão',
    ambiguous: '',
    ambiguousEnding: null,
    subjectStarts:
      'o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas nosso nossa dois duas três quatro cinco seis sete oito nove dez onze doze vários várias alguns algumas nenhum nenhuma ninguém cada mais outro outra outros outras todos todas ambos ambas cerca quase ele ela eles elas',
    adverbs: 'depois também já se não lhe lhes então ainda posteriormente',
    objects: 'lhe lhes as os',
    others: 'segundo segunda terceiro terceira quarto quarta outro outra outros outras',
    subjectless:
      'houve há havia morreu morreram faltam falta restam resta ocorreu ocorreram choveu nevou existe existem desapareceu desapareceram ficaram foi foram',
  }),
}

export const clauseWordsOf = (language: Language | null): ClauseWords => tables[language ?? 'en']
