/** Why a sentence is on no checklist, by the engine's reason. One that is not here is said as the engine says it. */
export const sentenceReasons: Record<'en' | 'de', Record<string, string>> = {
  en: {
    'a question': 'a question',
    'a crosshead structures the article and states nothing': 'a crosshead structures the article and states nothing',
    'more than half of it is damaged': 'more than half of it is damaged',
    'thanks, a greeting or condolences': 'thanks, a greeting or condolences',
    'a hope, fear or belief': 'a hope, fear or belief',
    'a demand': 'a demand',
    'a judgement': 'a judgement',
    'a judgement that is reported': 'a judgement that is reported',
    'what a speaker feels or means to do': 'what a speaker feels or means to do',
    'a quotation without a fact to look up': 'a quotation without a fact to look up',
    'an exclamation': 'an exclamation',
    'the paper speaks of itself or to its readers': 'the paper speaks of itself or to its readers',
    'says only that the outcome is open': 'says only that the outcome is open',
    'says that somebody speaks, and not what': 'says that somebody speaks, and not what',
    'true of a kind, of nobody and no time in particular': 'true of a kind, of nobody and no time in particular',
    'the paper or its author speaks of itself': 'the paper or its author speaks of itself',
    'speaks to the reader': 'speaks to the reader',
    'nothing in it can be looked up: no number, date, name or source':
      'nothing in it can be looked up: no number, date, name or source',
    'set by the editor': 'set by the editor',
  },
  de: {
    'a question': 'eine Frage',
    'a crosshead structures the article and states nothing':
      'eine Zwischenüberschrift gliedert den Artikel und sagt nichts aus',
    'more than half of it is damaged': 'mehr als die Hälfte davon ist beschädigt',
    'thanks, a greeting or condolences': 'Dank, Gruß oder Beileid',
    'a hope, fear or belief': 'eine Hoffnung, Furcht oder Überzeugung',
    'a demand': 'eine Forderung',
    'a judgement': 'ein Urteil',
    'a judgement that is reported': 'ein wiedergegebenes Urteil',
    'what a speaker feels or means to do': 'was jemand empfindet oder vorhat',
    'a quotation without a fact to look up': 'ein Zitat ohne etwas zum Nachschlagen',
    'an exclamation': 'ein Ausruf',
    'the paper speaks of itself or to its readers': 'das Blatt spricht von sich oder zu seinen Lesern',
    'says only that the outcome is open': 'sagt nur, dass der Ausgang offen ist',
    'says that somebody speaks, and not what': 'sagt, dass jemand spricht, und nicht was',
    'true of a kind, of nobody and no time in particular': 'gilt allgemein, für niemanden und keine Zeit im Besonderen',
    'the paper or its author speaks of itself': 'das Blatt oder sein Autor spricht von sich',
    'speaks to the reader': 'spricht den Leser an',
    'nothing in it can be looked up: no number, date, name or source':
      'nichts darin lässt sich nachschlagen: keine Zahl, kein Datum, kein Name, keine Quelle',
    'set by the editor': 'von der Redaktion gesetzt',
  },
}

/** Why a span was left out before the analysis, by the engine's reason. */
export const droppedReasons: Record<'en' | 'de', Record<string, string>> = {
  en: {
    'app promotion': 'promotion of an app',
    'paywall line': 'notice of a paywall',
    advertisement: 'advertisement',
    'agency credit': 'agency credit',
    'agency signature': 'agency signature',
    byline: 'byline',
    'comment form': 'comment form',
    'cookie notice': 'cookie notice',
    'copyright notice': 'copyright notice',
    'date line': 'date line',
    'link to another article': 'link to another article',
    metadata: 'field of a database',
    navigation: 'navigation of the page',
    'newsletter box': 'newsletter box',
    'picture credit': 'picture credit',
    'reading time': 'reading time',
    'repeated headline': 'headline printed twice',
    'section tag': 'section or keyword',
    'share bar': 'share bar',
  },
  de: {
    advertisement: 'Werbung',
    'app promotion': 'Werbung für eine App',
    navigation: 'Navigation der Seite',
    'paywall line': 'Hinweis auf eine Bezahlschranke',
    'agency credit': 'Agenturhinweis',
    'agency signature': 'Agenturkürzel',
    byline: 'Autorenzeile',
    'comment form': 'Kommentarformular',
    'cookie notice': 'Cookie-Hinweis',
    'copyright notice': 'Urheberrechtsvermerk',
    'date line': 'Datumszeile',
    'link to another article': 'Verweis auf einen anderen Artikel',
    metadata: 'Feld einer Datenbank',
    'newsletter box': 'Newsletter-Kasten',
    'picture credit': 'Bildnachweis',
    'reading time': 'Lesezeit',
    'repeated headline': 'doppelte Überschrift',
    'section tag': 'Ressort oder Schlagwort',
    'share bar': 'Teilen-Leiste',
  },
}

/** Why articles count as one origin, or one as its own; the engine joins several reasons with "; ". */
export const originReasons: Record<'en' | 'de', Record<string, string>> = {
  en: {
    'no sign that it was made from another article of the dossier':
      'no sign that it was made from another article here',
  },
  de: {
    'near-verbatim copies': 'fast wörtliche Abschriften',
    'one is a translation of the other': 'einer ist die Übersetzung des anderen',
    'one is the other with words exchanged': 'einer ist der andere mit ausgetauschten Wörtern',
    'both print one agency text': 'beide drucken denselben Agenturtext',
    'no sign that it was made from another article of the dossier':
      'kein Anzeichen, dass er aus einem anderen Artikel hier entstand',
  },
}

export const originReason = (why: string, language: 'en' | 'de'): string =>
  why
    .split('; ')
    .map((reason) => originReasons[language][reason] ?? reason)
    .join('; ')
