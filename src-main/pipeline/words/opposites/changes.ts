/**
 * Opposites of which one can follow the other in time: a bridge is closed and opened again. Two lines a pair, behind its
 * two names. A trailing * stands for any ending, "lehnt*+ab" for a verb with its particle later in the clause, a word
 * behind ! is none of them. Words are folded.
 */
export const changes = `
rise ~ fall
en: rise rises rose risen rising increas* climb* soar* surg* | de: stieg stiegen steigt steigen gestiegen steigend* anstieg* angestiegen zunahm* zugenommen zunahme erhoht* kletter* geklettert nahm*+zu | fr: augment* hausse hausses grimp* progresse progresses | es: subio subieron sube suben subida subidas subido aument* increment* crecio crecieron | it: sali salito salita saliti salite salirono aument* crebbe cresciut* incremento rialzo | nl: steeg stegen stijg* gestegen toenam* toegenomen toename nam*+toe | pt: subiu subiram sobe sobem subida subidas subido aument* cresceu cresceram acrescimo
en: fall falls fell fallen falling drop drops dropped dropping declin* decreas* plung* plummet* !declined+comment | de: fiel fielen sank sanken sinkt sinken gesunken sinkend* ruckgang* zuruckgegangen abnahm* abgenommen gefallen verringert* ging*+zuruck nahm*+ab | fr: baisse baisses baisser baissent baissait recul* diminu* chute chuter chutent chutait regress* | es: bajo bajaron baja bajan bajada bajado disminu* descen* cayo cayeron redujo redujeron reduccion descenso | it: sceso scesa scesi scese scende scesero calo cala calano calata calato calate calati cadde diminui* ribasso | nl: daal* gedaald daling afnam* afgenomen afname nam*+af zakte zakten gezakt | pt: desceu desceram desce descem descida descidas caiu cairam queda quedas diminu* recuo recuou baixou baixaram reducao

open ~ closed
en: open opens opened opening reopen* | de: offen eroffn* wiedereroff* geoffnet offnet offnete offneten freigegeben | fr: ouvert ouverte ouverts ouvertes ouvre ouvrent ouvrir ouverture rouvert* rouvr* reouvert* | es: abiert* abrio abrieron abre abren abrir reabr* reabiert* | it: aperto aperta aperti aperte apre aprono apri aprira apriranno riapert* riapr* | nl: open opent opende opening geopend heropen* | pt: abert* abriu abriram abre abrem abrir reabr* reabert*
en: close closed closing closes closure shut shuts shuttered | de: geschlossen gesperrt schloss schliesst schliessen schliessung sperrung | fr: ferme fermee fermes fermees fermer ferment fermeture | es: cerrad* cerro cerraron cierra cierran cerrar cierre clausur* | it: chiuso chiusa chiusi chiuse chiude chiudono chiudera chiusura chiudere | nl: gesloten sloot sloten sluit sluiten sluiting | pt: fechad* fechou fecharam fecha fecham fechar fecho encerr*

accept ~ reject
en: accept accepts accepted accepting | de: angenommen akzeptier* nahm*+an | fr: accept* | es: acept* | it: accett* | nl: aanvaard* geaccepteerd accepteer* aangenomen nam*+aan | pt: aceit*
en: reject rejects rejected rejecting rejection refuse refuses refused | de: abgelehnt abgewiesen zuruckgewiesen ablehnte ablehnten lehnt*+ab wies*+zuruck verweiger* | fr: rejet* refus* | es: rechaz* | it: respin* rifiut* rigett* | nl: verwierp* verworpen afgewezen weiger* geweigerd wees+af wezen+af | pt: rejeit* recus*

approve ~ deny
en: approv* authoris* authoriz* grant grants granted | de: genehmigt* genehmigung zugelassen zulassung gebilligt billigt* bewilligt* erlaubt* | fr: approuv* autoris* homologu* accorde accordee | es: aprob* aprueb* autoriz* conced* | it: approv* autorizz* concess* concede concedono | nl: goedgekeurd goedkeur* toegelaten toegestaan toegekend keur*+goed | pt: aprov* autoriz* conced*
en: deny denies denied denial disapprov* refuse refuses refused reject rejects rejected | de: abgelehnt versagt* verweiger* untersagt* lehnt*+ab | fr: refus* rejet* interdi* | es: deneg* rechaz* | it: negat* respin* bocciat* rifiut* | nl: afgekeurd geweigerd afgewezen verworpen keur*+af | pt: negad* negou negaram rejeit* recus* indefer* chumb*

arrest ~ release
en: arrest* detain* jailed imprison* | de: festgenommen verhaftet* festnahm* inhaftiert* eingesperrt | fr: arrete arretee arretes arretees interpelle* ecroue* emprisonn* incarcer* | es: deten* detuv* arrest* encarcel* | it: arrest* incarcer* imprigion* | nl: aangehouden gearresteerd opgepakt gevangengezet vastgezet | pt: detid* deteve detiveram preso presa presos presas encarcer*
en: release releases released releasing freed | de: freigelassen entlassen freilassung freikam* | fr: libere liberee liberes liberees liberation relache* relax* | es: liberad* libero liberaron excarcel* puesta+libertad puesto+libertad | it: rilasci* scarcerat* liberat* | nl: vrijgelaten vrijlating vrijgekomen | pt: libertad* libertou solto solta soltos soltas

start ~ stop
en: start starts started starting begin begins began begun | de: begann begannen beginnt beginnen begonnen gestartet startet startete starteten | fr: commenc* debut debute debutent debuter demarr* | es: comenz* comienz* empez* empiez* inici* | it: inizi* cominci* avviat* | nl: begon begonnen begint beginnen gestart startte startten | pt: comec* inici* arrancou
en: stop stops stopped halt halts halted end ends ended cease* | de: endet endete endeten beendet* gestoppt stoppte eingestellt aufgehort horte+auf | fr: cesse cesses cesser cessent arrete arretee arreter arretent termine terminee terminer stoppe stoppee | es: ceso cesaron detuv* termin* finaliz* | it: cessat* ferm* termin* finito finita interrott* interruppe | nl: stopte stopten gestopt eindigt eindigde eindigden beeindigd | pt: cessou cessaram parou pararam termin* acabou acabaram

resume ~ suspend
en: resume resumes resumed resuming resumption | de: wiederaufgenommen wiederaufnahm* fortgesetzt fortsetz* | fr: repris reprise reprises reprend reprennent reprendre | es: reanud* retom* | it: ripres* riprend* | nl: hervat* | pt: retom* reat*
en: suspend suspends suspended suspension halted interrupt* | de: ausgesetzt ausgesetzte* unterbroch* eingestellt aussetzung | fr: suspend* suspens* interromp* | es: suspend* suspens* interrump* | it: sospes* sospend* interrott* | nl: opgeschort opschort* onderbroken stilgelegd | pt: suspen* interromp*

allow ~ ban
en: allow allows allowed allowing permit permits permitted legalis* legaliz* | de: erlaubt* erlauben gestattet* zugelassen | fr: autoris* permet permettent permis permise permettre | es: permit* autoriz* | it: permett* permess* autorizz* consent* | nl: toegestaan toegelaten sta+toe staat+toe | pt: permit* autoriz*
en: ban bans banned banning forbid* forbad* prohibit* outlaw* | de: verbot verboten verbietet verbieten untersagt* | fr: interdi* | es: prohib* veto vetaron vetad* | it: viet* proib* divieto | nl: verboden verbod verbied* verbood | pt: proib*

expand ~ shrink
en: expand* enlarg* widen* extend* | de: erweiter* vergrosser* ausgebaut ausgeweitet verlanger* | fr: agrandi* elargi* prolong* | es: ampli* ensanch* prolong* | it: ampli* allarg* prolung* ingrand* | nl: uitgebreid uitbreid* vergroot vergrot* verleng* | pt: ampli* alarg* prolong*
en: shrink* shrank shrunk narrow* curtail* shorten* | de: verkleiner* schrumpf* geschrumpft eingeschrankt verkurz* verengt* | fr: reduit* retreci* raccourci* | es: reduc* redujo encog* acort* estrech* | it: ridott* ridusse restring* ristrett* accorci* | nl: verklein* krimp* gekrompen ingekort verkort* versmal* | pt: reduz* encolh* encurt* estreit*

strengthen ~ weaken
en: strengthen* reinforc* tighten* | de: verstark* gestarkt starkt* verscharf* | fr: renforc* durci* | es: reforz* refuerz* fortalec* endurec* | it: rafforz* rinforz* inaspri* | nl: versterk* verscherp* aangescherpt | pt: reforc* fortalec* endurec*
en: weaken* loosen* eased softened | de: schwacht* geschwacht abgeschwacht* gelockert lockert* | fr: affaibli* assoupli* attenu* | es: debilit* suaviz* relaj* | it: indeboli* allent* attenu* | nl: verzwak* versoepel* afgezwakt | pt: enfraquec* suaviz* aligeir*

improve ~ worsen
en: improv* better | de: verbesser* gebessert besser | fr: amelior* meilleur* mieux | es: mejor* | it: miglior* meglio | nl: verbeter* beter betere | pt: melhor*
en: worsen* worse deteriorat* | de: verschlechter* verschlimmer* schlechter schlimmer | fr: aggrav* pire deterior* empir* | es: empeor* peor peores agrav* deterior* | it: peggior* peggio aggrav* | nl: verslechter* verergerd slechter slechtere erger | pt: pior* agrav* deterior*

appear ~ disappear
en: appear appears appeared reappear* | de: aufgetaucht erschien erschienen erscheint | fr: apparu* apparai* reapparu* | es: aparec* reaparec* | it: appar* riappar* | nl: verscheen verschenen verschijn* opgedoken | pt: aparec* reaparec*
en: disappear* vanish* | de: verschwand verschwanden verschwunden verschwindet | fr: disparu* disparai* | es: desaparec* | it: scompar* spari* | nl: verdween verdwenen verdwijn* | pt: desaparec* sumiu sumiram

build ~ demolish
en: build builds built building construct* erected | de: gebaut baut bauten errichtet* erbaut* | fr: construi* bati batie bati* edifi* erige* | es: constru* edific* erig* | it: costrui* edific* eretto eretta | nl: gebouwd bouwt bouwde bouwden opgetrokken | pt: constru* edific* ergu*
en: demolish* demolition | de: abgerissen abriss riss+ab rissen+ab | fr: demoli* ras* | es: demol* derrib* | it: demol* abbatt* | nl: gesloopt sloopt sloopte sloopten sloop | pt: demol*

hire ~ dismiss
en: hire hires hired hiring recruit* appoint* | de: eingestellt angeheuert berufen ernannt* | fr: embauch* engage engagee recrut* nomme nommee | es: contrat* nombr* reclut* | it: assunt* assume assumono nominat* ingaggi* | nl: aangenomen aangesteld benoemd* aangeworven | pt: contrat* nomead* nomeou recrut*
en: fired sacked dismiss dismissed dismissal dismisses laid+off | de: entlassen gefeuert entlasst gekundigt | fr: licenci* renvoye* limog* congedi* | es: despid* despid despedid* despidio destitu* | it: licenzi* esoner* | nl: ontslagen ontslaat ontslag | pt: despedid* despediu despediram demitid* demitiu exoner*

join ~ leave
en: join joins joined joining enter enters entered | de: beigetreten beitritt trat+bei traten+bei eingetreten | fr: adher* rejoint rejoignent integr* | es: unio unieron ingres* adhir* | it: aderi* entrat* unit* | nl: toegetreden toetred* sloot+aan aangesloten | pt: aderi* aderiu ingress* juntou juntaram
en: leave leaves leaving quit quits withdraw* withdrew | de: ausgetreten verlasst verliess verliessen verlassen trat+aus traten+aus austritt | fr: quitt* retire retiree retirent | es: abandon* retir* salio salieron | it: lasci* abbandon* uscit* ritirat* | nl: verlaat verliet verlieten verlaten uitgetreden terugtrok* | pt: abandon* deixou deixaram saiu sairam retir*

marry ~ divorce
en: marry marries married wedding marriage | de: heirat* geheiratet hochzeit | fr: mari* epous* noces | es: casad* casaron boda matrimonio | it: spos* matrimonio nozze | nl: trouw* getrouwd huwelijk | pt: casad* casou casaram casamento
en: divorc* | de: scheidung geschieden scheidet | fr: divorc* | es: divorci* | it: divorzi* | nl: scheiding gescheiden | pt: divorci* divorc*

fill ~ empty
en: full filled crowded packed | de: voll volle voller vollen gefullt uberfullt vollbesetzt | fr: plein pleine pleins pleines rempli* bonde* | es: lleno llena llenos llenas llenaron repleto repleta | it: pieno piena pieni piene gremit* riempit* | nl: vol volle gevuld overvol | pt: cheio cheia cheios cheias lotad* encheu
en: empty emptied deserted | de: leer leere leerer leeren geleert leerstehend* | fr: vide vides desert deserte | es: vacio vacia vacios vacias desierto desierta | it: vuoto vuota vuoti vuote desert* | nl: leeg lege leegstaand* | pt: vazio vazia vazios vazias deserto deserta

convict ~ acquit
en: guilty convict* | de: schuldig* verurteilt* | fr: coupable coupables condamn* | es: culpable culpables conden* | it: colpevol* condann* | nl: schuldig* veroordeel* | pt: culpad* culpado condenad* condenou condenaram
en: innocent acquit* exonerat* cleared | de: unschuldig* freigesprochen freispruch | fr: innocent innocente innocents acquitt* relax* blanchi* | es: inocente inocentes absuelt* absolv* exoner* | it: innocent* assolt* assolv* prosciolt* | nl: onschuldig* vrijgesproken vrijspraak | pt: inocente inocentes absolvid* absolveu

survive ~ die
en: recovered healed cured survive survives survived | de: uberlebt uberlebte uberlebten genesen geheilt erholt* | fr: survecu* gueri* retabli* | es: sobreviv* curad* recuperad* | it: sopravviss* guarit* | nl: overleefd overleefde overleefden genezen hersteld | pt: sobreviv* curad* recuperad*
en: died dies dead killed perish* | de: starb starben gestorben tot getotet umgekommen | fr: mort morte morts mortes deced* perir* peri | es: murio murieron muerto muerta muertos muertas fallec* | it: mori morirono morto morta morti morte decedut* | nl: overleed overleden stierf stierven gestorven omgekomen gedood | pt: morreu morreram morto morta mortos mortas falec*

merge ~ split
en: merge merges merged merger unite unites united | de: fusion fusioniert* vereint* zusammengeschlossen | fr: fusion fusionn* | es: fusion fusion* | it: fusione fus* | nl: fusie fuseer* gefuseerd | pt: fusao fundid* fundiram
en: split splits divide divided | de: aufgespalten gespalten spaltung getrennt | fr: scind* scission divis* | es: escind* escision dividi* | it: scind* scission* divis* | nl: gesplitst splits* | pt: cind* cisao dividi*
`
