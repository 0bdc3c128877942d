// Given names that Latin scripts spell in ways no rule of sounds joins: Arabic ones above all, whose short vowels every
// language hears its own way. One line a name, forms as `plain` folds them.
const table = `
muhammad mohammed mohamed mohammad muhammed mohamad muhamed mehmed mahomet
ahmad ahmed ahmet ahmadou
yusuf youssef yousef yousuf youssouf yusef jussuf
khalid khaled khalled chaled halid
faisal faysal faycal feisal feysal
abd abdel abdul abdal abdoul
umar omar omer oumar
uthman osman othman ousmane usman
usama osama oussama
hasan hassan hassane
husain hussein hussain hossein husein hussayn houssein husayn
ibrahim ebrahim brahim ibraheem
ismail esmail ismael
karim kareem kerim
jamal djamel gamal jamel cemal dschamal
jafar djafar gaafar dschafar
nasir nasser naser
abdallah abdullah abdalla abdulla abdoullah
mustafa mustapha moustafa mostafa moustapha
rashid rachid rasheed raschid
sharif cherif sherif scharif shareef
zainab zeinab zaynab zineb zeynep
fatima fatma fatema fatimah
aisha aicha ayesha ayse aischa
maryam mariam meryem miriam
layla leila laila leyla
amir emir ameer
tariq tarek tarik tareq
qasim kassem kasim qassem kacem
suleiman sulayman soliman souleymane suleyman sulaiman
saddam sadam
alexander aleksandr alexandre alexandr alessandro aleksander oleksandr
yevgeny yevgeni evgeny evgeni jewgeni jewgenij yevgeniy evgueni
sergei sergey sergej serguei serge
dmitry dmitri dmitriy dmitrij dimitri dmytro
mikhail michail mikhael mikhaylo mychajlo mykhailo
andrei andrey andrej andriy andrij
fyodor fedor fjodor fiodor theodor
pyotr petr pjotr piotr petro
georgy georgi georgij georgios giorgos yorgos
`

const first = new Map<string, string>()
for (const line of table.trim().split('\n')) {
  const [main = '', ...others] = line.split(' ')
  for (const name of [main, ...others]) if (!first.has(name)) first.set(name, main)
}

/** The first spelling in the table of a folded given name, or undefined. */
export const spellingOf = (folded: string): string | undefined => first.get(folded)

// Common given names of the languages read here and of those most in the news: they tell a person's name from other
// capitalised words, above all in German.
const common = `
aaron abigail ada adam adele adrian agnes alan albert alejandro alessandra alessandro alex alexander alexandra alexei alfred alice
alicia alina aline amelie amy ana anastasia andre andrea andreas andres andrew andriy angela angelo anita anja anke anna anne annette
antoine anton antonia antonio ariane arne arnold arthur astrid augustin aurelie axel barbara bart beatrice beatriz ben benedikt
benjamin bernard bernd bernhard bettina birgit bjorn boris brian brigitte bruno camille carl carla carlo carlos carmen carolina
caroline catherine cecile celine charles charlotte chiara chris christian christiane christina christine christoph christophe
christopher clara claude claudia claudio clemens colin cornelia cristina dagmar damien dana daniel daniela daniele dara dario dave
david denis dennis diana diego dieter dietmar dmitri dmitry dominik dominique donald dora doris dorota dorothea douglas eduardo
edward elena eleonore eleanor eliane elias elisa elisabeth elise elizabeth elke ellen els emil emilia emily emma emmanuel enrico eric
erik erika ernst erwin esther eugen eva evelyn fabian fabio federico felipe felix fernanda fernando filippo finn fiona florian
frances francesca francesco francis francisco francois francoise frank franz fred frederic frederik friedrich fritz gabriel gabriela
gabriele georg george georges gerald gerard gerd gerhard gianni gilles giorgio giovanni giulia giulio giuseppe gonzalo gordon grace
graham greta guido guillaume gunter gustav hanna hannah hans harald harry hedwig heike heinrich heinz helen helena helene helga
helmut hendrik henri henrik henry herbert hermann holger hugo ida ignacio igor ilka ilse ina ines ingo ingrid irene iris isabel
isabelle ivan ivo jack jacob jacques jakob james jan jana jane janet janina jasmin javier jean jeanne jelena jens jeremy jerome jessica
jesus joachim joan joana joao joaquin joe joel joerg johan johanna johannes john johnny jonas jonathan jorg jorge jose josef joseph
josephine juan judith jules julia julian juliane julie julien julius jurgen justin karen karin karl karla karsten katarina kate
katharina katherine kathrin katja kenneth kerstin kevin kim kirsten klaus konrad kristina kurt lara lars laszlo laura laurent lea lena
leo leon leonie leonid liam lina linda lisa lise lorenzo louis louise luc luca lucas lucia lucie lucy ludwig luigi luis luisa lukas
luke lydia madeleine magda magdalena maik malte manfred manuel manuela marc marcel marcelo marco marcos marcus margaret margarita
margot maria marianne marie marina mario marion marius mark marko markus marlene marta martha martin martina mary mathias mathieu
matteo matthew matthias maurice max maximilian maya melanie melissa michael michaela michal michel michele michelle miguel mihail mike
mikhail milan milena mirjam mohamed monica monika monique moritz nadia nadine natalia natalie nathalie nicholas nick nicola nicolas
nicole niels nikolai nils nina noah nora norbert norman oksana ola olaf oleg oleh oleksandr olena olga oliver olivia olivier orla
oscar oskar otto pablo paolo pascal patricia patrick paul paula pauline pavel pedro peter petra philip philipp philippe pia pierre
pieter rachel rafael raimund rainer ralf ralph ramon raphael raul rebecca regina reiner renate rene ricardo richard rita rob robert
roberto rodrigo roger roland rolf roman ron rosa rosemarie rudolf rui ruben rupert ruslan ruth sabine sabrina salvatore sam samuel
sandra sara sarah sascha scott sean sebastian serge sergei sergio serhiy silke silvia simon simona simone sofia sonia sonja sophia
sophie stefan stefania stefano stella stephan stephane stephanie stephen steve steven susan susana susanne suzanne svenja svetlana
sven sylvia sylvie tanja tatiana teresa thea theo theodor therese thierry thomas tim timo tobias tom tomas tommaso tony torsten udo
ulrich ulrike ursula ute uwe valentin valentina valerie vanessa vera veronica veronika victor victoria viktor viktoria vincent
vincenzo virginie vitali vladimir volker volodymyr walter waltraud werner wilhelm willem william wolfgang wolodymyr xavier yann yannick
yulia yuri yves yvonne zoe
`
const given = new Set([...common.trim().split(/\s+/), ...first.keys()])

/** Whether a folded word is a common given name. */
export const isGivenName = (folded: string): boolean => given.has(folded)
