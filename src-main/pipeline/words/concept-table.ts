/**
 * What newspapers count, one class a line: its role, its name, then its words by language. A word with "*" stands for all
 * that begin with it. Kept as text, so that a class stays one line. The classes are those that news agencies' style
 * books give rules for, not those of any one story.
 */
export const conceptTable = `
event killed | en: kill* dead death* die died dies dying fatal* bodies body corpse* slain perish* toll deadly | de: getotet* tot tote toten toter todesopfer* todesfall* todesfalle* leiche* leichnam* gestorben* starb* umgekommen* umkamen ums gefallen* erlagen | fr: tue* mort morts morte mortes deces decede* cadavre* corps perirent peri | es: muert* murieron murio fallec* cadaver* matar* mato | it: mort* ucci* decedut* cadaver* vittim* | nl: gedood* dood dode doden omgekomen overleden lichaam lichamen sneuvel* | pt: mort* morreram morreu matou mataram falec* cadaver* corpos
event wounded | en: wound* injur* hurt | de: verletz* verwundet* verwundung* | fr: bless* | es: herid* lesionad* | it: ferit* | nl: gewond* | pt: ferid*
event missing | en: missing unaccounted | de: vermiss* verschollen* | fr: disparu* manquent manquant* | es: desaparec* | it: dispers* scompars* | nl: vermist* | pt: desaparec*
event displaced | en: evacuat* displac* homeless relocat* fled flee | de: evakuier* vertrieben* obdachlos* gefluchtet* fluchteten umgesiedelt* | fr: evacue* deplace* sinistre* | es: evacuad* desplazad* damnificad* | it: evacuat* sfollat* | nl: geevacueerd* ontheemd* evacu* | pt: evacuad* deslocad* desalojad* desabrigad*
event captured | en: captur* | de: gefangengenommen* gefangennahme | fr: captur* | es: captur* | it: cattur* | nl: gevangengenomen | pt: captur*
event arrested | en: arrest* detain* | de: festgenommen* verhaft* festnahme* | fr: arrete* interpell* | es: detenid* arrestad* | it: arrest* | nl: gearresteerd* aangehouden | pt: detid* presos
event rescued | en: rescu* | de: gerettet* | fr: secouru* sauve* | es: rescat* | it: salvat* soccors* | nl: gered* | pt: resgat*
event deployed | en: deploy* | de: stationier* entsandt* eingesetzt* | fr: deploy* | es: despleg* desplieg* | it: schierat* dispiegat* | nl: ingezet* gestationeerd* | pt: mobilizad* destacad*
event destroyed | en: destroy* demolish* flattened | de: zerstor* | fr: detruit* detruite* | es: destru* | it: distrutt* | nl: verwoest* vernield* | pt: destru*
event damaged | en: damaged | de: beschadigt* | fr: endommage* | es: danad* | it: danneggiat* | nl: beschadigd* | pt: danificad*
event infected | en: infect* | de: infizier* | fr: infect* contamine* | es: infectad* contagiad* | it: contagiat* infett* | nl: besmet* | pt: infetad* infectad*
event dismissed | en: redundanc* layoff* fired sacked | de: entlassen* stellenabbau | fr: licenci* | es: despedid* despidos | it: licenzi* | nl: ontslagen | pt: demitid* despedid*
event powerless | en: outage* blackout* powerless | de: stromlos* stromausfall* | fr: prives | es: apagon* | it: blackout | nl: stroomloos stroomstoring* | pt: apagao
thing soldiers | en: soldier* troop* servicemen fighters | de: soldat* truppen | fr: soldat* militaires | es: soldado* militares tropas | it: soldat* militari | nl: soldaat soldaten militairen troepen | pt: soldado* militares tropas
thing people | en: people person* individuals resident* inhabitant* citizens villagers | de: mensch menschen person* bewohner* einwohner* bewohnerinnen burger | fr: personne personnes habitant* riverains | es: persona* habitante* residentes vecinos | it: persone persona abitanti residenti | nl: mens mensen personen bewoners inwoners | pt: pessoa* habitantes moradores
thing children | en: child children | de: kind kinder kindern | fr: enfant* | es: nino* ninas | it: bambin* | nl: kind kinderen | pt: crianca*
thing women | en: woman women | de: frau frauen | fr: femme* | es: mujer* | it: donn* | nl: vrouw vrouwen | pt: mulher*
thing civilians | en: civilian* | de: zivilist* | fr: civils | es: civiles | it: civili | nl: burgers | pt: civis
thing police | en: police officer* | de: polizist* beamte beamten | fr: policiers | es: policias agentes | it: poliziotti agenti | nl: agenten | pt: policias agentes
thing firefighters | en: firefighter* firemen | de: feuerwehrleute feuerwehrmanner | fr: pompiers | es: bomberos | it: pompieri | nl: brandweerlieden brandweermannen | pt: bombeiros
thing drivers | en: motorist* driver* | de: autofahrer* fahrer | fr: automobiliste* conducteur* | es: conductor* automovilista* | it: automobilist* conducent* | nl: automobilist* bestuurders | pt: motorista* condutor* automobilista*
thing passengers | en: passenger* | de: passagier* fahrgast* fahrgaste* | fr: passager* | es: pasajer* | it: passegger* | nl: passagier* reizigers | pt: passageir*
thing protesters | en: protester* demonstrator* | de: demonstrant* | fr: manifestant* | es: manifestante* | it: manifestant* | nl: betogers demonstranten | pt: manifestante*
thing students | en: student* pupil* | de: schuler* student* studierende* | fr: eleves etudiant* | es: alumno* estudiante* | it: studenti alunni | nl: leerlingen studenten | pt: aluno* estudante*
thing employees | en: employee* worker* staff jobs | de: mitarbeiter* beschaftigte* arbeiter* angestellte* arbeitsplatze | fr: employe* salarie* emplois | es: empleado* trabajador* empleos | it: dipendent* lavorator* | nl: werknemer* medewerker* banen | pt: empregado* trabalhador* funcionario*
thing prisoners | en: prisoner* captive* pow pows detainee* | de: gefangene* kriegsgefangene* haftling* | fr: prisonnier* detenus | es: prisionero* presos | it: prigionier* detenuti | nl: gevangenen krijgsgevangenen | pt: prisioneiro*
thing migrants | en: migrant* refugee* | de: migrant* fluchtling* | fr: migrant* refugie* | es: migrante* refugiad* | it: migranti rifugiati profughi | nl: migrant* vluchteling* | pt: migrante* refugiad*
thing patients | en: patient* | de: patient* | fr: patient* | es: paciente* | it: pazienti | nl: patient* | pt: paciente*
thing voters | en: voter* votes ballots | de: wahler* stimmen | fr: electeur* voix | es: votante* votos | it: elettor* voti | nl: kiezers stemmen | pt: eleitor* votos
thing seats | en: seats | de: sitze sitzen mandate | fr: sieges | es: escanos | it: seggi | nl: zetels | pt: assentos mandatos
thing signatures | en: signatures | de: unterschriften | fr: signatures | es: firmas | it: firme | nl: handtekeningen | pt: assinaturas
thing houses | en: house houses home homes dwelling* | de: haus hauser hausern wohnhauser* gebaude wohngebaude | fr: maison* logement* habitations | es: casa* vivienda* | it: casa case abitazioni | nl: huis huizen woningen | pt: casa* moradia*
thing households | en: household* customers | de: haushalt* kunden | fr: foyer* abonnes menages | es: hogares abonados clientes | it: famiglie utenze | nl: huishoudens klanten | pt: domicilios lares clientes
thing families | en: family families | de: familie familien | fr: familles | es: familia* | nl: gezinnen | pt: familia*
thing bridges | en: bridge bridges | de: brucke brucken | fr: pont ponts | es: puente* | it: ponte ponti | nl: brug bruggen | pt: ponte pontes
thing shops | en: shop shops store stores | de: geschaft geschafte geschaften laden filialen | fr: magasin* commerces | es: tienda* comercios | it: negozi negozio | nl: winkel winkels | pt: loja lojas
thing farms | en: farm farms | de: hof hofe hofen bauernhof* farm farmen | fr: ferme fermes exploitations | es: granja* | it: fattori* aziende | nl: boerderij* | pt: fazenda* quinta
thing factories | en: factory factories | de: fabrik fabriken | fr: usine* | es: fabrica* | it: fabbric* | nl: fabriek* | pt: fabrica*
thing apartments | en: apartment* flats | de: wohnung* | fr: appartement* | es: piso pisos apartamento* | it: appartament* | nl: appartement* | pt: apartamento*
thing cases | en: case cases | de: fall falle fallen | fr: cas | es: caso casos | it: caso casi | nl: gevallen | pt: caso casos
thing samples | en: sample samples | de: probe proben | fr: echantillon* | es: muestra muestras | it: campion* | nl: monsters | pt: amostra*
thing tests | en: test tests | de: test tests | fr: test tests | es: prueba pruebas | it: test | nl: test tests | pt: teste testes
thing trains | en: train trains | de: zug zuge zugen | fr: train trains | es: tren trenes | it: treno treni | nl: trein treinen | pt: trem trens comboio*
thing flights | en: flight flights | de: flug fluge flugen | fr: vol vols | es: vuelo vuelos | it: volo voli | nl: vlucht vluchten | pt: voo voos
thing animals | en: animal animals | de: tier tiere tieren | fr: animal animaux | es: animal* | it: animal* | nl: dier dieren | pt: animal animais
thing schools | en: school schools | de: schule schulen | fr: ecole* | es: escuela* | it: scuol* | nl: school scholen | pt: escola*
thing hospitals | en: hospital hospitals | de: krankenhaus krankenhauser* kliniken | fr: hopital hopitaux | es: hospital hospitales | it: ospedale ospedali | nl: ziekenhuis ziekenhuizen | pt: hospital hospitais
thing towns | en: town towns village* settlements | de: dorf dorfer dorfern ortschaften orte stadte | fr: village* villes localites | es: pueblo* aldea* localidades | it: villagg* paesi | nl: dorp dorpen | pt: aldeia* vilas
thing helicopters | en: helicopter* | de: hubschrauber* helikopter* | fr: helicopter* | es: helicoptero* | it: elicotter* | nl: helikopter* | pt: helicoptero*
thing aircraft | en: aircraft planes plane jets | de: flugzeug* | fr: avion* | es: avion aviones | it: aere* | nl: vliegtuig* | pt: avia* avioes
thing drones | en: drone* | de: drohne* | fr: drone* | es: dron drones | it: droni | nl: drone* | pt: drone*
thing missiles | en: missile* rocket* | de: rakete* | fr: missile* | es: misil misiles | it: missil* | nl: raket raketten | pt: missil misseis
thing vehicles | en: vehicle* cars trucks | de: fahrzeug* autos | fr: vehicule* voitures | es: vehiculo* coches | it: veicol* | nl: voertuig* | pt: veiculo* carros
thing ships | en: ship ships boats vessels | de: schiff schiffe* boote | fr: bateau* navires | es: barco* buque* | it: navi barche | nl: schip schepen | pt: navio* barcos
thing countries | en: countries nations | de: lander landern staaten | fr: pays | es: paises | it: paesi | nl: landen | pt: paises
thing companies | en: companies firms | de: unternehmen firmen | fr: entreprises | es: empresas | it: aziende | nl: bedrijven | pt: empresas
event hospitalised | en: hospitalised hospitalized | fr: hospitalise* | es: hospitalizad* ingresad* | it: ricoverat* | pt: hospitalizad* internad*
state hospitalised | en: hospital | de: krankenhaus klinik spital | fr: hopital | es: hospital | it: ospedale | nl: ziekenhuis | pt: hospital
state intensive-care | en: intensive | de: intensivstation* | fr: reanimation intensifs | es: uci intensivos | it: intensiva rianimazione | nl: intensive ic | pt: uti uci intensivos
topic staff | en: employs employed employing | de: beschaftigt beschaftigen | fr: emploie emploient employait | es: emplea emplean empleaba | it: impiega impiegano | nl: dienst | pt: emprega empregam empregava
event casualties | en: casualt* losses victims | de: verluste* opfer | fr: pertes victimes | es: bajas victimas | it: perdite | nl: verliezen slachtoffers | pt: baixas vitimas
topic damage | en: damage losses | de: schaden schaeden sachschaden | fr: degats dommages | es: danos perdidas | it: danni | nl: schade | pt: danos prejuizos
topic cost | en: cost costs price | de: kosten kostet gekostet preis | fr: cout couts coute prix | es: coste costes costo costos cuesta precio | it: costo costi prezzo | nl: kosten prijs | pt: custo custos preco
topic rain | en: rain rainfall precipitation | de: regen niederschlag* | fr: pluie* precipitations | es: lluvia* precipitaciones | it: pioggia precipitazioni | nl: regen neerslag | pt: chuva* precipitacao
topic height | en: high tall height | de: hoch hohe hoher hohen | fr: haut haute hauteur | es: alto alta altura | it: alto alta altezza | nl: hoog hoge hoogte | pt: alto alta altura
`
