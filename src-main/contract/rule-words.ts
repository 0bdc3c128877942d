/** By rule: what a flag of that rule means, on the screen and in a report. A rule that is not here speaks the engine's own words. */
export const ruleMeanings: Record<'en' | 'de', Record<string, string>> = {
  en: {
    negation:
      'One passage says it, the other says it is not so. Check which holds: a “not” is easily lost in translation or shortening.',
    antonym:
      'The passages agree in much else, but here one says the opposite of the other. Check which holds, in the original if one is a translation.',
    'presented-by-whom':
      'One passage says what others take somebody for, the other what they give themselves out to be. Check who says it before it is printed as a pretence.',
    'agency-reversed':
      'The same people, the same act, but the parts are exchanged: who did it to whom? Check before anyone is named as the one who acted.',
    'quantity-conflict':
      'These values cannot all hold for the same time and scope. Check which source and day each passage means.',
    'quantity-magnitude':
      'One value is ten, a hundred, a thousand or more times the other: likely a slipped power of ten or a mistranslated scale word (billion, Milliarde, millones).',
    'quantity-compatible': 'Both can be true. Choose one figure and name its source, or keep each with its own.',
    'quantity-over-time': 'The later figure replaces the earlier. Check that each passage says which day it speaks of.',
    'quantity-changed':
      'The later report says the figure has changed. Print the later one, and check that each passage says which day it speaks of.',
    'quantity-grain':
      'One passage gives a range, the other a figure inside it. Both can be right; print what the source gives.',
    'date-conflict':
      'The passages date one event differently. Check which day the source gives, and whether each passage means the same event.',
    'time-conflict':
      'The passages give one event at different times of day. Check the time with the source, and whether each means the same moment.',
    'date-moved':
      'The later report says the date was moved. Print the later one, and check that no passage still announces the earlier.',
    'silence-broken':
      'Nobody had commented then; a later report has a statement. Check that the earlier passage is not printed as it stands.',
    'charge-followed':
      'Nobody had been charged or held then; a later report says somebody was. Check that the earlier passage is not printed as it stands.',
    'date-grain':
      'One passage names a period, the other a day inside it. Both can be right; print the day only if the source gives it.',
    'share-grain':
      'One passage rounds in words what the other gives exactly. Both hold; choose one and name the source.',
    'vague-length':
      'One passage is more exact about a length that nobody counted. Print no more precision than the source has.',
    'name-spelling':
      'These spellings look like one bearer with a slip of letters. Check the right spelling with the bearer or an official list.',
    'name-other':
      'The same office stands beside two names that share only a half. Check who is meant, or whether the office changed hands.',
    'name-variant': 'One name is spelt in several ways. Choose one spelling, best the one the bearer uses.',
    'name-corrected':
      'A later report takes the earlier name back. Check that no passage still gives the earlier name as the bearer’s.',
    'speaker-swapped': 'The same words are given to different people. Check the recording or ask who said them.',
    'source-missing':
      'One passage states flatly what another gives to a source, and its article does not name that source. Check whether it has to.',
    'source-dropped':
      'All other articles say whose estimate this is, or what paper it comes from; this one states it flatly. Check whether it has to name the source.',
    'allegation-as-fact':
      'What one passage calls an allegation another tells as fact. Check that it may stand as fact.',
    'quote-altered':
      'Inside quotation marks the words differ between articles. Check against the recording or the transcript.',
    'quote-cut':
      'One quotation leaves out a condition, a limit or a “not”. Check that the shorter one may stand in quotation marks.',
    'quote-negated':
      'One quotation denies what its translation says, or the other way round. Check the original words.',
    'quote-number': 'A translated quotation gives another number. Check the original words.',
    'condition-dropped':
      'One passage ties what is to come to a condition, the other announces it flatly. Check whether the condition is still open; if so, print it.',
    'hedge-dropped':
      'One passage says this with a reserve (may, allegedly, suspected), the other as a fact. Check whether anybody has confirmed it since; if not, keep the reserve.',
    'bound-dropped':
      'One passage gives the figure as a least or a most, the other bare. Check the source, and keep the “at least” or “up to”.',
    'wrong-sense':
      'A word was rendered in another sense than the other passages have: a false friend or the wrong meaning of an ambiguous word. Check it with the original.',
    'quoted-sense':
      'In quotations otherwise alike one word does not translate its counterpart, and another quotation has only one of them. Check the original words before quoting.',
    'word-exchanged':
      'One word stands for another in otherwise the same words, and an article in another language vouches for only one of them. Check with the original which was said.',
  },
  de: {
    negation:
      'Eine Stelle sagt es, die andere verneint es. Zu prüfen: was stimmt – ein „nicht“ geht beim Übersetzen oder Kürzen leicht verloren.',
    antonym:
      'Die Stellen stimmen sonst weitgehend überein, hier aber sagt eine das Gegenteil der anderen. Zu prüfen: was stimmt, bei einer Übersetzung am Original.',
    'presented-by-whom':
      'Eine Stelle sagt, wofür andere jemanden halten, die andere, wofür er sich selbst ausgibt. Prüfen, wer es sagt, bevor jemandem eine Täuschung unterstellt wird.',
    'agency-reversed':
      'Dieselben Beteiligten, dieselbe Handlung, aber mit vertauschten Rollen: Wer tat es wem? Prüfen, bevor jemand als Handelnder genannt wird.',
    'quantity-conflict':
      'Für dieselbe Zeit und denselben Umfang können diese Werte nicht alle stimmen. Zu prüfen: auf welche Quelle und welchen Tag sich jede Stelle bezieht.',
    'quantity-magnitude':
      'Ein Wert ist das Zehn-, Hundert-, Tausend- oder Mehrfache des anderen: wohl eine verrutschte Zehnerpotenz oder ein falsch übersetztes Zahlwort (billion, Milliarde, millones).',
    'quantity-compatible':
      'Beides kann stimmen. Eine Angabe wählen und ihre Quelle nennen oder jede bei ihrer Quelle belassen.',
    'quantity-over-time':
      'Die spätere Angabe ersetzt die frühere. Zu prüfen: ob jede Stelle sagt, von welchem Tag sie spricht.',
    'quantity-changed':
      'Der spätere Bericht sagt, dass sich die Zahl geändert hat. Die spätere nennen und prüfen, ob jede Stelle sagt, von welchem Tag sie spricht.',
    'quantity-grain':
      'Eine Stelle gibt eine Spanne an, die andere eine Zahl darin. Beides kann stimmen; nennen, was die Quelle sagt.',
    'date-conflict':
      'Die Stellen geben für ein Ereignis verschiedene Tage an. Zu prüfen: welchen Tag die Quelle nennt und ob jede Stelle dasselbe Ereignis meint.',
    'time-conflict':
      'Die Stellen geben für ein Ereignis verschiedene Uhrzeiten an. Zu prüfen: welche Zeit die Quelle nennt und ob jede Stelle denselben Augenblick meint.',
    'date-moved':
      'Der spätere Bericht sagt, dass der Termin verlegt wurde. Den späteren nennen und prüfen, ob eine Stelle noch den früheren ankündigt.',
    'silence-broken':
      'Damals hatte sich niemand geäußert; ein späterer Bericht hat eine Äußerung. Zu prüfen: dass die frühere Stelle nicht so stehen bleibt.',
    'charge-followed':
      'Damals war niemand angeklagt oder festgenommen; ein späterer Bericht sagt es von jemandem. Zu prüfen: dass die frühere Stelle nicht so stehen bleibt.',
    'date-grain':
      'Eine Stelle nennt einen Zeitraum, die andere einen Tag darin. Beides kann stimmen; den Tag nur nennen, wenn die Quelle ihn hat.',
    'share-grain':
      'Eine Stelle rundet in Worten, was die andere genau angibt. Beides gilt; eine Angabe wählen und die Quelle nennen.',
    'vague-length':
      'Eine Stelle ist bei einer Dauer, die niemand gezählt hat, genauer als die andere. Nicht genauer sein als die Quelle.',
    'name-spelling':
      'Die Schreibungen sehen nach einem Träger mit verrutschten Buchstaben aus. Richtige Schreibung beim Träger oder in einem amtlichen Verzeichnis prüfen.',
    'name-other':
      'Dasselbe Amt steht bei zwei Namen, die nur zur Hälfte gleich sind. Zu prüfen: wer gemeint ist oder ob das Amt gewechselt hat.',
    'name-variant': 'Ein Name ist verschieden geschrieben. Eine Schreibung wählen, am besten die des Trägers.',
    'name-corrected':
      'Ein späterer Bericht nimmt den früheren Namen zurück. Zu prüfen: dass keine Stelle den früheren noch als den richtigen nennt.',
    'speaker-swapped':
      'Dieselben Worte stehen bei verschiedenen Personen. An der Aufnahme prüfen oder nachfragen, wer sie gesagt hat.',
    'source-missing':
      'Eine Stelle behauptet ohne Quelle, was eine andere einer Quelle zuschreibt, und auch ihr Artikel nennt diese nicht. Zu prüfen: ob er es muss.',
    'source-dropped':
      'Alle anderen Artikel sagen, wessen Schätzung das ist oder aus welchem Papier es stammt; dieser behauptet es ohne Quelle. Zu prüfen: ob er sie nennen muss.',
    'allegation-as-fact':
      'Was eine Stelle als Vorwurf wiedergibt, steht in einer anderen als Tatsache. Zu prüfen: ob es als Tatsache stehen darf.',
    'quote-altered':
      'Innerhalb der Anführungszeichen weicht der Wortlaut voneinander ab. An Aufnahme oder Mitschrift prüfen.',
    'quote-cut':
      'In einem Zitat fehlt eine Bedingung, eine Einschränkung oder ein „nicht“. Zu prüfen: ob das kürzere in Anführungszeichen stehen darf.',
    'quote-negated':
      'Ein Zitat verneint, was seine Übersetzung bejaht, oder umgekehrt. Den ursprünglichen Wortlaut prüfen.',
    'quote-number': 'Ein übersetztes Zitat nennt eine andere Zahl. Den ursprünglichen Wortlaut prüfen.',
    'condition-dropped':
      'Eine Stelle knüpft das Kommende an eine Bedingung, die andere kündigt es ohne an. Prüfen, ob die Bedingung noch offen ist; wenn ja, gehört sie in den Text.',
    'hedge-dropped':
      'Eine Stelle sagt das unter Vorbehalt (könnte, mutmaßlich, soll), die andere als Tatsache. Prüfen, ob es inzwischen jemand bestätigt hat; sonst den Vorbehalt behalten.',
    'bound-dropped':
      'Eine Stelle nennt die Zahl als Unter- oder Obergrenze, die andere ohne. In der Quelle prüfen und „mindestens“ oder „bis zu“ behalten.',
    'wrong-sense':
      'Ein Wort steht in einem anderen Sinn als in den übrigen Stellen: ein falscher Freund oder die falsche Bedeutung eines mehrdeutigen Wortes. Am Original prüfen.',
    'quoted-sense':
      'In sonst gleichen Zitaten ist ein Wort keine Übersetzung seines Gegenstücks, und ein weiteres Zitat hat nur eines von beiden. Vor dem Zitieren am Original prüfen.',
    'word-exchanged':
      'Bei sonst gleichem Wortlaut steht ein Wort für ein anderes, und ein anderssprachiger Artikel stützt nur eines von beiden. Am Original prüfen, was gesagt wurde.',
  },
}
