import type { Language } from '../language'

/**
 * Words that speak for or against a checkable statement, per language: lower case, without diacritics; "*" stands for
 * any ending; an apostrophe in the text counts as a space. They are the general means of each language, taken from no
 * article.
 */
export type JudgementWords = {
  /** Somebody ought to: a demand. */
  obligation: string
  /** Words that value instead of describe. */
  evaluation: string
  /** Verbs by which somebody's view is reported: "called it unacceptable". */
  judging: string
  /** Hope, regret, belief, comfort. */
  wish: string
  /** Thanks, condolences, greetings. */
  courtesy: string
  /** Says only that nothing is known of what will be. */
  openEnd: string
  /** Announces that somebody sees or tells it otherwise, and not how: what they say comes next. */
  announces: string
  /** The paper about itself or to its readers. */
  editorial: string
  /** I and we; you. */
  first: string
  second: string
  /** Public bodies and offices: who can be asked. */
  institution: string
  /** Auxiliaries and common verbs of what has happened. */
  past: string
  /** What will happen, as announced. */
  future: string
  /** Forms of "to be" in the present. */
  copula: string
  indefinite: string
  negation: string
  /** Words that every one of their kind is meant: "everyone", "always". */
  general: string
}

const en: JudgementWords = {
  obligation:
    'should|ought to|must|must not|has to be|have to be|needs to|need to|needs a|it is time|high time|about time|had better|let us|let s|has got to|cannot go on|can not go on|it would be|deserve|deserves|is needed|are needed',
  evaluation:
    'good|great|best|bad|worst|terrible|horrible|wonderful|brilliant|fantastic|disgrac*|shame|shameful|scandal*|outrag*|unaccept*|unfair|unjust|absurd|ridiculous|nonsense|mistake|wrong|wise|unwise|foolish|irresponsibl*|historic|brave|bold|courageous|cowardly|proud|sad|tragic|beautiful|ugly|disappoint*|overjoyed|delight*|happy|pleased|thrilled|relieved|furious|angry|shocked|surpris*|stunned|devastated|heartbr*|exhausted|tired|fed up|important|crucial|vital|essential|necessary|right thing|victory for|blow to|gift|jewel|treasure|poison|cancer|nightmare|miracle|disaster|catastrophe|hero|heroes|betray*|insult|joke|madness|insane|impressive|remarkable|incredible|unbelievable|never seen|like this|too late|too little|not enough|insufficient|enough is enough|in retreat|common sense|step back|back down|worrying|alarming|encouraging|promising|bitter|cruel|brutal|harsh|lesson|warning to|beloved|honour|honor|privilege|dream|hard to|no good|the truth|innocent|better|worse|hell|heaven|sense of|the people|our hearts|one of us|finest|lovely|marvellous|marvelous|splendid|magnificent|superb|excellent|awful|dreadful|appalling|greatest|nicest|saddest|happiest|greedy|hypocrit*|dishonest|glorious|pathetic|lousy',
  judging:
    'called|calls|described|describes|criticised|criticized|condemned|praised|welcomed|slammed|blasted|hailed|dismissed as|denounced|considers|considered|urged|urges|appealed|pleaded|begged',
  wish: 'hope|hopes|hopefully|wish|wishes|fear|fears|believe|believes|i think|we think|i feel|we feel|in my view|in our view|in my opinion|unfortunately|fortunately|sadly|luckily|regrettably|alas|no doubt|without doubt|of course|frankly|surely|let us hope|i am sure|we are sure|i know|nobody wants|no one wants|matter of time',
  courtesy:
    'thank|thanks|thank you|grateful|gratitude|condolences|thoughts are with|thoughts and prayers|our thoughts|our prayers|rest in peace|sympathy|sympathies|congratulations|welcome to|well done|hearts go out|please',
  openEnd:
    'remains to be seen|remain to be seen|time will tell|what happens next|what comes next|nobody knows|no one knows|nobody can say|no one can say|anyone s guess|anybody s guess|will show|will tell|will be decisive|is uncertain|are uncertain|remains uncertain|remains unclear|is open|remains open|is far from over|is not over|wait and see|the coming days|the coming weeks|the coming hours|the next few days|depends on|long way to go|going to be a long|only the beginning|never be the same|to be continued|watch this space|all eyes|the stage is set|the clock is ticking|the coming months|the next few weeks|the next few months',
  announces:
    'different story|another story|different tale|different account|different picture|different version|other side of the|own version|own story|tell it differently|remember it differently|see it differently|sees it differently|opinions differ|views differ',
  editorial:
    'readers|our readers|send us|write to us|we will report|we report|we will keep you|our reporter|our newsroom|our coverage|live blog|follow our|read our|watch our|listen to our|this newspaper|in our next|next edition|stay tuned|breaking news|this is a developing|more to follow|more follows',
  first: 'i|we|me|us|my|our|ours|mine|myself|ourselves|i m|we re|i ve|we ve',
  second: 'you|your|yours|yourself',
  institution:
    'government|ministry|minister|police|court|prosecutors|prosecutor|council|mayor|president|parliament|company|union|army|troops|hospital|officials|authorities|authority|agency|spokesman|spokeswoman|spokesperson|firefighters|rescuers|researchers|scientists|judge|jury|lawyer|school|schools|university|bank|party|opposition|railway|airport|operator|commission|committee|federation|club|team|residents|witnesses|doctors|study|report|law|bill|treasurer|director|manager|neither|none of them|both sides',
  past: 'was|were|had|has|have been|did|didn|fell|rose|took|came|went|won|lost|left|broke|began|found|gave|got|held|hit|kept|led|made|met|paid|ran|saw|sent|shot|stood|struck|sold|spent|threw|wrote|fled|flew|died|grew|drew|bought|brought|caught|cut|put|set|shut|stole|swept|sank|rang|chose|became|burnt|spread|built|beat|beaten|born',
  future: 'will|would|is to|are to|is due|are due|plans to|plan to|intends to|is set to|expected to',
  copula: 'is|are|is not|are not|isn|aren',
  indefinite: 'a|an|every|any|all',
  negation: 'not|no|nobody|none|never|neither|nothing|without|denied|denies|rejected|refused|failed',
  general: 'everyone|everybody|anyone|anybody|always|truth|trust|everything',
}

