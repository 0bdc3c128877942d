import type { Story } from './stories'

export const moreStories: Story[] = [
  {
    name: 'road deaths of two years',
    articles: [
      `Fewer deaths on the roads of Varnland

TILLEN, 3 March 2041 (Anker) - On the roads of Varnland 312 people died in 2040, 7 percent fewer than the 336 of the year before, the statistics office said on Sunday.

Of the dead, 48 were cyclists and 61 pedestrians. Another 9,400 people were injured, 1,150 of them seriously.

Speed cameras stand in 140 places. A ticket costs up to 600 crowns. The police will buy 25 more cameras.`,
      `Weniger Verkehrstote in Varnland

TILLEN, 3. März 2041 - Auf den Straßen von Varnland sind im Jahr 2040 312 Menschen ums Leben gekommen, 7 Prozent weniger als im Jahr davor mit 336 Toten, teilte das Statistikamt am Sonntag mit.

Unter den Toten waren 48 Radfahrer und 61 Fußgänger. Weitere 9.400 Menschen wurden verletzt, 1.150 davon schwer.

Blitzer stehen an 140 Orten. Die Polizei will 25 weitere kaufen.`,
      `Menos muertos en las carreteras de Varnland

TILLEN, 3 de marzo de 2041 - En las carreteras de Varnland murieron 312 personas en 2040, un 9 por ciento menos que las 336 del año anterior, informó el domingo la oficina de estadística.

De los muertos, 48 eran ciclistas y 61 peatones. Otras 9.400 personas resultaron heridas.`,
    ],
    flags: [{ relation: 'conflict', sides: ['7 percent', '7 Prozent', '9 por ciento'] }],
  },
  {
    name: 'a forest fire over two days',
    articles: [
      `Forest fire near Calder forces 400 from homes

CALDER, 17 August 2042 (Meridian) - A forest fire near Calder has forced more than 400 people from their homes, the fire service said on Sunday. Some 120 firefighters and four helicopters are at work. No one has been hurt.

The fire has burned 85 hectares, an area of 120 football pitches. It began at a camp site 3 kilometres from the town.`,
      `Waldbrand bei Calder: 650 Menschen in Sicherheit gebracht

CALDER, 18. August 2042 - Wegen des Waldbrands bei Calder sind inzwischen 650 Menschen evakuiert worden, teilte die Feuerwehr am Montag mit. Am Sonntag waren es 400. Rund 180 Feuerwehrleute und sechs Hubschrauber sind im Einsatz. Zwei Feuerwehrleute wurden verletzt.

Das Feuer hat 210 Hektar Wald vernichtet. Es begann auf einem Zeltplatz drei Kilometer vor der Stadt.`,
      `Bosbrand bij Calder onder controle

CALDER, 18 augustus 2042 - De bosbrand bij Calder is onder controle, zei de brandweer maandag. Er zijn 650 mensen geëvacueerd en 210 hectare bos is verbrand. Twee brandweerlieden raakten gewond.`,
    ],
    flags: [
      { relation: 'superseded', sides: ['120 firefighters', '180 Feuerwehrleute'] },
      { relation: 'superseded', sides: ['four helicopters', 'sechs Hubschrauber'] },
      { relation: 'superseded', sides: ['400 people', '650 Menschen'] },
      { relation: 'superseded', sides: ['400', '650 mensen'] },
    ],
  },
  {
    name: 'a new underground line',
    articles: [
      `Metropolitana di Sestana, aperta la linea C

SESTANA, 4 maggio 2043 - È stata aperta giovedì la linea C della metropolitana di Sestana: 12 chilometri e nove stazioni. La corsa da un capo all'altro dura 17 minuti, ha detto l'assessora Pia Rovere.

I lavori sono costati 1,1 miliardi di euro, circa 90 milioni al chilometro. Sono previsti 85.000 passeggeri al giorno. Un biglietto costa 2,50 euro.

In sei anni hanno lavorato al tunnel 700 persone.`,
      `Abre la línea C del metro de Sestana

SESTANA, 4 de mayo de 2043 - La línea C del metro de Sestana abrió el jueves con 12 kilómetros y nueve estaciones. El viaje de punta a punta dura 27 minutos, dijo la concejala Pia Rovere.

Las obras costaron 1.100 millones de euros, unos 90 millones por kilómetro. Se esperan 85.000 pasajeros al día. El billete cuesta 2,50 euros.`,
      `Abriu a linha C do metro de Sestana

SESTANA, 5 de maio de 2043 - A linha C do metro de Sestana, com 12 quilómetros e nove estações, abriu na quinta-feira. A obra custou 1,1 mil milhões de euros. Esperam-se 85 mil passageiros por dia.`,
    ],
    flags: [{ relation: 'conflict', sides: ['17 minuti', '27 minutos'] }],
  },
  {
    name: 'doses for two districts add up',
    articles: [
      `Polio drive reaches 2,000 children in Essend

ESSEND, 9 June 2044 (Anker) - A polio drive in Essend has reached 2,000 children: 1,200 in the northern district and 800 in the southern one, doctor Samira Holt said on Thursday.

The drive costs 45,000 dollars. It will last until 30 June and is meant to reach 5,000 children.`,
      `Polio-Impfung in Essend: 1.200 Kinder im Norden, 800 im Süden

ESSEND, 9. Juni 2044 - In Essend sind 1.200 Kinder im nördlichen und 800 im südlichen Bezirk gegen Polio geimpft worden, sagte die Ärztin Samira Holt am Donnerstag. Ziel sind 5.000 Kinder bis zum 30. Juni.

Die Aktion kostet 45.000 Dollar.`,
      `Campagne contre la polio à Essend

ESSEND, 9 juin 2044 - La campagne contre la polio à Essend a touché 2 000 enfants, a déclaré jeudi la docteure Samira Holt. Elle doit en toucher 5 000 et coûte 45 000 dollars.`,
    ],
    flags: [],
  },
  {
    name: 'a stadium before and after its rebuilding',
    articles: [
      `Kestmoor ground to grow from 31,000 to 45,000 seats

KESTMOOR, 12 April 2045 (Meridian) - The Kestmoor ground will grow from 31,000 to 45,000 seats, chairwoman Ada Pell said on Wednesday. The work will take 18 months and cost 140 million pounds, of which the city pays a quarter.

The club sold 22,000 season tickets this year. The roof is 38 metres high. On Saturday the team won 3-1 before 29,700 spectators.`,
      `Kestmoor: Stadion wächst auf 45.000 Plätze

KESTMOOR, 12. April 2045 - Das Stadion in Kestmoor wird von 31.000 auf 45.000 Plätze erweitert, sagte die Vorsitzende Ada Pell am Mittwoch. Der Umbau dauert 18 Monate und kostet 140 Millionen Pfund, ein Viertel zahlt die Stadt.

Der Verein hat in diesem Jahr 22.000 Dauerkarten verkauft. Das Dach ist 125 Fuß hoch. Am Samstag siegte die Mannschaft vor 29.700 Zuschauern mit 3:1.`,
    ],
    flags: [],
  },
  {
    name: 'a bus that overturns, seen by three desks',
    articles: [
      `Bus overturns near Pont-Hale, 3 dead

PONT-HALE, 21 September 2046 (Anker) - Three people died and 26 were injured when a coach with 44 pupils overturned near Pont-Hale on Friday, police said. Eight of the injured are in hospital.

The driver, 47, had been at the wheel for five hours. The coach, built in 2039, fell 12 metres down a slope.`,
      `Un autocar se renverse près de Pont-Hale : trois morts

PONT-HALE, 21 septembre 2046 - Trois personnes sont mortes et 26 ont été blessées vendredi quand un autocar transportant 44 élèves s’est renversé près de Pont-Hale, selon la police. Huit blessés sont à l’hôpital.

Le chauffeur, âgé de 57 ans, conduisait depuis cinq heures. L’autocar a fait une chute de 12 mètres.`,
      `Drei Tote bei Busunglück nahe Pont-Hale

PONT-HALE, 21. September 2046 - Beim Unglück eines Reisebusses mit 44 Schülern sind am Freitag nahe Pont-Hale drei Menschen gestorben und 36 verletzt worden, so die Polizei. Acht Verletzte liegen im Krankenhaus.

Der Bus stürzte zwölf Meter einen Hang hinab.`,
    ],
    flags: [
      { relation: 'conflict', sides: ['26 were injured', '36'] },
      { relation: 'conflict', sides: ['47', '57 ans'] },
    ],
  },
]
