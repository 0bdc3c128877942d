import type { Discrepancy } from '../../../../src-main/contract/analysis'

export type Story = {
  name: string
  articles: string[]
  /** Each side is a text that some passage of the flag holds. */
  flags: { relation: Discrepancy['relation']; sides: string[] }[]
}

export const stories: Story[] = [
  {
    name: 'a tram runs into a lorry',
    articles: [
      `Tram hits lorry in Harnstadt, 14 injured

HARNSTADT, 3 June 2032 (Anker) - Fourteen people were injured when a tram ran into a lorry in Harnstadt on Thursday, the fire brigade said.

The tram of line 6 was carrying 60 passengers. The driver, aged 52, was taken to hospital. It was going at 19 mph, transport manager Rita Solm said.

The damage is put at 2.4 million euros. The line will stay closed for three days.`,
      `Straßenbahn rammt Lastwagen in Harnstadt

HARNSTADT, 3. Juni 2032 - 41 Menschen sind am Donnerstag in Harnstadt verletzt worden, als eine Straßenbahn einen Lastwagen rammte, teilte die Feuerwehr mit.

In der Straßenbahn der Linie 6 saßen 60 Fahrgäste. Der 52-jährige Fahrer kam ins Krankenhaus. Die Bahn sei mit 30 Stundenkilometern gefahren, sagte Verkehrsleiterin Rita Solm.

Der Schaden beträgt 2,4 Millionen Euro. Die Strecke bleibt drei Tage gesperrt.`,
      `Collision entre un tramway et un camion à Harnstadt

HARNSTADT, 3 juin 2032 - Quatorze personnes ont été blessées jeudi à Harnstadt dans une collision entre un tramway et un camion, selon les pompiers.

La rame de la ligne 6 transportait 60 passagers. La ligne restera fermée trois jours.`,
    ],
    flags: [{ relation: 'conflict', sides: ['Fourteen people', '41 Menschen', 'Quatorze personnes'] }],
  },
  {
    name: 'an infection on a hospital ward',
    articles: [
      `Norovirus closes ward at Belcourt clinic

BELCOURT, 11 November 2033 (Meridian) - A norovirus outbreak at the Belcourt clinic has infected 35 patients, director Clara Veil said on Friday.

Twelve nurses are ill too. The clinic has 120 beds. It treated 8,400 people last year.

Visitors must stay away for ten days.`,
      `El norovirus obliga a cerrar una planta de la clínica de Belcourt

BELCOURT, 11 de noviembre de 2033 - Un brote de norovirus en la clínica de Belcourt ha infectado a 53 pacientes, dijo el viernes la directora Clara Veil.

También están enfermas doce enfermeras. La clínica tiene 120 camas. El año pasado atendió a 8.400 personas.

Las visitas quedan prohibidas durante diez días.`,
    ],
    flags: [{ relation: 'conflict', sides: ['35 patients', '53 pacientes'] }],
  },
  {
    name: 'a stadium opens',
    articles: [
      `New stadium opens in Torvale

TORVALE, 20 August 2034 (Anker) - The new Torvale stadium opened on Sunday before 38,500 spectators. It has 42,000 seats and cost 310 million euros, mayor Enzo Prati said.

A ticket costs 25 euros, a season ticket 300 euros. The old ground, built in 1961, held 17,000.`,
      `Apre il nuovo stadio di Torvale

TORVALE, 20 agosto 2034 - Il nuovo stadio di Torvale ha aperto domenica davanti a 38.500 spettatori. Ha 42 mila posti ed è costato 3,1 miliardi di euro, ha detto il sindaco Enzo Prati.

Un biglietto costa 25 euro, un abbonamento 300 euro. Il vecchio campo, costruito nel 1961, ne conteneva 17.000.`,
      `Novo estádio de Torvale abre as portas

TORVALE, 20 de agosto de 2034 - O novo estádio de Torvale abriu no domingo perante 38.500 espectadores. Tem 42 mil lugares e custou 310 milhões de euros, disse o presidente da câmara, Enzo Prati.`,
    ],
    flags: [{ relation: 'conflict', sides: ['310 million euros', '3,1 miliardi di euro', '310 milhões de euros'] }],
  },
  {
    name: 'a town in debt',
    articles: [
      `Gemeente Oosterbeke zoekt 12,5 miljoen euro

OOSTERBEKE, 6 februari 2035 - De gemeente Oosterbeke heeft een tekort van 12,5 miljoen euro op de begroting, zei wethouder Jan Terlinde dinsdag.

De stad telt 84.000 inwoners. De onroerendezaakbelasting stijgt met 3 procent, de afvalheffing met 7 procent. Twee van de vijf zwembaden gaan dicht.

De gemeente heeft 640 medewerkers.`,
      `Oosterbeke fehlen 15,2 Millionen Euro

OOSTERBEKE, 6. Februar 2035 - Der Stadt Oosterbeke fehlen 15,2 Millionen Euro im Haushalt, sagte Beigeordneter Jan Terlinde am Dienstag.

Die Stadt hat 84.000 Einwohner. Die Grundsteuer steigt um 3 Prozent, die Müllgebühr um 7 Prozent. Zwei der fünf Schwimmbäder schließen.

Die Verwaltung hat 640 Beschäftigte.`,
    ],
    flags: [{ relation: 'conflict', sides: ['12,5 miljoen euro', '15,2 Millionen Euro'] }],
  },
  {
    name: 'a storm, and the day after',
    articles: [
      `Storm Odile leaves 25,000 households without power

PORT MEREL, 14 January 2036 (Meridian) - Storm Odile left 25,000 households without power around Port Merel on Monday, the grid operator said.

Gusts reached 87 miles per hour. Some 80 millimetres of rain fell in six hours. About 300 trees came down.

Three sailors were rescued off the coast.`,
      `Sturm Odile: 25.000 Haushalte ohne Strom

PORT MEREL, 14. Januar 2036 - Durch Sturm Odile waren am Montag rund um Port Merel 25.000 Haushalte ohne Strom, sagte der Netzbetreiber.

Böen erreichten 140 Stundenkilometer. In sechs Stunden fielen 80 Liter Regen pro Quadratmeter. Rund 300 Bäume stürzten um.`,
      `Tempête Odile : 9 000 foyers encore privés d’électricité

PORT MEREL, 15 janvier 2036 - Quelque 9 000 foyers restaient mardi sans électricité autour de Port Merel après la tempête Odile, a indiqué le gestionnaire du réseau.

Les rafales avaient atteint 140 km/h lundi. Trois marins ont été secourus au large.`,
    ],
    flags: [{ relation: 'superseded', sides: ['25,000 households', '25.000 Haushalte', '9 000 foyers'] }],
  },
  {
    name: 'children are vaccinated',
    articles: [
      `3,200 children vaccinated against measles in Arruda

ARRUDA, 2 May 2037 (Meridian) - Some 3,200 children have been vaccinated against measles in Arruda, health secretary Marta Leal said on Saturday.

Nurses visited 14 schools. The vaccine protects 97 percent of children. Nine teams will go on until 16 May.`,
      `Arruda vacinou 2.300 crianças contra o sarampo

ARRUDA, 2 de maio de 2037 - Cerca de 2.300 crianças foram vacinadas contra o sarampo em Arruda, disse no sábado a secretária da Saúde, Marta Leal.

As enfermeiras visitaram 14 escolas. A vacina protege 97 por cento das crianças. Nove equipas continuam até 16 de maio.`,
    ],
    flags: [{ relation: 'conflict', sides: ['3,200 children', '2.300 crianças'] }],
  },
  {
    name: 'pictures are stolen, and all agree',
    articles: [
      `Two paintings stolen from museum in Lindau Bay

LINDAU BAY, 9 October 2038 (Anker) - Thieves have stolen two paintings worth 1.2 million euros from the town museum, police said on Saturday.

A 61-year-old guard was slightly hurt. Police arrested three suspects, two of them brothers aged 19 and 23. The museum had 450,000 visitors last year and owns 1,800 pictures.

The pictures measure 40 by 60 centimetres.`,
      `Zwei Gemälde aus Museum in Lindau Bay gestohlen

LINDAU BAY, 9. Oktober 2038 - Diebe haben zwei Gemälde im Wert von 1,2 Millionen Euro aus dem Stadtmuseum gestohlen, teilte die Polizei am Samstag mit.

Ein 61 Jahre alter Wachmann wurde leicht verletzt. Die Polizei nahm drei Verdächtige fest, darunter zwei Brüder im Alter von 19 und 23 Jahren. Das Museum hatte im vergangenen Jahr 450.000 Besucher und besitzt 1.800 Bilder.`,
      `Dos cuadros robados de un museo de Lindau Bay

LINDAU BAY, 10 de octubre de 2038 - Unos ladrones robaron el sábado dos cuadros valorados en 1,2 millones de euros del museo municipal, según la policía.

Un vigilante de 61 años resultó herido leve. Tres sospechosos fueron detenidos. El museo tuvo el año pasado 450.000 visitantes.`,
    ],
    flags: [],
  },
  {
    name: 'a strike at the airport',
    articles: [
      `Grève à l’aéroport de Sorbeuil : 18 vols annulés sur 45

SORBEUIL, 22 mars 2039 - Dix-huit des 45 vols prévus mardi à l’aéroport de Sorbeuil ont été annulés à cause d’une grève, a annoncé la direction.

Le syndicat réclame 6 % d’augmentation, la direction en offre 4 %. L’aéroport emploie 1 100 personnes. Les bagagistes gagnent 1 900 euros par mois.`,
      `Strike grounds 18 flights at Sorbeuil airport

SORBEUIL, 22 March 2039 (Meridian) - A strike at Sorbeuil airport forced the cancellation of 18 flights on Tuesday, out of 45 scheduled, its management said.

The union wants a rise of 6 percent; the management offers 4 percent. The airport employs 1,400 people. Baggage handlers earn 1,900 euros a month.`,
      `Sciopero all’aeroporto di Sorbeuil, 18 voli cancellati

SORBEUIL, 23 marzo 2039 - Uno sciopero all’aeroporto di Sorbeuil ha fatto cancellare martedì 18 voli su 45, ha detto la direzione. Mercoledì ne sono stati cancellati altri sette.

Il sindacato chiede il 6 per cento in più. L’aeroporto impiega 1.100 persone.`,
    ],
    flags: [{ relation: 'conflict', sides: ['1 100 personnes', '1,400 people', '1.100 persone'] }],
  },
  {
    name: 'two clinics, last year and this year',
    articles: [
      `Flu fills hospitals in Marnfeld

MARNFELD, 19 January 2040 (Anker) - The flu has put 210 people in hospital in Marnfeld this month, the health office said on Thursday. In January last year there were 95.

At the Northern Clinic 46 patients are being treated, at St. Aldo 31. Eleven people have died, nine of them older than 80.

The office has 40,000 doses of vaccine left and has ordered 15,000 more. A dose costs 18 euros.

About 22 percent of tests were positive last week, against 16 percent the week before.`,
      `La grippe remplit les hôpitaux de Marnfeld

MARNFELD, 19 janvier 2040 - La grippe a conduit 210 personnes à l’hôpital ce mois-ci à Marnfeld, a indiqué jeudi l’office de la santé. Onze personnes sont mortes, dont neuf de plus de 80 ans.

La Clinique du Nord soigne 46 patients et Saint-Aldo 31. L’office dispose encore de 40 000 doses et en a commandé 15 000 autres.

Environ 22 % des tests étaient positifs la semaine dernière, contre 16 % la semaine précédente.`,
      `Griep vult ziekenhuizen in Marnfeld

MARNFELD, 20 januari 2040 - In Marnfeld liggen deze maand 212 mensen met griep in het ziekenhuis, zei de gezondheidsdienst vrijdag. Twaalf mensen zijn overleden.

In de Noordkliniek liggen 46 patiënten. De dienst heeft nog 40.000 doses vaccin.`,
    ],
    flags: [
      { relation: 'superseded', sides: ['210 people', '210 personnes', '212 mensen'] },
      { relation: 'superseded', sides: ['Eleven people', 'Onze personnes', 'Twaalf mensen'] },
    ],
  },
  {
    name: 'a marathon with many numbers',
    articles: [
      `Okello wins Vessen marathon as 27,400 start

VESSEN, 5 October 2041 (Meridian) - Daniel Okello won the Vessen marathon on Saturday in 2 hours 7 minutes. A total of 27,400 runners started and 25,900 finished, race director Hanne Moor said.

It was the 34th race. Some 180,000 people stood along the course of 42.195 kilometres. The winner gets 30,000 euros, the second 15,000.

Six runners were taken to hospital. It was 24 degrees Celsius. Police closed 61 streets and used 450 officers.`,
      `Okello gewinnt Marathon in Vessen

VESSEN, 5. Oktober 2041 - Daniel Okello hat am Samstag den Marathon in Vessen in 2 Stunden und 7 Minuten gewonnen. 27.400 Läuferinnen und Läufer gingen an den Start, 25.900 kamen ins Ziel, sagte Rennleiterin Hanne Moor.

An der 42,195 Kilometer langen Strecke standen rund 180.000 Menschen. Der Sieger erhält 50.000 Euro, der Zweite 15.000.

Sechs Läufer kamen ins Krankenhaus. Die Polizei sperrte 61 Straßen und setzte 450 Beamte ein. Es waren 24 Grad.`,
    ],
    flags: [{ relation: 'conflict', sides: ['30,000 euros', '50.000 Euro'] }],
  },
  {
    name: 'a flood of figures in a budget',
    articles: [
      `Council of Drayholm passes budget of 1.8 billion crowns

DRAYHOLM, 12 December 2042 (Anker) - The council of Drayholm passed a budget of 1.8 billion crowns on Friday by 31 votes to 18.

Schools get 420 million crowns, roads 260 million and the theatre 35 million. Debt will fall from 900 million to 840 million crowns. Bus fares rise by 5 percent and parking fees by 12 percent.

The city will hire 45 teachers and close three libraries, treasurer Olaf Wick said. A new bridge will cost 88 million crowns.`,
      `Drayholm: Stadtrat beschließt Haushalt über 1,8 Milliarden Kronen

DRAYHOLM, 12. Dezember 2042 - Der Stadtrat von Drayholm hat am Freitag mit 31 gegen 18 Stimmen einen Haushalt über 1,8 Milliarden Kronen beschlossen.

Die Schulen erhalten 420 Millionen Kronen, die Straßen 260 Millionen, das Theater 35 Millionen. Die Schulden sinken von 900 auf 840 Millionen Kronen. Busfahren wird 5 Prozent teurer, Parken 12 Prozent.

Die Stadt will 45 Lehrer einstellen und drei Bibliotheken schließen, sagte Kämmerer Olaf Wick. Eine neue Brücke soll 88 Millionen Kronen kosten.`,
      `Drayholm aprueba un presupuesto de 1.800 millones de coronas

DRAYHOLM, 12 de diciembre de 2042 - El concejo de Drayholm aprobó el viernes un presupuesto de 1.800 millones de coronas por 31 votos contra 18.

Las escuelas recibirán 420 millones de coronas. El billete de autobús sube un 5 por ciento. El nuevo puente costará 98 millones de coronas, dijo el tesorero Olaf Wick.`,
    ],
    flags: [{ relation: 'conflict', sides: ['88 million crowns', '88 Millionen Kronen', '98 millones de coronas'] }],
  },
  {
    name: 'a heat wave in two regions',
    articles: [
      `Heat kills cattle on farms in Lorne and Basset

LORNE, 28 July 2043 (Meridian) - The heat has killed 640 cattle on 17 farms in Lorne and 120 on five farms in Basset, the farmers' union said on Tuesday.

It was 41 degrees Celsius in Lorne on Monday and 38 in Basset. The river stands at 90 centimetres, the lowest level in 50 years.

Forty firefighters fought a fire that burned 300 hectares near Basset. Two of them were injured. Farmers ask for 6 million pesos of aid.`,
      `El calor mata ganado en Lorne y Basset

LORNE, 28 de julio de 2043 - El calor ha matado 640 reses en 17 granjas de Lorne y 120 en cinco granjas de Basset, dijo el martes el sindicato agrario.

El lunes se alcanzaron 41 grados Celsius en Lorne y 38 en Basset. El río está a 90 centímetros, el nivel más bajo en 50 años.

Cuarenta bomberos combatieron un fuego que quemó 3.000 hectáreas cerca de Basset. Dos de ellos resultaron heridos. Los ganaderos piden 6 millones de pesos de ayuda.`,
      `Caldo, muore il bestiame a Lorne

LORNE, 28 luglio 2043 - Il caldo ha ucciso 640 bovini in 17 fattorie di Lorne, ha detto martedì il sindacato degli allevatori. Lunedì a Lorne c'erano 106 °F.`,
    ],
    flags: [{ relation: 'conflict', sides: ['300 hectares', '3.000 hectáreas'] }],
  },
  {
    name: 'a train that is late, in one article',
    articles: [
      `Night train stuck for nine hours near Ostrell

OSTRELL, 2 February 2044 (Anker) - A night train with 312 passengers was stuck in the snow near Ostrell for nine hours on Tuesday, the railway said.

The train left Ostrell at 11 p.m. with eight carriages. Staff gave out 200 blankets. Snow lay 70 centimetres deep; the temperature fell to minus 15 degrees Celsius.

"We were 312 people and had one kettle," said Lena Brook, 34, a passenger. Another train with 90 passengers was sent back to Ostrell.

The railway pays 120 euros to each of the 321 passengers.`,
    ],
    flags: [{ relation: 'conflict', sides: ['312 passengers', '321 passengers'] }],
  },
]