const de: JudgementWords = {
  obligation:
    'sollte|sollten|müsste|müssten|es ware|solle endlich|sollen endlich|muss endlich|mussen endlich|musse|mussten endlich|muss man|man muss|muss jetzt|mussen jetzt|muss|mussen|darf nicht|durfen nicht|darf niemand|niemand darf|durfe nicht|durfe|es ist zeit|hochste zeit|hochste eisenbahn|wird es zeit|es braucht|braucht es|es gilt|gefordert ist|gehort verboten|hat verdient|verdient|verdienen|lasst uns|man kann nur',
  evaluation:
    'gut|gute|guter|gutes|besser*|beste|besten|schlecht*|schlimm*|furchtbar*|schrecklich*|wunderbar*|grossartig*|hervorragend*|schande|schandlich*|skandal*|unerhort*|unzumutbar*|inakzeptabel*|unverantwortlich*|verantwortungslos*|ungerecht*|unfair*|absurd*|lacherlich*|unsinn*|quatsch|fehler|falsch|klug*|dumm*|mutig*|feige*|historisch*|stolz*|traurig*|tragisch*|bitter*|enttausch*|glucklich*|froh|erfreut*|erleichtert*|wutend*|schockiert*|entsetzt*|uberrascht*|fassungslos*|erschuttert*|mude|satt|am ende|geduld|wichtig*|entscheidend*|unverzichtbar*|notwendig*|notig*|sieg fur|schlag ins|ohrfeige|geschenk|juwel|schatz|gift fur|krebsgeschwur|albtraum|wunder|katastrophe*|held*|verrat*|beleidigung|witz|wahnsinn*|irre|beeindruckend*|bemerkenswert*|unglaublich*|fatal|durchbruch|schwarzer tag|noch nie erlebt|nie erlebt|so etwas|viel zu|zu spat|zu wenig|zu hart|zu milde|reicht nicht|genug ist genug|lange genug|schwach*|trost|gluck|ungluck|ein segen|ein fluch|peinlich*|blamage|vorbildlich*|dreist*|zynisch*|grausam*|brutal*|besorgniserregend*|alarmierend*|ermutigend*|zerbrechlich*|kostbar*|unbezahlbar*|bedauerlich*|erfreulich*|beschamend*|verheerend*|wegsehen|hinnehmbar|hinnehmen|schlechter witz|gesunder menschenverstand|richtig so|unschuldig|freude|ehre|traum|herrlich*|prachtig*|ausgezeichnet*|scheusslich*|grasslich*|erbarmlich*|schonste*|schone|schoner|schones|heuchler*|prima|toll|tolle|toller|tolles|bester|bestes|perfekt*|mies|miese|mieser',
  judging:
    'nannte|nennt|bezeichnete|bezeichnet|kritisierte|kritisiert|verurteilte|lobte|lobt|begrusste|begrusst|wurdigte|ruge|rugte|beklagte|beklagt|bedauerte|halt fur|halte fur|hielt fur|findet|fand|sprach von einem|sprach von einer|spricht von|appellierte|bat|mahnte|forderte auf',
  wish: 'hoffentlich|hoffe|hoffen|hofft|wunsche|wunschen|leider|glucklicherweise|zum gluck|bedauerlicherweise|zweifellos|ohne zweifel|selbstverstandlich|naturlich|sicherlich|ich glaube|wir glauben|ich denke|ich finde|ich halte|wir halten|meiner meinung|meines erachtens|unserer meinung|aus meiner sicht|aus unserer sicht|frage der zeit|kann nur hoffen|furchte|furchten|ich bin sicher|schade',
  courtesy:
    'danke|dank an|dank gilt|danken|wir danken|herzlichen dank|dankbar|mitgefuhl|beileid|anteilnahme|gedanken sind bei|trauern mit|ruhe in frieden|gluckwunsch|gratulieren|gratuliere|willkommen|bitte|bleibt gesund',
  openEnd:
    'bleibt abzuwarten|abzuwarten bleibt|abwarten|wird sich zeigen|wird sich weisen|muss sich zeigen|wird zeigen|werden zeigen|ist offen|bleibt offen|ist ungewiss|bleibt ungewiss|bleibt unklar|wie es weitergeht|wie geht es weiter|niemand weiss|keiner weiss|weiss niemand|weiss keiner|steht in den sternen|die kommenden tage|die nachsten tage|kommenden stunden|vieles ist denkbar|alles ist moglich|sieht nicht nach|noch lange nicht vorbei|erst der anfang|nie mehr wie|hangt davon ab|hangt vom|zu reden sein|wird spannend|tiefen wandel|steht vor einem|die uhr tickt|noch nicht rechtskraftig|die kommenden wochen|die nachsten wochen|kommenden monate|nachsten monate|nachsten stunden',
  announces:
    'andere geschichte|anderen geschichte|anderes bild|andere version|eigene version|anders in erinnerung|sehen das anders|sieht das anders|gehen auseinander',
  editorial:
    'leserinnen|leser konnen|unsere leser|schreiben sie uns|schicken sie uns|senden sie uns|wir berichten|berichten wir|unsere redaktion|unsere reporter|liveblog|live ticker|newsticker|in unserer nachsten|in der nachsten ausgabe|diese zeitung|eilmeldung|mehr in kurze|weitere informationen folgen',
  first: 'ich|wir|mich|mir|uns|mein|meine|meinen|meiner|unser|unsere|unseren|unserer|unserem',
  second: 'du|dich|dir|dein|deine|ihnen gerne',
  institution:
    'regierung|ministerium|minister*|polizei|gericht|landgericht|amtsgericht|staatsanwaltschaft|rat|gemeinderat|stadtrat|burgermeister*|prasident*|parlament|landtag|bundestag|unternehmen|firma|konzern|gewerkschaft|armee|truppen|krankenhaus|klinik*|behorde*|amt|gesundheitsamt|feuerwehr|forscher*|wissenschaftler*|richter*|anwalt|anwaltin|verteidiger*|schule*|universitat|bank|partei|opposition|bahn|flughafen|betreiber*|kommission|ausschuss|verband|verein|mannschaft|anwohner*|zeugen|arzte|studie|bericht|gesetz|intendant*|vorstand|betriebsrat|arbeitgeber|arbeitnehmer|suden|norden|impfstoff|landkreis|stadt|land',
  past: 'war|waren|wurde|wurden|worden|hatte|hatten|hat|haben|ist gestorben|sind gestorben|starb|starben|kam|kamen|ging|gingen|fiel|fielen|stieg|stiegen|sank|sanken|gewann|verlor|verloren|begann|fand|fanden|gab|hielt|stand|standen|lag|lagen|lief|nahm|nahmen|trat|traf|trafen|schlug|brach|brachen|sprach|schrieb|zog|blieb|blieben|liess|kundigte|wies|meldete|meldeten|stimmte|stimmten|teilte|sei|seien|habe',
  future: 'wird|werden|soll|sollen|will|wollen|plant|planen',
  copula: 'ist|sind',
  indefinite: 'ein|eine|jeder|jede|alle',
  negation: 'nicht|kein*|niemand|nie|niemals|weder|nichts|ohne|dementierte|bestritt|lehnte|weigerte',
  general: 'jeder|immer|niemals|wahrheit|vertrauen|jedermann',
}

