/**
 * Lines that are furniture of a page and not text of an article, in the seven languages. Each rule looks at one trimmed
 * line of at most `longestFurniture` characters. They are forms that page templates and agencies share; none is taken
 * from a particular site.
 */
export const longestFurniture = 320

export type FurnitureRule = { reason: string; pattern: RegExp; where?: 'top' | 'bottom' }

const anywhere: FurnitureRule[] = [
  {
    reason: 'comment form',
    pattern:
      /^(leave a (reply|comment)|post a comment|cancel reply|\d* ?comments?( ?\(\d+\))?|please enter your .{1,40}|your e-?mail( address)? will not be published.*|required fields are marked.*|save my name, e-?mail.*|log ?in to (leave|post) a comment|(einen )?kommentar (hinterlassen|schreiben|verfassen|abgeben)|schreiben? sie einen kommentar|(deine|ihre) e-mail-adresse wird nicht veröffentlicht.*|erforderliche felder sind.*|laisser un commentaire|votre adresse (e-?mail|de messagerie) ne sera pas.*|les champs obligatoires.*|deja (un comentario|una respuesta)|(tu|su) dirección de correo electrónico no será.*|los campos obligatorios.*|lascia un commento|il tuo indirizzo e-?mail non sarà.*|i campi obbligatori.*|laat een (reactie|antwoord) achter|(je|uw|het) e-mailadres wordt niet.*|vereiste velden.*|deixe (um comentário|uma resposta)|o (seu|teu) endereço de e-?mail não será.*|campos obrigatórios.*)$/iu,
  },
  {
    reason: 'share bar',
    pattern:
      /^((share|tweet|pin|print|e-?mail|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|teilen|drucken|partager|imprimer|compartir|condividi|delen|compartilhar|this|on|via|auf|sur|en|su|op|no|article|artikel|(this|the) (story|post|article))[\s|,·•:/-]*){2,}$|^(share|tweet|teilen|partager|compartir|condividi|delen|compartilhar)$/iu,
  },
  {
    reason: 'newsletter box',
    pattern:
      /^.{0,80}\b(sign up|subscribe|get our|join our|abonnieren|anmelden|inscrivez|abonnez|suscr[ií]b|apúntate|iscriviti|schrijf je in|meld je aan|inscreva|assine)\S*\b.{0,120}\b(newsletters?|bulletin|inbox|briefing|boletín|e-?mails?)\b.{0,80}$|^.{0,60}\bnewsletters?\b.{0,40}\b(abonnieren|anmelden|bestellen|sign up|subscribe)\b.{0,40}$/iu,
  },
  {
    reason: 'link to another article',
    pattern:
      /^(read (more|also|next)|see also|also read|more on this( story| topic)?|related( articles?| stories| coverage)?|you may also like|recommended( for you)?|lesen sie (auch|mehr)|lesen sie (auch|mehr) .{1,200}|mehr zum thema|mehr dazu|das könnte sie auch interessieren|(à )?lire (aussi|également)|à lire( aussi)?|sur le même sujet|lea? también|te puede interesar|leggi anche|potrebbe interessarti|lees (ook|meer)|leia (também|mais))( ?[:|»>].*)?$/iu,
  },
  {
    reason: 'advertisement',
    pattern:
      /^\W*(advertisement|advertising|sponsored( content)?|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|publicidade)\W*$/iu,
  },
  {
    reason: 'cookie notice',
    pattern:
      /^.{0,80}\b(uses?|use|verwende[nt]|verwenden|utilise|utiliza|utilizza|gebruikt|usa)\b.{0,30}\bcookies\b.*$/iu,
  },
  {
    reason: 'copyright notice',
    pattern:
      /^(©|\(c\) ?\d{4}|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|alle rechten voorbehouden|todos os direitos).*$/iu,
  },
  {
    reason: 'picture credit',
    pattern:
      /^\(?(photo(graph)?s?|image|picture|foto|bild|imagen|immagine|beeld|imagem|crédito|credit|video)( (by|credit|von|de|di|da|door))? ?[:/©].{1,160}$/iu,
  },
  {
    reason: 'reading time',
    pattern:
      /^(\d{1,3}[ -]?(min(ute)?s?\.?)( de)? ?(read(ing)?( time)?|lesezeit|lecture|lectura|lettura|leestijd|leitura)|(reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|tempo de leitura)\W.{1,30})$/iu,
  },
]

const atTop: FurnitureRule[] = [
  {
    reason: 'byline',
    where: 'top',
    pattern:
      /^(from our (own )?correspondent|von unser(em|er) korrespondent|de notre (envoyé|correspondant)|de nuestr[oa] (enviad|corresponsal)|dal nostro (inviat|corrispondent)|van onze (correspondent|verslaggever)|d[oa] noss[oa] (enviad|correspondent)).{0,110}$/iu,
  },
  {
    reason: 'byline',
    where: 'top',
    pattern: /^(by|von|par|por|di|da|door) (the )?\p{Lu}[^.!?]{1,110}$/u,
  },
  {
    reason: 'byline',
    where: 'top',
    pattern: /^(By|Von|Par|Por|Di|Da|Door|BY|VON|PAR|POR) (the )?\p{Lu}[^!?]{1,110}[^.!?]$/u,
  },
  {
    reason: 'date line',
    where: 'top',
    pattern:
      /^((first )?published|posted|updated|last (updated|modified)|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|atualizado|date|datum|fecha|data)(?!\p{L})[^.!?]{0,16}\d[^!?]{2,70}$/iu,
  },
]

const longestHeader = 140
/** A template's bar above the text: two or more short fields parted by upright strokes. */
const headerBar = /^[^|.!?]{2,60}(\s[|¦•]\s[^|!?]{2,60})+$/u

const atBottom: FurnitureRule[] = [
  {
    reason: 'agency credit',
    where: 'bottom',
    pattern:
      /^\W?(reporting|additional reporting|writing|editing|edited|compiled|translated|berichterstattung|reportage|redacción|redazione|verslaggeving|reportagem|with (reporting|material|inputs?)|redaktion|bearbeit|mit material|avec|rédaction|con (información|informaciones|material)|con informazioni|met medewerking|com informações|com)(?!\p{L})[^!?]{2,200}\W?$/iu,
  },
  { reason: 'agency signature', where: 'bottom', pattern: /^\(?\p{Ll}{2,4}(-\p{Ll}{2,4})*(\/\p{Ll}{2,4})+\)?$/u },
  { reason: 'agency signature', where: 'bottom', pattern: /^\((?:\p{L}{2,6})([/,+ ]{1,3}\p{L}{2,6}){0,4}\)$/u },
  { reason: 'section tag', where: 'bottom', pattern: /^\p{Ll}{2,20}([-_]\p{Ll}{2,24})+$/u },
  {
    reason: 'section tag',
    where: 'bottom',
    pattern: /^(tags?|topics?|schlagwörter|themen|mots[- ]clés|etiquetas|temas)\s?:.{1,200}$/iu,
  },
]

/** `credit`: a bottom rule that matches sentences' beginnings too ("With …") must be in brackets to count. */
const openWords = /^(with|avec|con|com|mit)\b/iu

/**
 * Why a line is furniture, or null. `top`: it stands among the first lines; `bottom`: among the last ones.
 * Only "any" rules apply in between, since a byline's form is also that of an ordinary short line.
 */
export function furnitureReason(line: string, place: { top: boolean; bottom: boolean }): string | null {
  if (line.length > longestFurniture) return null
  const hit = (rules: FurnitureRule[]) => rules.find((rule) => rule.pattern.test(line))?.reason ?? null
  const bar = place.top && line.length <= longestHeader && headerBar.test(line) ? 'date line' : null
  const reason = hit(anywhere) ?? (place.top ? (hit(atTop) ?? bar) : null)
  if (reason || !place.bottom || openWords.test(line)) return reason
  return hit(atBottom)
}
