import { speechWords } from './speech-types'

export const nl = speechWords({
  said: 'klaagt roept riep zucht zuchtte reageren concludeert concludeerde constateert constateerde beaamt beaamde herinnert vervolgt vervolgde antwoordt waarschuwen beweren zei zegt zeiden zeggen verklaarde verklaart verklaarden meldde meldt melden meldden vertelde vertelt vertelden vertellen bevestigde bevestigt bevestigden ontkende ontkent ontkenden schreef schrijft benadrukte benadrukt waarschuwde waarschuwt waarschuwden beweerde beweert beweerden erkende erkent berichtte bericht antwoordde reageerde verzuchtte vraagt vroeg klaagde klaagden',
  weak: 'stelde stelt stellen schatte schat schatten denkt vindt vond noemt rapporteert hoopt verwacht gelooft',
  participles:
    'gezegd verklaard gemeld verteld bevestigd ontkend geschreven benadrukt gewaarschuwd beweerd erkend bericht meegedeeld aangekondigd laten toegevoegd toegegeven',
  auxiliaries: 'heeft hebben had hadden',
  naming: 'noemde noemden noemt noemen sprak spraken spreekt omschreef bestempelde',
  separable:
    'voegde:toe voegden:toe voegt:toe liet:weten lieten:weten laat:weten laten:weten gaf:aan,toe geeft:aan,toe gaven:aan,toe deelde:mee deelden:mee deelt:mee kondigde:aan kondigden:aan kondigt:aan wees:op',
  according: 'volgens|aldus|naar zeggen van|naar het oordeel van',
  tag: 'zo',
  postposed: '',
  citing: 'onder verwijzing naar|met verwijzing naar|op gezag van|onder aanhaling van',
  quotedBy: 'geciteerd door|aangehaald door',
  pronouns: 'hij:m zij:f ze:f ik:x we:p wij:p',
  determiners:
    'de: het: een: deze: dit: die: zijn: haar: hun: mijn: onze: ons: twee: drie: enkele: verschillende: meerdere: veel: andere: alle: beide:',
  of: 'van',
  within: 'van voor uit in bij namens',
  stops:
    'in op aan van voor met door bij uit om over onder tegen tot naar na tussen zonder sinds tijdens en of maar want dus dat die wie wat waar wanneer hoe als dan toen niet ook nog al wel er zo gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag niemand niets iemand is zijn was waren wordt worden werd werden heeft hebben had hadden omdat terwijl nadat daarna later hierover daarover toe mee weten te per',
  that: 'dat of',
  as: 'zoals nadat',
  between: 'ook dan later daarna nog verder echter daaraan er nu al heeft had hebben hadden tevens eerder',
  verbSecond: true,
  proDrop: false,
  negations:
    'niet|nooit|geen|zonder|niemand|niets|nergens|noch|nauwelijks|niet meer|nog niet|geen enkele|ontkent|ontkende|ontkenden|ontkennen|ontkend|uitgesloten|sluit uit|weigert|weigerde',
  negationTraps:
    'niet alleen|niet alleen maar|niet minder dan|niet meer dan|zonder twijfel|niet voor niets|niets anders dan',
  hedges:
    'vermoedelijk|vermoedelijke|vermeend|vermeende|naar verluidt|waarschijnlijk|waarschijnlijke|mogelijk|mogelijke|mogelijkerwijs|wellicht|misschien|blijkbaar|kennelijk|schijnbaar|zou|zouden|lijkt|lijken|leek|zogenaamde|zogenoemde|onbevestigde|onbevestigd|naar verwachting|het schijnt|zou kunnen|zouden kunnen|verdacht van|kan zijn',
  hedgeTraps:
    'zo snel mogelijk|zo spoedig mogelijk|zo goed mogelijk|zo veel mogelijk|mogelijk maken|mogelijk gemaakt|zo mogelijk',
})