const fr: JudgementWords = {
  obligation:
    'il faut|il faudrait|faut que|doit|doivent|devrait|devraient|doit enfin|il est temps|il serait temps|il est urgent|il est necessaire|il est indispensable|il convient|merite*|on ne peut pas|qu il|exigeons|aurait du|auraient du|aurions du|auriez du|faudra|faudrait',
  evaluation:
    'bon|bonne|mauvais*|meilleur*|pire|honte|honteu*|scandale*|inaccept*|inadmissible*|injuste*|absurde*|ridicule*|erreur|faute|sage|irresponsable*|historique*|courageu*|lache*|fier*|triste*|tragique*|decu*|decevant*|heureu*|ravi*|soulage*|furieu*|choque*|surpris*|bouleverse*|epuise*|n en pouvons plus|important*|essentiel*|crucial*|necessaire*|victoire pour|coup dur|cadeau|bijou|joyau|tresor|poison|cancer|cauchemar|miracle|desastre|catastrophe*|heros|trahison|insulte|folie|impressionnant*|remarquable*|incroyable*|jamais vu|trop tard|trop peu|insuffisan*|assez|inquietant*|alarmant*|encourageant*|cruel*|indigne*|innocent*|un tel|bon sens|mieux que|magnifique*|merveilleu*|formidable*|superbe*|excellent*|affreu*|horrible*|epouvantable*|lamentable*|genial*|splendide*|terrible*|belle|beau|parfait*|minable*',
  judging:
    'a qualifie|qualifie|a juge|juge|a estime|estime|a denonce|denonce|a salue|salue|a critique|critique|a deplore|deplore|a fustige|a regrette|a condamne|appelle',
  wish: 'espere|esperons|esperer|j espere|heureusement|malheureusement|helas|sans doute|bien sur|evidemment|a mon avis|selon moi|je pense|nous pensons|je crois|nous croyons|je suis sur|dommage|souhaite|souhaitons|craint|personne ne veut|question de temps',
  courtesy:
    'merci|remercie*|remerciements|condoleances|pensees|felicitations|bienvenue|reconnaissan*|s il vous plait|repose en paix',
  openEnd:
    'reste a voir|reste a savoir|l avenir dira|nul ne sait|personne ne sait|suite est incertaine|est incertain*|reste incertain*|reste ouvert*|prochains jours|prochaines heures|prochaines semaines|seront decisi*|sera longue|sera long|affaire a suivre|tout est possible|depend de|rien n est joue|loin d etre fini|prochains mois|semaines diront|semaines a venir|jours a venir',
  announces:
    'autre histoire|autre version|autre son de cloche|propre version|avis divergent|versions divergent|avis sont partages',
  editorial:
    'nos lecteurs|lecteurs peuvent|ecrivez nous|envoyez nous|nous y reviendrons|notre redaction|notre journal|prochaine edition|notre direct|en direct sur',
  first: 'je|j|nous|me|m|mon|ma|mes|notre|nos|moi',
  second: 'vous|votre|vos|tu|ton|ta|tes',
  institution:
    'gouvernement|ministere|ministre|police|gendarmerie|tribunal|cour|parquet|procureur*|conseil|maire|mairie|prefecture|prefet|president*|parlement|assemblee|entreprise|societe|syndicat*|armee|hopital|autorites|pompiers|chercheurs|auteurs|juge*|avocat*|ecole*|universite|banque|parti|opposition|commission|federation|club|equipe|habitants|temoins|medecins|etude|rapport|loi|direction|porte parole|phare|trains|elle|il',
  past: 'a|ont|avait|avaient|a ete|ont ete|etait|etaient|fut|furent|aurait|auraient|est mort|sont morts|n a|n ont|n avait|s etait|s est|se sont|est ne|est devenu|sont devenus',
  future: 'va|vont|sera|seront|doit etre|devra|prevoit',
  copula: 'est|sont|c est|ce sont|n est',
  indefinite: 'un|une|chaque|tout|tous',
  negation: 'ne|n|pas|aucun*|personne|jamais|ni|rien|sans|dementi|refuse',
  general: 'chacun|toujours|verite|confiance',
}

