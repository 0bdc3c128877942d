import type { Words } from '../en'
import { counted as s } from './counted'

export const claimsWords: Pick<
  Words,
  'marks' | 'checklist' | 'kinds' | 'hedges' | 'quote' | 'explanations' | 'relations' | 'severities' | 'inspector'
> = {
  marks: {
    confirmed: 'bestätigt',
    disputed: 'bestritten',
    unverified: 'nicht belegt',
    open: 'offen',
    confirm: 'Bestätigt',
    dispute: 'Bestritten',
    unverify: 'Nicht belegt',
    clear: 'Aufheben',
    confirmSaid: 'Es wurde gesagt',
    disputeSaid: 'Es wurde so nicht gesagt',
    unverifySaid: 'Nicht belegt, dass es gesagt wurde',
  },
  checklist: {
    retiredUnknown: 'Eine Aussage, deren Wortlaut nicht mehr da ist',
    retired: (n) => `${s(n, 'beurteilte Aussage steht', 'beurteilte Aussagen stehen')} in keinem der Artikel mehr`,
    title: 'Prüfliste',
    longer: '… geht weiter; ganz neben der Liste',
    find: 'In der Prüfliste suchen',
    findShort: 'Suchen …',
    findClear: 'Suche löschen',
    filter: 'Zeigen',
    all: 'Alle',
    open: 'Offen',
    differing: 'Abweichend',
    differingLong: 'Aussagen, deren Stellen voneinander abweichen',
    shown: (n, all) => `${n} von ${all}`,
    passages: (n) => s(n, 'Stelle', 'Stellen'),
    articles: (n) => s(n, 'Artikel', 'Artikel'),
    origins: (n) => s(n, 'Ursprung', 'Ursprünge'),
    originsWhy: 'Unabhängige Quellen: Artikel, die voneinander abschreiben, zählen einmal.',
    stale: 'neu prüfen',
    staleLong: {
      'mentions-changed': 'Die Stellen haben sich geändert, seit dieses Urteil gefällt wurde',
      merged: 'Nach dem Urteil ist eine andere Aussage in dieser aufgegangen',
      split: 'Die Aussage wurde nach dem Urteil geteilt',
      retired: 'Keine ihrer Stellen ist noch im Dossier',
    },
    note: 'hat eine Notiz',
    saving: 'wird gespeichert …',
    failed: 'nicht gespeichert',
    none: 'Noch keine Aussagen',
    noneTeach:
      'Importieren Sie die Artikel zum Thema. Stet führt jeden prüfbaren Satz einmal auf, mit seinen Stellen aus allen Artikeln.',
    noMatch: 'Keine Aussage passt',
    noMatchTeach: 'Wieder alle Aussagen zeigen oder nach anderen Wörtern suchen.',
    showAll: 'Alle zeigen',
    marked: (mark, statement) => `${mark}: ${statement}`,
    working: 'Stet liest die Artikel …',
  },
  kinds: {
    number: 'Zahl',
    date: 'Datum',
    name: 'Name',
    'quote-wording': 'Zitat',
    meaning: 'Sinn',
    attribution: 'Zuschreibung',
    update: 'Neuer Stand',
    granularity: 'Genauigkeit',
  },
  hedges: {
    '~': (n) => `rund ${n}`,
    '~<': (n) => `fast ${n}`,
    '>=': (n) => `mindestens ${n}`,
    '<=': (n) => `höchstens ${n}`,
    '>': (n) => `mehr als ${n}`,
    '<': (n) => `weniger als ${n}`,
  },
  quote: (text) => `„${text}“`,
  explanations: {
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
  relations: {
    conflict: 'widersprechen einander',
    superseded: 'späterer Bericht ersetzt den früheren',
    compatible: 'vereinbar',
    missing: 'fehlt an manchen Stellen',
  },
  severities: { low: 'gering', medium: 'mittel', high: 'schwer', critical: 'kritisch' },
  inspector: {
    saidBy: 'gesagt von',
    title: 'Aussage',
    none: 'Keine Aussage gewählt',
    noneTeach: 'Eine Aussage in der Prüfliste wählen oder J drücken.',
    retired: 'Diese Aussage steht in keinem der Artikel mehr.',
    passages: 'Stellen',
    mark: 'abweichende Wörter',
    markHint: 'Unterstreicht, was jede Stelle anders hat als die erste oder die im Menü gewählte',
    legend: 'Anders als die Stelle, mit der verglichen wird:',
    differing: { number: 'Zahlen, Tage', name: 'Namen', quote: 'Zitate', word: 'Wörter' },
    reference: '= hiermit wird verglichen',
    readAgainst: 'Die anderen damit vergleichen',
    morePassages: (n) => `${n.toLocaleString('de')} weitere`,
    removedFrom: (articles) => `Aus dem Dossier entfernte Artikel: ${articles}`,
    saidGrounds: 'Worauf „Wurde es gesagt?“ beruht',
    noteEdit: 'Schreiben',
    noteLink: (url) => `${url} im Browser öffnen`,
    openIn: 'Im Artikel öffnen',
    openKey: (n) => `Im Artikel öffnen (Alt+${n})`,
    differences: 'Abweichungen',
    rule: 'Regel',
    moreDifferences: (n) => s(n, 'weitere Abweichung', 'weitere Abweichungen'),
    severity: 'Gewicht',
    judgement: 'Diese Stelle',
    judgements: { holds: 'stimmt', differs: 'weicht ab', notJudged: 'nicht beurteilt' },
    isTrue: 'Ist es wahr?',
    wasSaid: 'Wurde es gesagt?',
    established: 'Was feststeht',
    establishedPlaceholder: 'z. B. „mindestens 40“',
    reason: 'Begründung',
    reasonPlaceholder: 'Worauf das Urteil beruht',
    confidence: 'Sicherheit',
    confidences: { low: 'gering', medium: 'mittel', high: 'hoch' },
    note: 'Notiz',
    notePlaceholder: 'Für Sie und die Redaktion; steht auch im Bericht',
    openState: 'offen: noch kein Urteil',
    savedAt: (time, who) => `gespeichert ${time} von ${who}`,
    somebody: 'jemandem',
    saving: 'wird gespeichert …',
    failed: (why) => `nicht gespeichert: ${why}`,
    draft: 'bleibt ein Entwurf, bis die Aussage beurteilt ist',
    draftTyping: 'wird beim Verlassen des Feldes gespeichert',
  },
}
