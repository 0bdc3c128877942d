/**
 * Lines that page templates put between and after an article's paragraphs, wherever they stand. One entry a reason: the
 * forms of that reason in the seven languages. A form is matched against the whole of one trimmed line, without case.
 * They are phrases that templates share; none is taken from a particular site.
 */
export type PageLines = { reason: string; forms: string[] }

const rest = (most: number) => `.{0,${most}}`

const commentForm: PageLines = {
  reason: 'comment form',
  forms: [
    '(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment)',
    '(?:cancel|post|submit|view|show|hide|load|read)(?: all| more)? (?:reply|replies|comments?)(?: \\(?\\d+\\)?)?',
    'join the (?:conversation|discussion)',
    `be the first to comment${rest(30)}`,
    '\\d{0,6} ?comments?(?: ?\\(\\d+\\)| are (?:closed|off|disabled))?',
    `please enter your${rest(60)}`,
    `your e-?mail(?: address)? will not be published${rest(80)}`,
    `required fields are marked${rest(20)}`,
    `save my name, e-?mail${rest(90)}`,
    `notify me of (?:new|follow-?up)${rest(60)}`,
    `(?:please )?(?:log|sign) ?in (?:or register )?to (?:leave a |post a )?(?:comment|reply)${rest(20)}`,
    '(?:einen? |ihren |deinen )?kommentare? (?:hinterlassen|schreiben|verfassen|abgeben|hinzufügen|anzeigen|lesen|absenden)',
    'schreiben? (?:sie )?(?:einen|ihren|den ersten) kommentar',
    '\\d{0,6} ?kommentare?(?: ?\\(\\d+\\)| sind geschlossen)?',
    `(?:diskutieren|reden|debattieren) sie mit${rest(20)}`,
    `(?:deine|ihre) e-?mail-adresse wird nicht veröffentlicht${rest(80)}`,
    `erforderliche felder sind${rest(40)}`,
    `(?:zum kommentieren|bitte)(?: müssen sie sich)? (?:bitte )?(?:anmelden|einloggen)${rest(40)}`,
    '(?:laisser|écrire|poster|ajouter|publier) un commentaire',
    '\\d{0,6} ?commentaires?(?: ?\\(\\d+\\)| (?:sont )?fermés)?',
    '(?:réagir|réagissez)(?: à cet article)?',
    `soyez le premier à (?:commenter|réagir)${rest(20)}`,
    `(?:connectez|identifiez)-vous pour (?:commenter|réagir)${rest(20)}`,
    `votre adresse (?:e-?mail|de messagerie|électronique) ne sera pas${rest(80)}`,
    `les champs obligatoires${rest(50)}`,
    '(?:dej[ae]|dejar|escrib[ae]|escribir|añad[ae]|publicar) (?:un comentario|una respuesta|su comentario)',
    '\\d{0,6} ?comentarios?(?: ?\\(\\d+\\)| cerrados)?',
    `(?:sé|sea) el primero en comentar${rest(20)}`,
    `inici[ae] sesión para comentar${rest(20)}`,
    `(?:tu|su) (?:dirección de )?(?:correo(?: electrónico)?|e-?mail) no (?:será|va a ser)${rest(80)}`,
    `los campos (?:obligatorios|necesarios|requeridos)${rest(50)}`,
    '(?:lascia|scrivi|aggiungi|invia) un commento',
    '\\d{0,6} ?commenti(?: ?\\(\\d+\\)| chiusi)?',
    `accedi per commentare${rest(20)}`,
    `il tuo indirizzo e-?mail non (?:sarà|verrà)${rest(80)}`,
    `i campi obbligatori${rest(50)}`,
    '(?:laat|plaats|schrijf) (?:een )?(?:reactie|antwoord)(?: achter)?',
    'reageer(?: op dit artikel)?',
    '\\d{0,6} ?reacties?(?: ?\\(\\d+\\)| gesloten)?',
    `log in om te reageren${rest(20)}`,
    `(?:je|jouw|uw|het) e-?mailadres wordt niet${rest(80)}`,
    `(?:vereiste|verplichte) velden${rest(40)}`,
    '(?:deix[ea]|escrev[ae]|adicion[ae]) (?:um|o seu) comentário',
    'deix[ea] uma resposta',
    '\\d{0,6} ?comentários?(?: ?\\(\\d+\\)| fechados)?',
    `(?:faça|inicie) (?:login|sessão) para comentar${rest(20)}`,
    `o (?:seu|teu) endereço de (?:e-?mail|correio eletrónico) não será${rest(80)}`,
    `(?:os )?campos obrigatórios${rest(50)}`,
  ],
}