const es: JudgementWords = {
  obligation:
    'hay que|debe|deben|deberia|deberian|tiene que|tienen que|es necesario|es preciso|es urgente|es hora de|ya es hora|urge|merece*|hace falta|cuanto antes|no podemos|no se puede|tendria que|tendrian que|deberiamos|debio haber|debieron haber|debia haber|habria que',
  evaluation:
    'bueno|buena|malo|mala|mejor*|peor*|verguenza|vergonzos*|escandal*|inaceptable*|inadmisible*|injust*|absurd*|ridicul*|error|sabi*|irresponsable*|historic*|valiente*|cobarde*|orgullos*|triste*|tragic*|decepcion*|feliz|felices|content*|aliviad*|furios*|indignad*|sorprendid*|agotad*|cansad*|hart*|importante*|esencial*|crucial*|necesari*|victoria para|golpe|regalo|joya|tesoro|veneno|cancer|pesadilla|milagro|desastre|catastrof*|heroe*|traicion|insulto|locura|impresionante*|increible*|nunca visto|demasiado tarde|insuficiente*|basta|preocupante*|alarmante*|alentador*|cruel*|desproporcionad*|inocente*|paso atras|nunca habiamos|maravillos*|magnific*|estupend*|excelente*|esplendid*|fantastic*|horrible*|terrible*|espantos*|lamentable*|genial*|hermos*|perfect*|fatal*',
  judging:
    'califico|califica|considero|considera|critico|critica|denuncio|denuncia|lamento|lamenta|celebro|elogio|tacho|condeno la|pidio calma|a su juicio|opina|opino',
  wish: 'ojala|espero que|esperamos|esperemos|lamentablemente|desgraciadamente|por desgracia|afortunadamente|por suerte|sin duda|por supuesto|en mi opinion|creo que|creemos|pienso|estoy seguro|estoy segura|confiamos|deseamos|cuestion de tiempo|nadie quiere',
  courtesy:
    'gracias|agradec*|condolencias|pesame|nuestros pensamientos|enhorabuena|felicidades|felicitaciones|bienvenid*|por favor|descanse en paz',
  openEnd:
    'esta por ver|queda por ver|el tiempo dira|nadie sabe|no se sabe que|es incierto|es incierta|proximas horas|proximos dias|proximas semanas|seran decisiv*|sera decisiv*|todo es posible|depende de|todo puede pasar|lejos de terminar|habra que ver|proximos meses|semanas diran|dias diran',
  announces:
    'otra historia|otra version|historia distinta|version distinta|historia diferente|propia version|ven de otra manera',
  editorial:
    'nuestros lectores|los lectores pueden|escribanos|envienos|seguiremos informando|nuestra redaccion|este diario|proxima edicion|nuestra cobertura',
  first:
    'yo|nosotros|nosotras|me|nos|mi|mis|nuestro|nuestra|nuestros|nuestras|soy|somos|estamos|estoy|tenemos|queremos|podemos|hemos|daremos',
  second: 'usted|ustedes|tu|tus|vosotros|vuestro',
  institution:
    'gobierno|ministerio|ministr*|policia|tribunal|juzgado|juez*|jueza|fiscalia|fiscal|ayuntamiento|alcaldia|alcalde*|alcaldesa|president*|parlamento|congreso|empresa|compania|sindicato*|ejercito|hospital|autoridades|bomberos|investigadores|cientificos|autores|abogad*|escuela*|universidad|banco|partido|oposicion|comision|federacion|club|equipo|vecinos|testigos|medicos|estudio|informe|ley|comerciantes|portavoz|rio|barcos',
  past: 'ha|han|habia|habian|fue|fueron|era|eran|estaba|estaban|hubo|hubiera|murio|murieron|hizo|hicieron|tuvo|tuvieron|dio|dieron|vino|vinieron|puso|pusieron|quedo|quedaron|sido',
  future: 'sera|seran|va a|van a|preve|hara|estara|tendra|recurrira',
  copula: 'es|son',
  indefinite: 'un|una|cada|todo|todos',
  negation: 'no|ningun*|nadie|nunca|ni|nada|sin|nego|negaron|rechazo|desmintio',
  general: 'siempre|verdad|confianza|cualquiera',
}

