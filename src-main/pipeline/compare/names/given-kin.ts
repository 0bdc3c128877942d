// Given names that one person may bear side by side: short forms, and what a name is called in another language (kings,
// popes and saints are translated). One line a family of names, forms as `plain` folds them; a name may stand in several.
const table = `
alexander alex alec sandy sasha sascha sander xander lex alexandre alejandro alessandro sandro alexandra sandra alessandra alexei alexej
albert al bert alberto adalbert albrecht
alfred alf fred alfredo
andrew andy drew andreas andre andrea andres andrei andrej andries dries anders
anthony tony anton antoine antonio antoon toni toon antonius
benjamin ben benny benjamim beniamino
bernard bernhard bernd bernie bernardo benno
catherine cathy kate katie kathy kathleen katharina katharine katherine kathrin katrin kati caterina catalina catarina catharina trijn karin karen
charles charlie chuck karl carl carlos carlo karel carel kalle
christian chris christiaan cristian cristiano
christopher chris christoph christophe cristobal cristoforo cristovao kit topher stoffel
christine christina chris chrissie tina cristina kristina kristin christa kerstin stine
daniel dan danny dani daniele danilo
david dave davide davy
dominic dom dominik dominique domenico domingo domingos
edward ed eddie ted ned teddy eduard edouard eduardo edoardo edu
elizabeth liz lizzie beth betty betsy eliza elisabeth elise elisa lisa lise else ilse elsbeth isabel isabella isabelle elisabetta
emmanuel manuel manu emanuel emanuele manolo
ernest ernie ernst ernesto
eugene gene eugen eugenio eugenius
francis frank frankie francois franz francisco francesco frans paco pancho franco franciscus chico
frederick fred freddy frederic friedrich fritz federico frederik frits frederico
gabriel gabe gabriele gabi
george georg georges jorge giorgio joris jurgen jorg yuri juri yury georgi georgy
gerald gerry gerhard gerard gerd gerardo gert geert
gregory greg gregor gregoire gregorio
helen helene helena elena nell lena leni ellen
henry harry hank hal heinrich henri enrique enrico hendrik henk heinz heiner hein henrique rik
hubert bert bertie huub uberto
ignatius ignaz ignacio nacho ignazio inacio
james jim jimmy jamie jakob jacob jacques jaime santiago diego giacomo jacobo iago tiago jaap jack
joan joanna johanna jeanne juana giovanna joana hanna hanne jane janet
john johnny jack jon johann johannes hans jean juan giovanni gianni joao jan johan ivan ian sean jens hannes jo
joseph joe joey josef jose giuseppe jozef jef jos pepe beppe sepp peppe seppl jupp ze pino
josephine jo josie josefine josefa
julius jules julio giulio
lawrence laurence larry lorenz laurent lorenzo lourenco laurens lars lenz
leonard leo len lenny leonhard leonardo leon lew lev
louis lou louie lewis ludwig luis luigi lodewijk lutz gino lode luiz
lucas luke luca luc lukas
madeleine maddie magdalena magda lena lene maddalena
margaret maggie meg peggy marge margie rita margarete margarethe gretel grete greta marguerite margarita margherita margot margriet griet margarida
mark marcus markus marc marcos marco marcel
martin marty martino martijn maarten martim
mary maria marie molly polly mia maya mariya marija marja mariam miriam
matthew matt matthias mathias mathieu matthieu mateo matteo matthijs thijs mateus hias
maurice moritz mauricio maurizio maurits mauro
maximilian max maxi massimiliano maximiliano maxime massimo
michael mike mick micky michel miguel michele michiel michal mikhail mischa misha michail
nathaniel nathan nat nate
nicholas nick nicky niklas nikolaus klaus claus nicolas nicola niccolo nico niko nikolai nikolaj niels nils nicolaas klaas
oliver ollie olivier oliviero
patrick pat paddy patrice patricio patrizio
patricia pat patty trish tricia patrizia
paul pablo paolo pauls pavel pawel paulo pau
peter pete pierre pedro pietro piet pieter petr pjotr pyotr piotr petrus peer per
philip phil philipp philippe felipe filippo flip filip filipe
rebecca becky becca rebekka rebeca
raymond ray raimund ramon raimondo raimundo
richard rick ricky rich dick dickie richie ricardo riccardo
robert rob bob bobby bert robbie robin rupert ruprecht roberto
rudolph rudolf rudy rudi rodolphe rodolfo roelof
samuel sam sammy samuele
sebastian seb bastian basti sebastien sebastiano bas
simon simone simeon semyon simao
sophia sophie sofia sofie
stephen steven steve stefan stephan etienne esteban stefano stefaan estevao stephane
susan sue susie suzanne susanne susanna suse sanne susana
terence terry terence theresa
theresa tess terry therese teresa resi thea trees
theodore ted teddy theo theodor teodoro fyodor fjodor
thomas tom tommy tomas tommaso thom thoms maas tome
timothy tim timmy timo timotheus timoteo
ulrich uli ueli ulrike ulla
victor vic viktor vittorio vitor
vincent vince vinnie vinzenz vicente vincenzo
walter walt wally walther gualtiero wouter
william bill billy will willy wim wilhelm guillaume guillermo guglielmo willem guilherme liam pim
wolfgang wolf wolfi
vladimir wladimir volodymyr wolodymyr vova volodya
dmitri dima mitya dmytro dimitri
sergei serhiy serge sergio sergej
`

const familiesOf = new Map<string, Set<number>>()
table
  .trim()
  .split('\n')
  .forEach((line, family) => {
    for (const name of line.split(' ')) familiesOf.set(name, (familiesOf.get(name) ?? new Set()).add(family))
  })

/** May two given names, folded as by `plain`, be two of one person's? So where one is the beginning of the other, too. */
export function areKin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.startsWith(short) || long.endsWith(short)) return true
  const others = familiesOf.get(b)
  return [...(familiesOf.get(a) ?? [])].some((family) => others?.has(family))
}