const advertisement: PageLines = {
  reason: 'advertisement',
  forms: [
    `\\W{0,4}(?:advertisements?|advertising|ad|sponsored(?: content| by .{1,40})?|promoted|paid content|partner content)\\W{0,4}`,
    `(?:advertisement\\W{0,4})?(?:article|story|content) continues (?:below|after).{0,40}`,
    'advertisement\\W{0,4}(?:scroll|continue).{0,40}',
    '\\W{0,4}(?:anzeigen?|werbung|sponsored post)\\W{0,4}',
    'nach der werbung weiterlesen.{0,20}',
    '\\W{0,4}(?:publicité|annonce)\\W{0,4}',
    'la suite après (?:la|cette) publicité',
    '\\W{0,4}(?:publicidad|anuncio)\\W{0,4}',
    '\\W{0,4}(?:pubblicità|annuncio)\\W{0,4}',
    '\\W{0,4}(?:advertenties?|reclame)\\W{0,4}',
    '(?:het )?artikel gaat verder onder (?:de )?advertentie',
    '\\W{0,4}(?:publicidade|anúncio)\\W{0,4}',
    'continua (?:depois|após) (?:d?a )?publicidade',
  ],
}

const cookieNotice: PageLines = {
  reason: 'cookie notice',
  forms: [
    `(?:we|this (?:web)?site|our (?:web)?site|wir|diese (?:web)?seite|diese website|unsere website|nous|ce site|notre site|usamos|utilizamos|este sitio|esta web|este site|o nosso site|questo sito|utilizziamo|usiamo|noi|wij|we|deze (?:web)?site|onze (?:web)?site)(?!\\p{L}).{0,60}cookies?(?!\\p{L})${rest(200)}`,
    `(?:accept|allow|reject|manage|alle|aceptar|accepter|accetta|accepteer|aceitar)(?: all| our| tous les| todas las| tutti i| todos os)? ?cookies(?: akzeptieren| ablehnen)?`,
    '(?:cookie settings|cookie-einstellungen|gestion des cookies|configurar cookies|impostazioni cookie|cookie-instellingen)',
  ],
}

const copyright: PageLines = {
  reason: 'copyright notice',
  forms: [
    `(?:©|\\(c\\) ?\\d{4}|copyright(?!\\p{L})|all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos )?los derechos reservados|todos los derechos|tutti i diritti riservati|alle rechten voorbehouden|todos os direitos)${rest(160)}`,
  ],
}

const paywall: PageLines = {
  reason: 'paywall line',
  forms: [
    `(?:this (?:article|story|content) is|available|exclusive(?:ly)?)(?: only)?(?: available)?(?: to| for)? (?:our )?(?:paid )?(?:subscribers|members)(?: only)?${rest(120)}`,
    `(?:please )?(?:subscribe|log ?in|sign ?in|register|become a (?:member|subscriber)|start your (?:free )?trial)(?!\\p{L})${rest(60)} to (?:continue|keep|read)(?!\\p{L})${rest(60)}`,
    `to (?:continue|keep) reading${rest(80)}`,
    `(?:already|not yet) a (?:subscriber|member)\\?${rest(60)}`,
    `you have (?:\\d+|one|two|three) (?:free )?articles?${rest(60)}`,
    `(?:dieser|der) (?:artikel|inhalt|text|beitrag) ist (?:nur |exklusiv )?für (?:unsere )?(?:abonnent|mitglieder|plus)${rest(80)}`,
    `(?:nur|exklusiv) für (?:abonnent|mitglieder)${rest(60)}`,
    `(?:jetzt )?(?:weiterlesen|testen|abonnieren|freischalten)(?: mit|,)?(?! als)(?= |$)(?=.{0,60}(?:abo|plus|monat|kostenlos|freischalten))${rest(80)}`,
    `(?:bereits|schon|noch kein) abonnent(?:in)?\\?${rest(60)}`,
    `(?:cet|l[’'])\\s?article est réservé (?:aux|à nos) abonnés${rest(80)}`,
    `(?:article |contenu )?réservé (?:aux|à nos) abonnés${rest(80)}`,
    `il vous reste .{1,30} (?:de cet article )?à lire${rest(60)}`,
    `(?:abonnez|connectez)-vous pour (?:lire|continuer)${rest(60)}`,
    `(?:contenido|artículo|noticia) (?:exclusiv[oa]|sólo|solo|reservad[oa]) para (?:nuestros )?suscriptores${rest(60)}`,
    `(?:suscríbe(?:te|se)|inicia sesión|regístrate) para (?:seguir|continuar|leer)${rest(60)}`,
    `(?:questo )?(?:contenuto|articolo)(?: è)? (?:riservato|esclusivo) (?:agli|per gli) abbonati${rest(60)}`,
    `(?:abbonati|accedi|registrati) per (?:continuare|leggere)${rest(60)}`,
    `(?:dit (?:artikel|verhaal) is )?(?:alleen|exclusief|enkel) voor (?:onze )?(?:abonnees|leden)${rest(60)}`,
    `(?:word abonnee|lees verder met|neem een abonnement|log in om verder te lezen)${rest(80)}`,
    `(?:conteúdo|artigo|notícia) (?:exclusiv[oa]|reservad[oa]) (?:para|a) (?:os )?(?:nossos )?assinantes${rest(60)}`,
    `(?:assine|inicie sessão|faça login|registe-se) para (?:continuar|ler)${rest(60)}`,
  ],
}