const it: JudgementWords = {
  obligation:
    'bisogna|occorre|deve|devono|dovrebbe|dovrebbero|va fatto|e necessario|e urgente|e ora di|e ora che|e tempo di|serve|servono|non si puo|merita*|dobbiamo|avrebbe dovuto|avrebbero dovuto|avremmo dovuto|dovremmo|bisognerebbe',
  evaluation:
    'buon|buono|buona|bella|bello|cattiv*|migliore|migliori|meglio|peggio*|vergogn*|scandal*|inaccettabil*|ingiust*|assurd*|ridicol*|errore|sbagliat*|saggi*|irresponsabil*|storic*|coraggios*|vil*|orgoglios*|triste*|tragic*|delus*|felic*|content*|sollevat*|furios*|indignat*|sorpres*|stanch*|esaust*|important*|essenzial*|crucial*|necessari*|vittoria per|colpo per|regalo|gioiell*|tesoro|veleno|cancro|incubo|miracol*|disastr*|catastrof*|ero*|tradiment*|insult*|follia|impressionant*|incredibil*|mai visto|troppo tardi|insufficient*|basta|preoccupant*|allarmant*|incoraggiant*|crudel*|innocent*|buon senso|buonsenso|lenta|magnific*|meraviglios*|splendid*|stupend*|eccellent*|fantastic*|orribil*|terribil*|spaventos*|pessim*|ottim*|perfett*|geniale',
  judging:
    'ha definito|definisce|ha criticato|critica|ha denunciato|denuncia|ha elogiato|ha lamentato|lamenta|ha condannato la|ha bollato|ritiene|giudica|ha commentato|commenta',
  wish: 'spero|speriamo|sperare|purtroppo|per fortuna|fortunatamente|sfortunatamente|senza dubbio|certamente|ovviamente|secondo me|a mio avviso|credo che|crediamo|penso|sono sicur*|auguriamo|temiamo|peccato|questione di tempo|nessuno vuole',
  courtesy:
    'grazie|ringrazi*|condoglianze|cordoglio|pensieri vanno|congratulazioni|complimenti|benvenut*|per favore|riposi in pace',
  openEnd:
    'resta da vedere|si vedra|il tempo dira|nessuno sa|nessuno puo dire|non avverte|e incert*|resta incert*|prossime ore|prossimi giorni|prossime settimane|saranno decisiv*|tutto e possibile|dipende da|tutto puo succedere|si preannuncia|lontan* dalla fine|prossimi mesi|settimane diranno|giorni diranno',
  announces: 'altra storia|altra versione|storia diversa|versione diversa|propria versione|vedono diversamente',
  editorial:
    'nostri lettori|i lettori possono|scriveteci|inviateci|vi aggiorneremo|nostra redazione|questo giornale|prossima edizione',
  first: 'io|noi|mi|ci|mio|mia|miei|mie|nostro|nostra|nostri|nostre|siamo|abbiamo|sono io|vogliamo|possiamo',
  second: 'voi|vostro|vostra|tu|tuo|tua',
  institution:
    'governo|ministero|ministr*|polizia|carabinieri|tribunale|corte|procura|giudic*|giunta|consiglio|comune|sindac*|president*|parlamento|regione|azienda|societa|sindacato|esercito|ospedale|autorita|vigili|ricercatori|autori|avvocat*|scuol*|universita|banca|partito|opposizione|commissione|federazione|club|squadra|abitanti|testimoni|medici|studio|rapporto|legge|difesa|direttore|protezione civile|progetto|lavoratori',
  past: 'ha|hanno|aveva|avevano|e stato|e stata|sono stati|sono state|era|erano|fu|furono|e morto|sono morti|e crollat*|si e|si sono|venne|vennero|fece|lo hanno|non ha',
  future: 'sara|saranno|restera|resteranno|verra|verranno|fara|durera|dureranno|costera|prevede',
  copula: 'è|sono',
  indefinite: 'un|uno|una|ogni|tutti',
  negation: 'non|nessun*|mai|ne|niente|nulla|senza|smentito|negato|respinto',
  general: 'sempre|verita|fiducia|chiunque',
}

