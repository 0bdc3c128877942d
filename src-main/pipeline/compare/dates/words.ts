import type { Language } from '../../language'
import { plain } from '../../tokens'

/** What a date is to the event: its beginning, its end, a limit on one side, or simply its time. */
export type DateRole = 'at' | 'since' | 'until' | 'before' | 'after'

const leads: Record<Exclude<DateRole, 'at'>, string> = {
  since: 'since|seit|seither seit|depuis|desde|dal|dalla|dall|da|sinds|vanaf|from|ab|a partir de|a partir du|a partire dal|a partir do',
  until:
    'until|till|til|up to|by|through|bis|bis zum|bis ende|jusqu au|jusqu en|jusqu a|jusque|d ici|hasta|hasta el|fino al|fino a|entro|entro il|tot|tot en met|tot aan|ate|ate ao|ate a',
  before: 'before|prior to|ahead of|vor dem|vor|avant|avant le|antes del|antes de|prima del|prima di|voor|antes do',
  after: 'after|following|nach dem|nach|apres|apres le|despues del|despues de|tras|dopo il|dopo|na|depois de|apos',
}

const roleOf = new Map(
  Object.entries(leads).flatMap(([role, list]) => list.split('|').map((lead): [string, DateRole] => [lead, role as DateRole])),
)

/** The role that the words before a date give it; `before` is the text of the sentence up to it, `inside` its own first word. */
export function dateRole(before: string, inside: string): DateRole {
  const words = plain(before).match(/\p{L}+/gu)?.slice(-3) ?? []
  const first = plain(inside).match(/^\p{L}+/u)?.[0] ?? ''
  if (roleOf.get(first) === 'since') return 'since'
  for (let n = words.length; n > 0; n--) {
    const role = roleOf.get(words.slice(-n).join(' '))
    if (role) return role
  }
  // An article or "the" may stand between: "bis zum 3. Mai", "until the 3rd of May".
  const withoutArticle = words.filter((w, i) => i < words.length - 1 || !articles.has(w)).slice(-2)
  return roleOf.get(withoutArticle.at(-1) ?? '') ?? 'at'
}
const articles = new Set(['the', 'dem', 'den', 'zum', 'le', 'la', 'l', 'el', 'il', 'lo', 'o', 'a', 'as', 'het', 'de', 'early', 'ende', 'anfang'])

const about =
  /\b(about|around|approximately|roughly|circa|gegen|etwa|ungefahr|rund|vers|environ|aux alentours|autour|hacia|sobre|alrededor|verso|circa|intorno|rond|omstreeks|ongeveer|por volta|cerca)\b(?:\s\p{L}+){0,2}\s*$/u
const past =
  /\b(shortly after|just after|soon after|minutes after|kurz nach|peu apres|poco despues|poco dopo|kort na|pouco depois|past|passe|passees)\b(?:\s\p{L}+){0,2}\s*$/u
const short =
  /\b(shortly before|just before|kurz vor|peu avant|poco antes|poco prima|kort voor|pouco antes|nearly|almost|fast|knapp|presque|casi|quasi|bijna|quase)\b(?:\s\p{L}+){0,2}\s*$/u

/** How a time is hedged by the words before it. */
export function hedgeBefore(before: string): 'about' | 'past' | 'short' | null {
  const tail = plain(before).slice(-40)
  if (past.test(tail)) return 'past'
  if (short.test(tail)) return 'short'
  return about.test(tail) ? 'about' : null
}

/** Words of saying beside a date: then it is the day somebody spoke, and not that of the event. */
const telling: Record<Language, RegExp> = {
  en: /^(said|says|told|announced|announces|stated|declared|confirmed|statement|spokesman|spokeswoman|interview|added|wrote|published|press|briefing)$/,
  de: /^(sagte|sagten|teilte|teilten|mitteilte|mitteilten|mitgeteilt|erklarte|erklarten|bestatigte|bestatigten|bekannt|bekanntgab|ankundigte|schrieb|hiess|zufolge|mitteilung|pressekonferenz|sprecher|sprecherin)$/,
  fr: /^(dit|declare|annonce|annoncee|annonces|indique|precise|affirme|rapporte|confirme|communique|explique|ecrit|ajoute)$/,
  es: /^(dijo|dijeron|anuncio|anunciaron|informo|informaron|declaro|declararon|senalo|confirmo|comunicado|explico|afirmo|aseguro)$/,
  it: /^(detto|dichiarato|annunciato|comunicato|riferito|affermato|confermato|reso|spiegato|nota|scritto|disse)$/,
  nl: /^(zei|zeiden|verklaarde|verklaarden|maakte|bekend|deelde|liet|weten|bevestigde|berichtte|schreef|vertelde)$/,
  pt: /^(disse|disseram|anunciou|anunciaram|informou|informaram|declarou|confirmou|comunicado|afirmou|explicou|revelou)$/,
}

export const isTelling = (folded: string, language: Language | null): boolean => telling[language ?? 'en'].test(folded)
