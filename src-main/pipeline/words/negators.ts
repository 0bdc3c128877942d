import type { Language } from '../language'
import { set } from './types'

/** How a language says that something is not so, as far as grammar does it; "denied" and "refused" are told elsewhere. */
export type NegatorWords = {
  /** Turn round the clause they stand in. */
  negators: ReadonlySet<string>
  /** Leave something over where they stand behind a negator: "not all", "not until", "no one else". */
  partial: ReadonlySet<string>
  /** Behind a negator somewhere in the sentence: it was only a contrast, "not the mayor but his deputy". */
  contrasts: ReadonlySet<string>
  /** A clause with one of them says nothing about what is so: "if", "whether", "without", "neither". */
  silencers: ReadonlySet<string>
  /** A second negator of the clause only agrees with the first: "no vio nada", "ne … pas". */
  concord: boolean
}

const tables: Record<Language, NegatorWords> = {
  en: {
    negators: set('not no nobody none never nothing nowhere cannot t'),
    partial: set(
      'all every everyone everything everybody always entirely fully quite completely necessarily until before far long more less fewer else other another further exactly so very much many only just even merely sure clear certain known both each unlike alone',
    ),
    contrasts: set('but instead rather'),
    silencers: set(
      'if unless whether without neither nor lest why although doubt hardly barely denied denies deny failed fails refused refuses longer yet except',
    ),
    concord: false,
  },
  de: {
    negators: set(
      'nicht nie niemals niemand niemandem niemanden nichts nirgends kein keine keinen keinem keiner keines keinerlei keineswegs',
    ),
    partial: set(
      'alle allen aller alles jede jeder jedes jeden immer ganz vollig vollstandig unbedingt zwingend vor bevor erst weit lange langer mehr weniger weitere weiteren weiterer weiteres andere anderen anderer anderes sonst genau so sehr viel viele nur bloss einmal klar sicher bekannt allein beide selten',
    ),
    contrasts: set('sondern vielmehr stattdessen'),
    silencers: set(
      'wenn falls sofern ob ohne weder noch warum obwohl zweifel kaum bestritt bestritten dementiert verweigerte weigerte ausser',
    ),
    concord: false,
  },
  fr: {
    negators: set('ne n pas jamais personne aucun aucune rien nul nulle nullement'),
    partial: set(
      'tous toutes tout toute toujours entierement completement forcement avant loin longtemps plus moins autre autres exactement si tres beaucoup que seulement meme clair certain connu seul encore uniquement',
    ),
    contrasts: set('mais plutot'),
    silencers: set('si sauf sans ni pourquoi bien doute guere dementi refuse nie plus que'),
    concord: true,
  },
  es: {
    negators: set('no nunca jamas nadie nada ningun ninguno ninguna'),
    partial: set(
      'todos todas todo toda siempre totalmente completamente necesariamente hasta antes lejos mas menos otro otra otros otras demasiado tan muy mucho muchos solo solamente siquiera claro seguro unico',
    ),
    contrasts: set('sino pero'),
    silencers: set('si sin salvo excepto ni aunque duda apenas nego niega desmintio todavia aun ya'),
    concord: true,
  },
  it: {
    negators: set('non no mai nessuno nessuna nessun niente nulla'),
    partial: set(
      'tutti tutte tutto tutta sempre completamente interamente necessariamente prima lontano piu meno altro altra altri altre cosi molto molti solo soltanto nemmeno neanche neppure chiaro sicuro certo unico ancora',
    ),
    contrasts: set('ma bensi piuttosto'),
    silencers: set('se senza salvo tranne ne sebbene dubbio appena nega negato smentito ancora'),
    concord: true,
  },
  nl: {
    negators: set('niet nooit geen niemand niets nergens geenszins'),
    partial: set(
      'alle allemaal alles iedereen elke elk ieder iedere altijd helemaal volledig noodzakelijk voor voordat ver lang meer minder andere ander anderen verder precies zo erg veel alleen slechts eens duidelijk zeker bekend beide langer',
    ),
    contrasts: set('maar eerder'),
    silencers: set(
      'als indien tenzij of zonder noch waarom hoewel twijfel nauwelijks ontkent ontkende weigert weigerde behalve nog',
    ),
    concord: false,
  },
  pt: {
    negators: set('nao nunca jamais ninguem nada nenhum nenhuma'),
    partial: set(
      'todos todas todo toda sempre totalmente completamente necessariamente ate antes longe mais menos outro outra outros outras tao muito muitos so apenas somente sequer claro certo unico',
    ),
    contrasts: set('mas sim'),
    silencers: set('se sem salvo exceto nem embora duvida mal negou nega desmentiu ainda ja'),
    concord: true,
  },
}

/** The negators of a language; of an unknown one none are read. */
export const negatorsOf = (language: Language | null): NegatorWords | null =>
  language === null ? null : tables[language]