const nl: JudgementWords = {
  obligation:
    'moet nu|moeten nu|moet|moeten|zou moeten|zouden moeten|moest eens|mag niet|mogen niet|hoort te|dient te|het is tijd|hoog tijd|er is nodig|nodig|verdient|verdienen|laten we|had moeten|hadden moeten|had allang moeten|hadden allang moeten',
  evaluation:
    'goed|goede|slecht*|beste|beter|ergste|erg|vreselijk*|verschrikkelijk*|geweldig*|schand*|schandalig*|onaanvaardbaar|onacceptabel*|oneerlijk*|onrechtvaardig*|absurd*|belachelijk*|onzin|fout|verkeerd*|verstandig*|onverantwoord*|historisch*|dapper*|moedig*|laf*|trots|verdrietig|triest*|tragisch*|teleurgesteld*|blij|opgelucht|woedend|geschokt|verrast|moe|uitgeput|de maat is vol|belangrijk*|essentieel|cruciaal|noodzakelijk*|gemiste kans|klap voor|cadeau|juweel|schat|gif|kanker|nachtmerrie|wonder|ramp|held*|verraad|belediging|waanzin|indrukwekkend*|ongelooflijk*|onbegrijpelijk*|nooit eerder|nog nooit|te laat|te weinig|onvoldoende|genoeg is genoeg|zorgwekkend*|alarmerend*|bemoedigend*|wreed*|onschuldig|gezond verstand|jammer|prachtig*|schitterend*|fantastisch*|uitstekend*|heerlijk*|mooi|mooie|mooiste|afschuwelijk*|beroerd*|waardeloos|waardeloze|perfect*',
  judging:
    'noemde|noemt|vindt|vond|vonden|bekritiseerde|veroordeelde de|prees|hekelde|betreurt|betreurde|riep op|verwelkomde',
  wish: 'hopelijk|hoop|hopen|hoopt|helaas|gelukkig|jammer|ongetwijfeld|natuurlijk|naar mijn mening|volgens mij|ik denk|wij denken|ik geloof|ik vind|wij vinden|ik weet zeker|kwestie van tijd|niemand wil|vrees|vrezen',
  courtesy:
    'dank|bedankt|dankbaar|danken|condoleances|medeleven|gedachten zijn bij|gefeliciteerd|welkom|alstublieft|rust zacht',
  openEnd:
    'afwachten|valt te bezien|moet nog blijken|de tijd zal|moet blijken|zal blijken|niemand weet|is onzeker|blijft onzeker|is onduidelijk hoe|komende dagen|komende uren|komende weken|nog lang niet voorbij|hangt af van|alles is mogelijk|pas het begin|komende maanden|nog blijken',
  announces:
    'ander verhaal|andere versie|eigen versie|eigen verhaal|anders in herinnering|zien dat anders|ziet dat anders|meningen verschillen',
  editorial:
    'onze lezers|lezers kunnen|stuur ons|schrijf ons|wij houden u|onze redactie|deze krant|volgende editie|liveblog',
  first: 'ik|wij|we|mij|me|ons|mijn|onze',
  second: 'u|uw|je|jij|jouw|jullie',
  institution:
    'regering|kabinet|ministerie|minister*|politie|rechtbank|rechter*|openbaar ministerie|gemeenteraad|raad|gemeente|burgemeester|wethouder|president*|parlement|kamer|bedrijf|onderneming|vakbond|bond|leger|ziekenhuis|autoriteiten|brandweer|onderzoekers|wetenschappers|advocaat|advocate|school|scholen|universiteit|bank|partij|oppositie|commissie|club|ploeg|bewoners|getuigen|artsen|onderzoek|rapport|wet|werkgevers|veiligheidsregio|treinen|federatie|hij|zij',
  past: 'was|waren|werd|werden|heeft|hebben|had|hadden|is overleden|zijn overleden|is gestorven|kwam|kwamen|ging|gingen|viel|vielen|won|wonnen|verloor|begon|vond|gaf|nam|namen|stond|lag|bleef|sprak|schreef|trok|liet|kreeg|kregen|werkte|meldde',
  future: 'zal|zullen|gaat|gaan|komt er|wil|willen|is van plan',
  copula: 'is|zijn',
  indefinite: 'een|elke|ieder|alle',
  negation: 'niet|geen|niemand|nooit|noch|niets|zonder|ontkende|weigerde',
  general: 'iedereen|altijd|waarheid|vertrouwen',
}

