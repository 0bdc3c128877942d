/** Opposite properties, places and degrees: what is the one is not the other. Written as in `changes.ts`. */
export const qualities = `
north ~ south
en: north northern northerly northward* | de: nord* !nordsee* !nordost* !nordwest* !nordrhein* !nordisch* | fr: nord septentrional* | es: norte septentrional* norten* | it: nord settentrional* | nl: noord* !noordzee* !noordoost* !noordwest* | pt: norte setentrional* nortenh*
en: south southern southerly southward* | de: sud* !sudost* !sudwest* !sudoku !sudsee* !sudan* | fr: sud meridional* | es: sur meridional* suren* | it: sud meridional* | nl: zuid* !zuidoost* !zuidwest* | pt: sul meridional* sulist*

east ~ west
en: east eastern easterly eastward* | de: ost ostlich* osten ostkuste ostufer ostteil osthang ostseite ostflugel ostrand ostwand | fr: oriental* | es: oriental* | it: est oriental* | nl: oost oosten oostelijk* oostkust oostoever oostkant oostzijde | pt: leste oriental*
en: west western westerly westward* | de: west westlich* westen westkuste westufer westteil westhang westseite westflugel westrand westwand | fr: ouest occidental* | es: oeste occidental* | it: ovest occidental* | nl: west westen westelijk* westkust westoever westkant westzijde | pt: oeste ocidental*

north-east ~ south-west
en: northeast* | de: nordost* | fr: nord+est | es: noreste nordeste | it: nordest | nl: noordoost* | pt: nordeste
en: southwest* | de: sudwest* | fr: sud+ouest | es: suroeste sudoeste | it: sudovest | nl: zuidwest* | pt: sudoeste

north-west ~ south-east
en: northwest* | de: nordwest* | fr: nord+ouest | es: noroeste | it: nordovest | nl: noordwest* | pt: noroeste
en: southeast* | de: sudost* | fr: sud+est | es: sureste sudeste | it: sudest | nl: zuidoost* | pt: sudeste

left ~ right
en: lefthand leftmost | de: links linke linken linker linkes linkem | fr: gauche gauches | es: izquierd* | it: sinistra sinistro | nl: links linker linkse | pt: esquerd*
en: righthand rightmost | de: rechts rechte rechten rechter rechtes rechtem | fr: droite droites | es: derecha derechas | it: destra destro | nl: rechts rechter rechtse | pt: direita direitas

upper ~ lower
en: upper | de: obere oberen oberer oberes oberhalb | fr: superieur* | es: superior superiores | it: superior* | nl: bovenste boven | pt: superior superiores
en: lower | de: untere unteren unterer unteres unterhalb | fr: inferieur* | es: inferior inferiores | it: inferior* | nl: onderste beneden | pt: inferior inferiores

upstream ~ downstream
en: upstream upriver | de: flussaufwarts stromaufwarts | fr: amont | es: arriba | it: monte | nl: stroomopwaarts | pt: montante
en: downstream downriver | de: flussabwarts stromabwarts | fr: aval | es: abajo | it: valle | nl: stroomafwaarts | pt: jusante

inside ~ outside
en: inside indoor indoors | de: innerhalb drinnen | fr: interieur dedans | es: dentro interior | it: dentro interno | nl: binnen | pt: dentro interior
en: outside outdoor outdoors | de: ausserhalb draussen | fr: exterieur dehors | es: fuera exterior | it: fuori esterno | nl: buiten | pt: fora exterior

front ~ rear
en: front forward | de: vorn vorne vordere vorderen vorderer | fr: avant | es: delantero delantera delanteros delanteras | it: anteriore anteriori | nl: voorste vooraan voorkant | pt: dianteiro dianteira dianteiros dianteiras
en: rear back backward | de: hinten hintere hinteren hinterer | fr: arriere | es: trasero trasera traseros traseras | it: posteriore posteriori | nl: achterste achteraan achterkant | pt: traseiro traseira traseiros traseiras

permanent ~ temporary
en: permanent* indefinite* | de: dauerhaft* endgultig* unbefristet* standig* | fr: permanent* definitif* definitive* | es: permanente* definitiv* indefinid* | it: permanent* definitiv* | nl: permanent* definitief definitieve blijvend* | pt: permanente* definitiv* | 
en: temporar* provisional* interim | de: vorubergehend* vorlaufig* befristet* zeitweilig* provisorisch* | fr: temporaire* provisoire* | es: temporal temporales temporalmente provisional* | it: temporane* provvisori* | nl: tijdelijk* voorlopig* | pt: temporari* provisori*

first ~ last
en: first | de: erste ersten erster erstes erstem | fr: premier premiere premiers premieres | es: primer primero primera primeros primeras | it: primo prima primi prime | nl: eerste | pt: primeiro primeira primeiros primeiras
en: last final | de: letzte letzten letzter letztes letztem | fr: dernier derniere derniers dernieres | es: ultimo ultima ultimos ultimas | it: ultimo ultima ultimi ultime | nl: laatste | pt: ultimo ultima ultimos ultimas

public ~ private
en: public publicly | de: offentlich* | fr: public publique publics publiques | es: public* | it: pubblic* | nl: openbaar openbare publiek publieke | pt: public*
en: private privately | de: privat private privaten privater privates nichtoffentlich* | fr: prive privee prives privees | es: privad* | it: privat* | nl: prive besloten particulier* | pt: privad* particular*

dead ~ alive
en: dead lifeless | de: tot tote toten toter leblos* | fr: mort morte morts mortes | es: muert* | it: morto morta morti | nl: dood dode doden levenloos | pt: mort* !morte*
en: alive living | de: lebend lebendig* lebende lebenden | fr: vivant vivante vivants vivantes | es: vivo viva vivos vivas | it: vivo viva vivi | nl: levend* | pt: vivo viva vivos vivas

majority ~ minority
en: majority most | de: mehrheit* mehrzahl meisten | fr: majorite plupart | es: mayoria | it: maggioranza maggior | nl: meerderheid meeste meesten | pt: maioria
en: minority few | de: minderheit* minderzahl wenige wenigen | fr: minorite | es: minoria | it: minoranza | nl: minderheid | pt: minoria

profit ~ loss
en: profit profits profitable surplus | de: gewinn gewinne gewinnen gewinns uberschuss uberschusse | fr: benefice benefices profit profits excedent* | es: beneficio beneficios ganancia ganancias superavit excedente* | it: utile utili profitto profitti guadagn* avanzo | nl: winst winsten overschot* | pt: lucro lucros superavit excedente*
en: loss losses deficit deficits shortfall | de: verlust verluste verlusten verlusts defizit* fehlbetrag | fr: perte pertes deficit* | es: perdida perdidas deficit* | it: perdita perdite disavanzo deficit | nl: verlies verliezen tekort* | pt: prejuizo prejuizos perda perdas defice* deficit*

maximum ~ minimum
en: maximum highest largest biggest | de: maximum maximal* hochste hochsten hochster hochstens grosste grossten grosster | fr: maximum maximal* maximale | es: maximo maxima maximos maximas | it: massimo massima massimi massime | nl: maximum maximaal maximale hoogste grootste | pt: maximo maxima maximos maximas
en: minimum lowest smallest | de: minimum minimal* niedrigste* kleinste kleinsten kleinster mindestens | fr: minimum minimal* | es: minimo minima minimos minimas | it: minimo minima minimi minime | nl: minimum minimaal minimale laagste kleinste | pt: minimo minima minimos minimas

high ~ low
en: high higher | de: hoch hohe hohen hoher hohes hohere hoheren | fr: haut haute hauts hautes eleve elevee eleves elevees | es: alto alta altos altas elevad* | it: alto alta alti alte elevat* | nl: hoog hoge hoger hogere | pt: alto alta altos altas elevad*
en: low lower | de: niedrig* tief tiefe tiefen | fr: bas basse basses faible faibles | es: bajos bajas baja | it: basso bassa bassi basse | nl: laag lage lager lagere | pt: baixo baixa baixos baixas

large ~ small
en: large big bigger larger huge | de: gross grosse grossen grosser grosses | fr: grand grande grands grandes | es: grande grandes gran | it: grande grandi | nl: groot grote groter grotere | pt: grande grandes
en: small little smaller tiny | de: klein kleine kleinen kleiner kleines | fr: petit petite petits petites | es: pequen* | it: piccol* | nl: klein kleine kleiner kleinere | pt: pequen*

long ~ short
en: long longer lengthy | de: lang lange langen langer langes langere | fr: long longue longs longues | es: largo larga largos largas | it: lungo lunga lunghi lunghe | nl: lang lange langer langere langdurig* | pt: longo longa longos longas
en: short shorter brief briefly | de: kurz kurze kurzen kurzer kurzes kurzere | fr: court courte courts courtes bref breve | es: corto corta cortos cortas breve breves | it: corto corta corti corte breve brevi | nl: kort korte korter kortere | pt: curto curta curtos curtas breve breves

early ~ late
en: early earlier earliest prematurely | de: fruh fruhe fruhen fruher fruhere fruhzeitig* verfruht* | fr: tot precoce* | es: temprano temprana tempranos pronto | it: presto precoce precoci | nl: vroeg vroege vroeger vervroegd | pt: cedo precoce*
en: late later latest belatedly | de: spat spate spaten spater spatere verspatet* | fr: tard tardif* tardive* | es: tarde tardio tardia | it: tardi tardivo tardiva | nl: laat late later verlaat | pt: tarde tardio tardia

day ~ night
en: daytime daylight | de: tagsuber tageslicht | fr: jour journee | es: dia diurn* | it: giorno diurn* | nl: overdag daglicht | pt: dia diurn*
en: night nights overnight nighttime | de: nacht nachts nachtlich* | fr: nuit nuits nocturne* | es: noche noches nocturn* | it: notte notti notturn* | nl: nacht nachts nachtelijk* | pt: noite noites noturn*

morning ~ evening
en: morning mornings dawn | de: morgens vormittag vormittags fruhmorgens | fr: matin matinee aube | es: madrugada | it: mattina mattino alba | nl: ochtend ochtends morgens | pt: manha madrugada
en: evening evenings dusk | de: abend abends abendlich* | fr: soir soiree | es: anochecer | it: sera serata | nl: avond avonds | pt: anoitecer

hot ~ cold
en: hot warm warmer heat | de: heiss* warm warme warmen warmer | fr: chaud chaude chauds chaudes | es: caliente calientes calido calida calidos calidas | it: caldo calda caldi calde | nl: heet hete warm warme warmer | pt: quente quentes calido calida
en: cold cool cooler chilly | de: kalt kalte kalten kalter kuhl* | fr: froid froide froids froides frais | es: frio fria frios frias | it: freddo fredda freddi fredde | nl: koud koude kouder koel | pt: frio fria frios frias

wet ~ dry
en: wet damp rainy | de: nass nasse nassen feucht* regnerisch* | fr: mouille mouillee humide humides pluvieu* | es: mojad* humed* lluvios* | it: bagnat* umid* piovos* | nl: nat natte vochtig* regenachtig* | pt: molhad* humid* umid* chuvos*
en: dry arid | de: trocken* durr | fr: sec seche secs seches | es: seco seca secos secas | it: secco secca secchi secche asciutt* | nl: droog droge | pt: seco seca secos secas

safe ~ dangerous
en: safe safely harmless | de: sicher sichere sicheren ungefahrlich* gefahrlos* harmlos* | fr: sur surs inoffensif* | es: seguro segura seguros seguras inofensiv* | it: sicuro sicura sicuri sicure innocu* | nl: veilig* ongevaarlijk* | pt: seguro segura seguros seguras inofensiv*
en: dangerous* unsafe hazardous | de: gefahrlich* unsicher* | fr: dangereu* | es: peligros* insegur* | it: pericolos* insicur* | nl: gevaarlijk* onveilig* | pt: perigos* insegur*

legal ~ illegal
en: legal legally lawful* | de: legal* rechtmassig* zulassig* | fr: legal legale legaux legales licite* | es: legal legales legalmente licit* | it: legale legali legalmente lecit* | nl: legaal legale rechtmatig* | pt: legal legais legalmente licit*
en: illegal* unlawful* | de: illegal* unrechtmassig* rechtswidrig* unzulassig* | fr: illegal* illicite* | es: ilegal* ilicit* | it: illegal* illecit* | nl: illegaal illegale onrechtmatig* onwettig* | pt: ilegal* ilegais ilicit*

possible ~ impossible
en: possible | de: moglich | fr: possible possibles | es: posible posibles | it: possibil* | nl: mogelijk | pt: possivel possiveis
en: impossible | de: unmoglich* | fr: impossible* | es: imposible* | it: impossibil* | nl: onmogelijk* | pt: impossivel impossiveis

success ~ failure
en: success* succeed* | de: erfolg erfolgreich* gelungen gelang gelangen | fr: reussi* succes | es: exito exitos* logr* | it: successo riuscit* | nl: geslaagd geslaagde succes succesvol* lukte gelukt | pt: sucesso exito consegu*
en: fail fails failed failure unsuccessful* | de: misserfolg* gescheitert scheitert* misslungen misslang fehlgeschlagen erfolglos* | fr: echoue echec echouent echouer | es: fracas* | it: fallit* fallimento fallisce | nl: mislukt* mislukking faalde faalden gefaald | pt: fracass* falhou falharam falhado

voluntary ~ forced
en: voluntar* willing* | de: freiwillig* | fr: volontaire* | es: voluntari* | it: volontari* | nl: vrijwillig* | pt: voluntari*
en: compulsory mandatory forced involuntar* obligatory | de: verpflichtend* gezwungen zwangsweise unfreiwillig* obligatorisch* | fr: obligatoire* force forcee forces | es: obligatori* forzos* forzad* | it: obbligatori* forzat* | nl: verplicht* gedwongen onvrijwillig* | pt: obrigatori* forcad*

known ~ unknown
en: known identified | de: bekannt bekannte bekannten | fr: connu connue connus connues | es: conocid* | it: conosciut* not* !notizia !notizie !notte !notti | nl: bekend bekende | pt: conhecid*
en: unknown unidentified | de: unbekannt* | fr: inconnu* | es: desconocid* | it: sconosciut* ignot* | nl: onbekend* | pt: desconhecid*

true ~ false
en: true genuine authentic | de: wahr wahre wahren echt echte echten richtig* | fr: vrai vraie vrais vraies authentique* veridique | es: verdader* cierto cierta autentic* | it: vero vera veri vere autentic* | nl: waar echt echte waarheid | pt: verdadeir* autentic*
en: false untrue fake forged | de: falsch* unwahr* gefalscht* | fr: faux fausse fausses | es: falso falsa falsos falsas falsificad* | it: falso falsa falsi false falsificat* | nl: onwaar vals valse vervalst* nep | pt: falso falsa falsos falsas falsificad*

intentional ~ accidental
en: intentional* deliberate* | de: absichtlich* vorsatzlich* | fr: intentionnel* deliber* volontaire* | es: intencionad* deliberad* | it: intenzional* dolos* deliberat* | nl: opzettelijk* moedwillig* | pt: intencional* deliberad* propositad*
en: accidental* unintentional* inadvertent* | de: versehentlich* unabsichtlich* fahrlassig* | fr: accidentel* involontaire* | es: accidental* | it: accidental* colpos* | nl: accidenteel per+ongeluk onopzettelijk* | pt: acidental* acidentais

strong ~ weak
en: strong stronger powerful | de: stark starke starken starker starkes kraftig* | fr: fort forte forts fortes puissant* | es: fuerte fuertes potente* | it: forte forti potent* | nl: sterk sterke sterker krachtig* | pt: forte fortes potente*
en: weak weaker feeble | de: schwach* | fr: faible faibles | es: debil debiles | it: debole deboli | nl: zwak zwakke zwakker | pt: fraco fraca fracos fracas

old ~ new
en: old older ancient | de: alt alte alten alter altes | fr: vieux vieille vieilles ancien ancienne anciens anciennes | es: viejo vieja viejos viejas antigu* | it: vecchi* antic* | nl: oud oude ouder oudere | pt: velho velha velhos velhas antig*
en: new newer brand+new | de: neu neue neuen neuer neues | fr: nouveau nouvelle nouveaux nouvelles neuf neuve | es: nuevo nueva nuevos nuevas | it: nuovo nuova nuovi nuove | nl: nieuw nieuwe nieuwer nieuwere | pt: novo nova novos novas

fast ~ slow
en: fast faster quick quickly quicker rapid rapidly | de: schnell* rasch* zugig | fr: rapide rapides rapidement vite | es: rapid* | it: veloc* rapid* | nl: snel snelle sneller | pt: rapid*
en: slow slowly slower | de: langsam* | fr: lent lente lents lentes lentement | es: lent* | it: lent* | nl: langzaam langzame traag trage | pt: lent*

male ~ female
en: male man boy | de: mannlich* mann junge jungen | fr: homme garcon masculin | es: hombre nino masculino | it: uomo maschio ragazzo | nl: man mannelijk* jongen | pt: homem rapaz masculino
en: female woman girl | de: weiblich* frau madchen | fr: femme fille feminin* | es: mujer nina femenin* | it: donna femmina ragazza | nl: vrouw vrouwelijk* meisje | pt: mulher rapariga feminin*

rich ~ poor
en: rich wealthy wealthier richer | de: reich reiche reichen reicher wohlhabend* | fr: riche riches | es: rico rica ricos ricas | it: ricco ricca ricchi ricche | nl: rijk rijke rijker | pt: rico rica ricos ricas
en: poor poorer | de: arm arme armen armer | fr: pauvre pauvres | es: pobre pobres | it: povero povera poveri povere | nl: arm arme armer | pt: pobre pobres

domestic ~ foreign
en: domestic national | de: inlandisch* einheimisch* | fr: national nationale nationaux nationales | es: nacional nacionales | it: nazional* | nl: binnenland* | pt: nacional nacionais
en: foreign overseas | de: auslandisch* | fr: etranger etrangere etrangers etrangeres | es: extranjer* | it: stranier* | nl: buitenland* | pt: estrangeir*

urban ~ rural
en: urban | de: stadtisch* | fr: urbain* | es: urban* | it: urban* | nl: stedelijk* | pt: urban*
en: rural | de: landlich* | fr: rural rurale ruraux rurales | es: rural rurales | it: rural* | nl: landelijk* | pt: rural rurais

civilian ~ military
en: civilian civilians | de: zivil zivile zivilen ziviler zivilist* | fr: civil civile civils civiles | es: civil civiles | it: civile civili | nl: burger burgers civiel* | pt: civil civis
en: military | de: militarisch* | fr: militaire militaires | es: militar militares | it: militar* | nl: militair* | pt: militar militares

mandatory ~ optional
en: mandatory compulsory obligatory | de: verpflichtend* obligatorisch* | fr: obligatoire* | es: obligatori* | it: obbligatori* | nl: verplicht* | pt: obrigatori*
en: optional | de: freiwillig* fakultativ* wahlweise | fr: facultatif* facultative* | es: opcional* facultativ* | it: facoltativ* opzional* | nl: facultatief facultatieve optioneel | pt: opcional* opcionais facultativ*

positive ~ negative
en: positive positively | de: positiv* | fr: positif positifs positive positives | es: positiv* | it: positiv* | nl: positief positieve | pt: positiv*
en: negative negatively | de: negativ* | fr: negatif negatifs negative negatives | es: negativ* | it: negativ* | nl: negatief negatieve | pt: negativ*

unanimous ~ divided
en: unanimous* | de: einstimmig* einmutig* | fr: unanim* | es: unanim* | it: unanim* | nl: unaniem* eenstemmig* | pt: unanim*
en: divided | de: gespalten uneinig* zerstritten | fr: divise divisee divises divisees | es: dividid* | it: divis* | nl: verdeeld verdeelde | pt: dividid*

armed ~ unarmed
en: armed | de: bewaffnet* | fr: arme armee armes armees | es: armado armada armados armadas | it: armato armata armati armate | nl: gewapend* | pt: armado armada armados armadas
en: unarmed | de: unbewaffnet* | fr: desarm* | es: desarm* | it: disarm* | nl: ongewapend* | pt: desarm*

calm ~ rough
en: calm peaceful* quiet* | de: ruhig* friedlich* | fr: calme calmes paisible* pacifique* | es: tranquil* pacific* | it: tranquil* calm* pacific* | nl: rustig* vreedzaam vreedzame kalm* | pt: tranquil* calm* pacific*
en: rough violent* turbulent | de: sturmisch* gewalttatig* gewaltsam* unruhig* | fr: violent* agite agitee | es: violent* agitad* | it: violent* agitat* | nl: gewelddadig* onrustig* | pt: violent* agitad*

visible ~ hidden
en: visible | de: sichtbar* | fr: visible visibles | es: visible visibles | it: visibil* | nl: zichtbaar zichtbare | pt: visivel visiveis
en: hidden invisible | de: verborgen* unsichtbar* versteckt* | fr: cache cachee invisible* | es: ocult* invisible* | it: nascost* invisibil* | nl: verborgen onzichtbaar onzichtbare | pt: escondid* ocult* invisivel
`
