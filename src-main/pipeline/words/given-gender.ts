import { set } from './types'

/**
 * Given names that tell a person's sex in the languages read here (folded). Names that differ by language (Andrea, Simone,
 * Jean, Nicola, Kim) are left out: a pronoun is resolved with certainty or not at all.
 */
const women = set(`
abigail ada adele agnes aisha alba alessandra alexandra alice alicia alina aline amalia amanda amelia amelie amy ana anastasia angela
angelika anita anja anke ann anna annabel anne annette annika antonia ariane astrid aurelie barbara beate beatrice beatriz bella
bettina birgit bonnie brenda brigitte camille carla carmen carolina caroline carolyn catherine cecile cecilia celine charlotte chiara
christa christiane christina christine clara claire claudia clemence colette conchita consuelo cora cordula cornelia cristina dagmar
daisy daniela daphne deborah diana dolores dominika dora dorothea dorothy doris edda edith eileen elena eleanor eleonora elif elisa
elisabeth elise elizabeth elke ella ellen els elsa elvira emilia emily emma esther eva eve evelyn fatima federica fiona florence
frances francesca francoise franziska frauke frieda gabriela gabriele gemma genevieve georgina gertrud gisela giulia giovanna gloria
grace greta gudrun hanna hannah hanne harriet hazel heather hedwig heide heidi heike helen helena helene helga henriette hilda hilde
ida ilka ilona ilse ines inga inge ingeborg ingrid irena irene irina iris irma isabel isabella isabelle jana jane janet janina
jasmin jennifer jessica joan joana johanna josefa josephine judith julia juliane julie juliette karen karin karina karla katarina kate
katharina katherine kathrin kathleen katja kerstin kirsten kristina lara laura lea leila lena leonie liesbeth lily lina linda lisa
lise louise lotte lucia lucie lucy luisa lydia madeleine magda magdalena maike manuela mara margaret margarita margot margrit maria
mariam mariana marianne marie marina marion marlene marta martha martina mary mathilde maud melanie melissa mercedes michaela
michelle milena mildred mireille miriam mirjam moira mona monica monika monique nadia nadine nancy natalia natalie nathalie nina nora
odette oksana olena olga olivia orla paloma pamela patricia paula paulina pauline petra pia pilar rachel rebecca regina renata
renate rita roberta rosa rosalind rosemary ruth sabina sabine sabrina sally sandra sara sarah sheila sibylle sigrid silke silvia
simona sofia solange sonia sonja sophia sophie stefania stella stephanie susan susana susanne suzanne svenja svetlana sylvia sylvie
tamara tania tanja tatiana teresa thea theresa therese tina ulrike ursula uta ute valentina valerie vanessa vera verena veronica
veronika victoria virginia virginie viviana waltraud wendy wiebke yulia yvette yvonne zoe
`)
const men = set(`
aaron achim adam adrian ahmed alan albert alberto aldo alejandro alessandro alexander alexandre alfonso alfred alfredo alistair
alvaro ambrose amir andre andreas andres andrew andriy angus anselm anthony anton antoine antonio arjen armand armin arnaud arne
arnold arthur arturo augustin axel bart benjamin benedikt benoit bernard bernd bernhard bertrand bjorn boris brendan brian bruno
callum carl carlo carlos cedric cesar charles christian christoph christophe christopher claus clemens colin conrad craig daniel
daniele dario david denis derek detlef diego dieter dietmar dirk dmitri dominik donald douglas duncan duarte edgar eduardo edward
edwin egon emil emilio emmanuel enrico eric erich erik ernesto ernst erwin esteban etienne eugen eugene ewan fabian fabien fabio
federico felipe felix ferdinand fernando filipe filippo florian francesco francis francisco francois frank franz fred frederic frederik
friedrich fritz gareth gaston geoffrey georg george georges gerald gerard gerd gerhard gianni giacomo gilles giorgio giovanni giuseppe
gonzalo gordon graham gregor gregory guido guillaume gunter gustav hamish hans harald harold harry harvey hector hendrik henri henrik
henry herbert hermann holger horst howard hubert hugh hugo hugues ian ignacio igor ilya ingo isaac ivan ivo jack jacob jacques jaime
jakob james javier jens jeremy jerome jesus joachim joao joaquin jochen joel johan johann johannes john jonas jonathan joost jorge jose
josef joseph joris jost juan julien julio jurgen justin karl karsten keith kenneth kevin klaus konrad konstantin kurt lars laszlo laurent
leandro leo leon leonard lewis liam lionel lorenzo lothar louis luca lucas ludwig luigi luis lukas luke magnus malcolm malte manfred
manuel marc marcel marcello marcelo marco marcos marcus mario marius mark marko markus martin massimo mathias mathieu matteo matthew
matthias maurice max maximilian michael michel miguel mikhail milan moritz mustafa nathan neil nicholas nicolas niels nigel nikolai
nils norbert oleg oleh oleksandr olaf oliver olivier omar orlando oscar oskar otto owen pablo paolo pascal patrice patrick paul pavel
pedro pekka per peter petr philip philipp philippe pierre pieter piers piet rainer ralf ralph ramiro ramon raphael raul raymond reinhard
rene ricardo richard rob robert roberto rodrigo roger roland rolf roman ronald rory ruben rudi rudolf rufus rui rupert salvatore samuel
santiago sebastian sergei sergio seth severin siegfried simon stefan stefano stephan stephane stephen steven stuart sven tariq theo
theodor thibault thierry thomas thorsten tiago tilman tim timo timothy tobias tobin tom tomas tommaso tony torsten udo ulrich uwe valentin
victor viktor vincent vincenzo vitor vladimir volker volodymyr walter werner wilhelm willem william wolfgang xavier yannick youssef yusuf yuri
`)

/** The sex a folded given name tells, or null. */
export const givenGender = (folded: string): 'm' | 'f' | null =>
  women.has(folded) ? 'f' : men.has(folded) ? 'm' : null