const pt: JudgementWords = {
  obligation:
    'e preciso|e necessario|e urgente|deve|devem|deveria|deveriam|tem de|tem que|ha que|esta na hora|e hora de|merece*|precisa de|precisamos|nao se pode|nao podemos|devia ter|deviam ter|ja devia|ja deviam|deviamos|teria de|teriam de|deveriamos',
  evaluation:
    'bom|boa|mau|ma|melhor*|pior*|vergonh*|escandal*|inaceitav*|inadmissiv*|injust*|absurd*|ridicul*|erro|errad*|sabi*|irresponsav*|historic*|corajos*|cobarde*|covarde*|orgulhos*|triste*|tragic*|decepcion*|desilud*|feliz|felizes|content*|aliviad*|furios*|indignad*|surpreend*|cansad*|exaust*|fart*|important*|essencia*|crucia*|necessari*|vitoria para|golpe|presente|joia|tesouro|veneno|cancro|cancer|pesadelo|milagre|desastre|catastrof*|heroi*|traicao|insulto|loucura|impressionant*|incrivel|incriveis|nunca vimos|nada assim|tarde demais|insuficient*|basta|preocupant*|alarmant*|animador*|cruel*|inocente*|bom senso|tarda|maravilhos*|magnific*|excelente*|esplendid*|fantastic*|horriv*|terriv*|lamentav*|espantos*|optim*|otim*|perfeit*|genial|geniais|bonit*|lind*',
  judging:
    'classificou|considera|considerou|criticou|critica|denunciou|denuncia|lamentou|lamenta|elogiou|saudou|condenou a|apelou|pediu calma',
  wish: 'espero|esperamos|oxala|tomara|infelizmente|felizmente|por sorte|sem duvida|claro que|na minha opiniao|acho que|creio|acredito|pensamos|tenho a certeza|desejamos|receamos|questao de tempo|ninguem quer',
  courtesy: 'obrigad*|agradec*|condolencias|pesames|nossos pensamentos|parabens|bem vind*|por favor|descanse em paz',
  openEnd:
    'resta saber|esta por ver|o tempo dira|ninguem sabe|e incert*|proximas horas|proximos dias|proximas semanas|serao decisiv*|serao dificeis|tudo e possivel|depende de|tudo pode acontecer|longe de terminar|falta saber|proximos meses|semanas dirao|dias dirao',
  announces: 'outra historia|outra versao|historia diferente|versao diferente|propria versao|opinioes divergem',
  editorial:
    'nossos leitores|os leitores podem|escreva nos|envie nos|continuaremos a informar|nossa redacao|este jornal|proxima edicao',
  first: 'eu|nos|me|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|somos|estamos|temos|queremos|podemos|vimos',
  second: 'voce|voces|seu|tu|teu|vosso',
  institution:
    'governo|ministerio|ministr*|policia|tribunal|juiz*|juiza|procurador*|camara|municipio|prefeitura|prefeit*|presidente*|parlamento|assembleia|empresa|companhia|sindicato*|exercito|hospital|autoridades|bombeiros|investigadores|pesquisadores|cientistas|autores|advogad*|escola*|universidade|banco|partido|oposicao|comissao|federacao|clube|equipa|equipe|moradores|testemunhas|medicos|estudo|relatorio|lei|defesa|protecao civil|parque',
  past: 'foi|foram|era|eram|estava|estavam|tinha|tinham|havia|houve|morreu|morreram|fez|fizeram|teve|tiveram|deu|deram|veio|vieram|ficou|ficaram|sido|perdeu|recebeu|fechou|fecharam|aprovou|negou',
  future: 'sera|serao|vai|vao|custara|tera|fara|preve',
  copula: 'é|sao',
  indefinite: 'um|uma|cada|todo|todos',
  negation: 'nao|nenhum*|ninguem|nunca|nem|nada|sem|negou|rejeitou|desmentiu|recusou',
  general: 'sempre|verdade|confianca|qualquer',
}

export const judgementWords: Record<Language, JudgementWords> = { en, de, fr, es, it, nl, pt }