const appPromotion: PageLines = {
  reason: 'app promotion',
  forms: [
    `(?:download|get|install|try)(?: now)? (?:our|the)(?: free| new| mobile)? (?:\\p{L}+ )?app(?!\\p{L})${rest(100)}`,
    `(?:jetzt )?(?:(?:die|unsere) .{0,20}app|app)(?!\\p{L}).{0,20} (?:herunterladen|laden|installieren|holen)(?!\\p{L})${rest(80)}`,
    `(?:laden|holen) sie (?:sich )?(?:jetzt )?(?:die|unsere) .{0,20}app(?!\\p{L})${rest(80)}`,
    `téléchargez .{0,20}(?:appli(?:cation)?)(?!\\p{L})${rest(80)}`,
    `(?:descarga|descárgate|descargue|instala) (?:ya )?(?:la|nuestra) (?:app|aplicación)(?!\\p{L})${rest(80)}`,
    `scarica (?:subito |ora )?(?:la (?:nostra )?|l[’'])(?:app|applicazione)(?!\\p{L})${rest(80)}`,
    `(?:download|installeer) (?:nu )?(?:de|onze) .{0,20}app(?!\\p{L})${rest(80)}`,
    `(?:baixe|descarregue|instale) (?:já )?(?:o|a|nosso|a nossa) (?:nosso )?(?:app|aplicativo|aplicação)(?!\\p{L})${rest(80)}`,
  ],
}

/** Headers above lists of links, and single links that say so. What follows the colon is the other article's title. */
const linkWords = [
  'read (?:more|also|next|on|this)|see also|also read|also on .{1,30}|more on this(?: story| topic)?|more (?:from|about|stories|news|in) ?.{0,40}',
  'related(?: articles?| stories| coverage| topics| news| content| links)?|you (?:may|might) also (?:like|be interested in)|recommended(?: for you| reading)?',
  "what to read next|don[’']t miss|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest (?:news|stories)|editor[’']?s[’']? picks?|further reading|watch|listen|video|podcast|explainer|in pictures",
  'lesen sie (?:auch|mehr|hier|dazu|weiter)|lies auch|mehr (?:zum thema|dazu|aus .{1,30}|nachrichten|lesen)|weitere (?:artikel|meldungen|nachrichten|themen)|das könnte sie auch interessieren|auch interessant|passend dazu|siehe auch|meistgelesen|aktuelle meldungen|verwandte (?:artikel|themen)',
  '(?:à )?lire (?:aussi|également|plus|la suite)|à lire(?: aussi)?|sur le même (?:sujet|thème)|voir aussi|à voir(?: aussi)?|les plus lus|articles? (?:liés?|associés?|similaires?)|à découvrir|pour aller plus loin|notre dossier',
  '(?:lea?|leer|lee) (?:también|más)|te puede interesar|(?:también )?le puede interesar|noticias? relacionadas?|artículos? relacionados?|(?:lo )?más (?:leído|visto|noticias)|ver también',
  'leggi (?:anche|tutto|di più)|potrebbe interessarti(?: anche)?|ti potrebbe interessare|(?:articoli|notizie) correlat[ei]|i più letti|le più lette|vedi anche|approfondisci|guarda anche',
  'lees (?:ook|meer|verder)|meer (?:over|nieuws|lezen|uit).{0,40}|bekijk ook|zie ook|gerelateerde? (?:artikelen|nieuws|berichten)|meest gelezen|aanbevolen|misschien ook interessant',
  'lei?a (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|(?:notícias|artigos) relacionad[oa]s|mais (?:lidas|lidos|notícias|vistos)|relacionad[oa]s|ver também|ler mais',
].join('|')

