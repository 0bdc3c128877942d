import { speechWords } from './speech-types'

export const de = speechWords({
  said: 'klagt mahnt kritisiert verspricht beteuert schildert erwidert unterstreicht verkundet kommentierte kommentiert resumierte konstatierte konstatiert bekraftigte bekraftigt sagte sagt sagten sagen erklarte erklart erklarten berichtete berichteten berichtet betonte betont betonten meldete meldet meldeten melden behauptete behauptet behaupteten bestatigte bestatigt bestatigten dementierte dementierten warnte warnt warnten ausserte ausserten erzahlte erzahlt erzahlten meinte meint meinten erganzte erganzt klagte klagten kritisierte antwortete entgegnete versicherte versicherten schrieb schrieben schreibt verlautete mahnte forderte versprach mutmasste beteuerte beteuerten schilderte schilderten fragte erwiderte unterstrich verkundete mitteilte mitteilten mitteilt hinzufugte angab angaben bekanntgab erklaren berichten gestand witzelte',
  weak: 'schatzte schatzt schatzten vermutete vermutet vermuteten glaubt glaubte verwies sieht sah halt hielt rief ruft riefen heisst hiess findet fand lobte bedauerte bedauert hofft hoffte rechnet rechnete stellt zitiert gab',
  participles:
    'gesagt erklart mitgeteilt berichtet betont gemeldet behauptet bestatigt dementiert gewarnt geaussert erzahlt versichert geschrieben angekundigt eingeraumt hinzugefugt bekanntgegeben angegeben',
  auxiliaries: 'hat haben habe hatte hatten hatte',
  naming:
    'nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet sprach sprachen spricht sprechen kritisierte lobte',
  separable:
    'teilte:mit teilten:mit teilt:mit teilen:mit fugte:hinzu,an fugten:hinzu fugt:hinzu gab:an,bekannt,zu gaben:an,bekannt,zu gibt:an,bekannt,zu geben:an,bekannt,zu raumte:ein raumten:ein raumt:ein kundigte:an kundigten:an kundigt:an wies:hin,zuruck wiesen:hin,zuruck fuhrte:aus legte:dar rief:aus',
  according:
    'laut|nach angaben|nach angaben von|nach auskunft|nach auskunft von|nach einschatzung|nach einschatzung von|nach den worten|nach worten|nach aussage|nach aussagen|nach darstellung|nach informationen|laut angaben|laut angaben von|laut aussage|hiess es aus|hiess es von|hiess es bei|hiess es in|heisst es aus|heisst es von|heisst es in|heisst es bei',
  tag: 'so',
  postposed: 'zufolge',
  citing:
    'unter berufung auf|mit verweis auf|unter verweis auf|unter hinweis auf|beruft sich auf|berief sich auf|berufen sich auf|beriefen sich auf|und beruft sich dabei auf|und beruft sich auf',
  quotedBy: 'zitiert von|zitiert vom|zitiert durch',
  pronouns: 'er:m sie:f es:x ich:x wir:p',
  determiners:
    'der:m die:f das: den: dem: des: ein:m eine:f einer: einem: einen: eines: dieser:m diese:f diesem: sein: seine: ihr: ihre: mein: meine: unser: unsere: zwei: drei: mehrere: viele: einige: alle: beide: vom: zum: beim:',
  of: 'von vom des',
  within: 'von vom aus in fur bei beim zum zur',
  stops:
    'am im in an auf aus bei beim bis durch fur gegen mit nach ohne seit uber um unter vor wahrend wegen zwischen zu zum zur und oder aber doch denn sondern wenn weil dass ob als wie wo was wer wem wen wessen welche welcher welches nicht auch nur noch schon dann da dort hier nun jetzt bereits spater zuvor heute gestern morgen dazu dabei damit daruber niemand keiner keine kein nichts man jemand jeder ist sind war waren hat haben hatte hatten wird werden wurde wurden kann soll sollen muss sich gegenuber zufolge laut mit unter davon allerdings jedoch ebenfalls weiter zudem gleichzeitig so deren dessen denen bevor nachdem sowie hinzu ein',
  that: 'dass ob',
  as: 'wie nachdem',
  between:
    'auch dann spater dazu zudem weiter ebenfalls jedoch allerdings nun bereits zuvor sich es gleichzeitig daraufhin hat hatte haben hatten',
  verbSecond: true,
  proDrop: false,
  negations:
    'nicht|nie|niemals|niemand|niemandem|niemanden|nichts|nirgends|nirgendwo|kein|keine|keinen|keinem|keiner|keines|keinerlei|keineswegs|ohne|weder|noch nie|noch nicht|nicht mehr|kein mehr|kaum|dementiert|dementierte|dementierten|dementieren|bestreitet|bestreiten|bestritt|bestritten|verneinte|verneint|ausgeschlossen|schloss aus',
  negationTraps:
    'nicht nur|nicht zuletzt|nicht weniger als|nicht mehr als|nicht regierungsorganisation|nicht regierungsorganisationen|ohne zweifel|ohne weiteres|nicht umsonst|nichts anderes als|ohnehin',
  hedges:
    'angeblich|angebliche|angeblichen|angeblicher|angebliches|mutmasslich|mutmassliche|mutmasslichen|mutmasslicher|mutmassliches|vermutlich|voraussichtlich|wahrscheinlich|moglicherweise|womoglich|offenbar|anscheinend|scheinbar|vielleicht|wohl|eventuell|vermeintlich|vermeintliche|vermeintlichen|sogenannte|sogenannten|konnte|konnten|durfte|durften|soll|sollen|dem vernehmen nach|unbestatigt|unbestatigten|unbestatigte|es heisst|gilt als wahrscheinlich|allem anschein nach|geruchteweise',
  hedgeTraps: 'sehr wohl|gleichwohl|wohl oder ubel|konnte nicht|konnten nicht|durfte nicht|durften nicht',
})
