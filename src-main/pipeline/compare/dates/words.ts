import type { Language } from '../../language'
import { plain } from '../../tokens'

/** What a date is to the event: its beginning, its end, a limit on one side, or simply its time. */
export type DateRole = 'at' | 'since' | 'until' | 'before' | 'after'

type Leads = Record<Exclude<DateRole, 'at'>, string>

/** Words that lead into a date and say which end of a time it is. A bare "from" or "ab" is when a thing begins, its date. */
const leads: Record<Language, Leads> = {
  en: { since: 'since', until: 'until|till|by|through', before: 'before|ahead of', after: 'after|following' },
  de: { since: 'seit', until: 'bis', before: 'vor', after: 'nach' },
  fr: { since: 'depuis', until: 'jusqu au|jusqu en|jusqu a|jusque', before: 'avant', after: 'apres' },
  es: { since: 'desde', until: 'hasta', before: 'antes de|antes del', after: 'despues de|despues del|tras' },
  it: {
    since: 'dal|dalla|dall|da',
    until: 'fino al|fino a|fino alla|entro|entro il',
    before: 'prima del|prima di|prima della',
    after: 'dopo',
  },
  nl: { since: 'sinds', until: 'tot|tot en met', before: 'voor', after: 'na' },
  pt: {
    since: 'desde',
    until: 'ate',
    before: 'antes de|antes do|antes da',
    after: 'apos|depois de|depois do|depois da',
  },
}

const leadsOf = (language: Language) =>
  Object.entries(leads[language]).flatMap(([role, list]) =>
    list.split('|').map((lead): [string, DateRole] => [lead, role as DateRole]),
  )
const roles = new Map(Object.keys(leads).map((language) => [language, new Map(leadsOf(language as Language))]))

/** The role that the words before a date give it. `before`: the sentence up to the date; `own`: the date's words. */
export function dateRole(before: string, own: string, language: Language | null): DateRole {
  const known = roles.get(language ?? 'en')!
  const first = plain(own).match(/^\p{L}+/u)?.[0] ?? ''
  if (known.get(first) === 'since') return 'since'
  const words =
    plain(before)
      .match(/\p{L}+/gu)
      ?.slice(-5) ?? []
  while (articles.has(words.at(-1) ?? '')) words.pop()
  for (let n = 3; n > 0; n--) {
    const role = known.get(words.slice(-n).join(' '))
    if (role) return role
  }
  return 'at'
}
/** They may stand between: "bis zum 3. Mai", "hasta el lunes", "until early May". */
const articles = new Set(
  'the dem den der zum zur anfang mitte ende le la les el los il lo o as het early late mid at'.split(' '),
)

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