const linkHeader = new RegExp(`^\\W{0,3}(?:${linkWords})\\s?:?$`, 'iu')

/** A header above a list of other articles' titles: "Related articles". */
export const isLinkHeader = (line: string): boolean => line.length <= 40 && linkHeader.test(line)

const links: PageLines = {
  reason: 'link to another article',
  forms: [
    `(?:\\W{0,3})(?:${linkWords})\\s?(?:[:|»›>→…].{0,200}(?<!\\.)|\\.{3})?`,
    '(?:lesen sie (?:auch|mehr)|read more about|lees ook|leia também|lea también|leggi anche|lire aussi) .{1,160}[^.!?]',
    '[→►▶➔»›>]{1,2} ?[^.!?]{3,160}',
    "(?:click|tap) here .{0,80}|(?:klicken sie hier|hier klicken|hier geht[’']?s|hier geht es|cliquez ici|haga clic|haz clic|clicca qui|klik hier|clique aqui).{0,80}",
    'follow (?:our|the|all|live|along)(?!\\p{L}).{0,60}(?:live|coverage|blog|updates?)(?!\\p{L}).{0,40}',
    '(?:read|see|check out) (?:our|the) (?:live ?blog|full coverage|live coverage|explainer|timeline)(?!\\p{L}).{0,60}',
    '(?:alle|die|unser(?:en)?|zum|verfolgen sie|lesen sie).{0,50}(?:live-?blog|live-?ticker|newsblog|newsticker)(?!\\p{L})[^.]{0,40}\\.?',
    '(?:suivez|suivre|retrouvez)(?!\\p{L}).{0,40}(?:direct|live|en continu)(?!\\p{L}).{0,40}',
    '(?:sig[aeu]e?|siga|consulte)(?!\\p{L}).{0,40}(?:en directo|en vivo|minuto a minuto)(?!\\p{L}).{0,40}',
    '(?:segui|seguite)(?!\\p{L}).{0,30}(?:diretta|live|aggiornamenti)(?!\\p{L}).{0,40}',
    '(?:volg|lees)(?!\\p{L}).{0,50}(?:live-?blog|live)(?!\\p{L}).{0,40}',
    '(?:acompanhe|siga|veja)(?!\\p{L}).{0,30}(?:ao vivo|em direto|ao minuto)(?!\\p{L}).{0,40}',
  ],
}

const readingTime: PageLines = {
  reason: 'reading time',
  forms: [
    '(?:(?:ca|circa|about|env)\\.? )?\\d{1,3}[ -]?(?:min(?:ute|uto|uut|uten|uti)?s?\\.?|minuten)(?: de| di| to)? ?(?:read(?:ing)?(?: time)?|lesezeit|lesedauer|lecture|lectura|lettura|leestijd|leitura|listen|lezen)',
    "(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|tempo de leitura|lecture)(?!\\p{L})\\W{0,3}(?:(?:ca|circa|about|env)\\.? )?\\d{1,3} ?(?:min\\p{L}{0,6}\\.?|mn|[’'])",
  ],
}

const menu: PageLines = {
  reason: 'navigation',
  forms: [
    'skip to (?:main )?content|(?:main )?menu|back to (?:top|home|overview)|(?:previous|next)(?: article| story| post)?|search|home|homepage|print|bookmark|save(?: article)?|load more|show more|you are here:? .{0,100}',
    '(?:zum inhalt|zur navigation) springen|menü|suche|startseite|nach oben|zur (?:startseite|übersicht)|(?:vorheriger|nächster) artikel|merken|zurück|mehr anzeigen|vorlesen',
    "aller au contenu|accueil|rechercher|retour(?: à l[’']accueil)?|article (?:précédent|suivant)|haut de page",
    '(?:ir|saltar) al contenido|inicio|buscar|volver(?: arriba)?|(?:artículo|noticia) (?:anterior|siguiente)',
    'vai al contenuto|cerca|torna (?:su|alla home)|articolo (?:precedente|successivo)',
    'ga naar (?:de )?inhoud|zoeken|terug naar boven|(?:vorig|volgend) artikel',
    'ir para o conteúdo|início|pesquisar|voltar(?: ao topo)?|(?:artigo|notícia) (?:anterior|seguinte)',
  ],
}

export const pageLines = [
  commentForm,
  advertisement,
  cookieNotice,
  copyright,
  paywall,
  appPromotion,
  links,
  readingTime,
  menu,
]
