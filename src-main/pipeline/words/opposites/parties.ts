/**
 * Two views of one event by its two parties ("A bought it", "B sold it"), or a relation that turns round with its two
 * ends ("A before B", "B after A"): opposites only of one and the same party or end. Written as in `changes.ts`.
 */
export const ofParties = `
win ~ lose
en: win wins won winning victory | de: gewann gewannen gewinnt gewonnen sieg siegte siegten siegt besiegte besiegt | fr: gagne gagnee gagner gagnent gagnait remport* victoire | es: gano ganaron gana ganan ganar ganado victoria vencio vencieron | it: vinse vinto vinta vince vincono vinsero vittoria | nl: won wonnen wint gewonnen overwinning zege | pt: venceu venceram vence ganhou ganharam vitoria
en: lose loses lost losing defeat | de: verlor verloren verliert niederlage unterlag unterlagen | fr: perd perdu perdue perdent perdre defaite | es: perdio perdieron pierde pierden perder perdido derrota | it: perse perso persa persero perde perdono sconfitta | nl: verloor verloren verliest nederlaag | pt: perdeu perderam perde perdem derrota

buy ~ sell
en: buy buys bought buying purchas* acquir* acquisition | de: kauft kaufte kauften gekauft kauf ubernahm erwarb erworben | fr: achet* achat acquis acquise acquier* | es: compr* adquir* | it: compr* acquist* | nl: koopt kocht kochten gekocht aankoop | pt: compr* adquir*
en: sell sells sold selling sale | de: verkauft* verkauf veraussert* | fr: vend vendu vendue vendus vendent vendre vente | es: vend* venta | it: vend* | nl: verkoop* verkocht* | pt: vend* 

import ~ export
en: import imports imported importing | de: import importe importiert* einfuhr* | fr: import* | es: import* | it: import* | nl: import importeer* invoer ingevoerd | pt: import*
en: export exports exported exporting | de: export exporte exportiert* ausfuhr* | fr: export* | es: export* | it: esport* | nl: export exporteer* uitvoer uitgevoerd | pt: export*

lend ~ borrow
en: lend lends lent lending | de: verleiht verlieh verliehen | fr: prete pretee preter | es: prest* | it: prest* | nl: leende+uit uitgeleend | pt: emprest*
en: borrow borrows borrowed borrowing | de: lieh geliehen ausgeliehen | fr: emprunt* | es: pidio+prestado | it: prende+prestito | nl: geleend ontleend | pt: pediu+emprestado

support ~ oppose
en: support supports supported supporting back backs backed endors* favour* favor* | de: unterstutz* befurwort* | fr: soutien* souten* soutenu appui* favorable* | es: apoy* respald* | it: sosten* sostien* appogg* favorevol* | nl: steun* gesteund ondersteun* | pt: apoi*
en: oppose opposes opposed opposing opposition condemn* | de: widersetz* bekampft* kritisier* abgelehnt lehnt*+ab | fr: oppos* hostile* | es: opon* opus* opone rechaz* | it: oppon* oppos* contrar* | nl: verzet verzette bestrijd* tegengewerkt | pt: opo* opus* rejeit*

confirm ~ deny
en: confirm confirms confirmed confirming | de: bestatigt* bestatigen | fr: confirm* | es: confirm* | it: conferm* | nl: bevestig* | pt: confirm*
en: deny denies denied denying | de: dementier* bestritt bestritten bestreitet bestreiten | fr: dement dementi dementie dementent nie nient | es: desmint* desmient* nego negaron niega niegan | it: smenti* nega negano negato negarono | nl: ontken* ontkend* | pt: desment* desmint* negou negaram nega negam

attack ~ defend
en: attack attacks attacked attacking assault* | de: griff+an griffen+an angegriffen angriff | fr: attaqu* | es: atac* ataque | it: attacc* | nl: aangevallen viel+aan vielen+aan aanval | pt: atac* ataque
en: defend defends defended defending defence defense | de: verteidig* | fr: defend* defens* | es: defend* defiend* defens* | it: difes* difend* difens* | nl: verdedig* | pt: defend* defes*

employer ~ employee
en: employer employers | de: arbeitgeber* | fr: employeur* patron patrons | es: empleador* patronal | it: datore datori | nl: werkgever* | pt: empregador* patronal
en: employee employees | de: arbeitnehmer* angestellte* beschaftigte* | fr: salarie salaries employe employes | es: emplead* | it: dipendent* | nl: werknemer* | pt: empregad* !empregador*

victim ~ perpetrator
en: victim victims | de: opfer opfern opfers | fr: victime victimes | es: victima victimas | it: vittima vittime | nl: slachtoffer* | pt: vitima vitimas
en: perpetrator* culprit* attacker* | de: tater tatern taters angreifer* | fr: auteur auteurs agresseur* coupable* | es: agresor* culpable* autor autores | it: aggressor* colpevol* autore autori | nl: dader* aanvaller* | pt: agressor* culpad* autor autores

plaintiff ~ defendant
en: plaintiff* claimant* | de: klager klagerin klagern klagers | fr: plaignant* demandeu* | es: demandante* querellante* | it: querelant* ricorrent* | nl: eiser eisers klager | pt: queixos* demandante*
en: defendant* accused | de: angeklagte* beklagte* beschuldigte* | fr: accuse accusee accuses accusees prevenu* | es: acusad* demandad* | it: imputat* accusat* | nl: verdachte* gedaagde* beklaagde* | pt: arguid* acusad* reu

send ~ receive
en: send sends sent sending | de: schickt* geschickt sandte gesandt gesendet | fr: envoy* envoi | es: envi* | it: invi* mand* | nl: stuurt stuurde stuurden gestuurd verzonden | pt: envi* mand*
en: receive receives received receiving | de: erhielt erhielten erhalten bekam bekamen empfing empfangen | fr: recu recue recoi* recev* | es: recib* | it: ricev* | nl: ontving* ontvangen kreeg kregen gekregen | pt: receb*

pay ~ collect
en: pays paid paying | de: zahlt zahlte zahlten gezahlt bezahlt* | fr: paye payee payer payent verse versee | es: pago pagaron paga pagan pagado | it: paga pagano pagato pagata | nl: betaal* betaald* | pt: pagou pagaram paga pagam pago
en: collect collects collected | de: kassiert* eingenommen einkassiert* | fr: encaiss* percoi* percu | es: cobr* recaud* | it: incass* riscoss* | nl: geind inde incasseer* | pt: cobr* arrecad*

before ~ after
en: before | de: vor bevor | fr: avant | es: antes | it: prima | nl: voor voordat | pt: antes
en: after | de: nach nachdem | fr: apres | es: despues tras | it: dopo | nl: na nadat | pt: depois apos

above ~ below
en: above | de: uber oberhalb | fr: dessus | es: encima | it: sopra | nl: boven | pt: acima
en: below beneath underneath | de: unter unterhalb | fr: dessous | es: debajo | it: sotto | nl: onder beneden | pt: abaixo

more ~ less
en: more | de: mehr | fr: plus | es: mas | it: piu | nl: meer | pt: mais
en: less fewer | de: weniger | fr: moins | es: menos | it: meno | nl: minder | pt: menos

for ~ against
en: favour favor | de: fur dafur | fr: faveur pour | es: favor | it: favore | nl: voor | pt: favor
en: against | de: gegen dagegen | fr: contre | es: contra | it: contro | nl: tegen | pt: contra

with ~ without
en: with | de: mit | fr: avec | es: con | it: con | nl: met | pt: com
en: without | de: ohne | fr: sans | es: sin | it: senza | nl: zonder | pt: sem
`
