// German, windows-1252: a list that a script fills in place of "Wird geladen …", a paragraph in Ukrainian as character references.
const host = 'http://moorwinkel-bote.example'
const title = 'Moorwinkel: Schöpfwerk läuft wieder, Deichschau verschoben'
const standfirst = 'Nach elf Tagen Stillstand pumpt das Werk am Kolk seit Montag 2,4 Kubikmeter in der Sekunde.'
const paragraphs = [
  'Das Schöpfwerk am Kolk ist wieder in Betrieb. Das teilte der Deichverband Moorwinkel am Montagabend mit; die Reparatur hat nach seinen Angaben 186.000 Euro gekostet.',
  '„Wir haben die Welle in Öl gebadet und gebetet“, sagte Deichgräfin Wiebke Tammsen. Die Ersatzteile waren erst am Freitag gekommen – aus einem Werk, das es seit 1998 nicht mehr gibt.',
  'Unter den Helfern waren auch vier Schlosser aus der Partnerstadt. „Ми привезли свій інструмент, бо тут дюймові гайки“, sagte ihr Meister Остап Гринько.',
  'Von den 310 Hektar, die unter Wasser standen, sind noch 45 nass. Betroffen sind vor allem:',
]
const list = ['die Wiesen am Süderzug', 'der Zeltplatz „Zur Weißen Gans“', 'elf Gärten an der Straße nach Kniephafen']
const last = 'Die Deichschau, die am 9. April hätte stattfinden sollen, ist auf den 23. April verschoben.'

const entities = (text) => text.replace(/[\u0400-\u04ff]/g, (letter) => `&#${letter.codePointAt(0)};`)
const page = `<!DOCTYPE html>
<html lang="de">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>${title} - Moorwinkel-Bote</title>
<meta name="author" content="Focke Brahms">
<meta name="date" content="2032-04-06T19:05:00+02:00">
<meta property="og:site_name" content="Moorwinkel-Bote">
<link rel="stylesheet" href="/style/page.css" media="screen">
</head>
<body bgcolor="#ffffff">
<div id="kopf"><a href="/"><b>Moorwinkel-Bote</b></a> <a href="/abo">Abo</a> <a href="/anzeigen">Anzeigen</a></div>
<div id="inhalt">
<h1>${title}</h1>
<p class="vorspann"><b>${standfirst}</b></p>
<p class="autor">Von Focke Brahms</p>
<img src="/pictures/scene.png" alt="Das Schöpfwerk">
${paragraphs.map((text) => `<p>${entities(text)}</p>`).join('\n')}
<ul id="orte"><li>Wird geladen …</li></ul>
<p>${last}</p>
<iframe src="http://pegel.example/kolk" width="300" height="80"></iframe>
</div>
<div id="fuss">© Moorwinkel-Bote, Deichstraße 1 · <a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a></div>
<script src="/script/page.js"></script>
</body>
</html>
`

export const german = {
  name: 'de-schoepfwerk',
  address: `${host}/lokales/schoepfwerk.html`,
  until: '#orte li:nth-child(3)',
  encoding: 'windows-1252',
  page,
  sheet:
    '#kopf { background: #246 url(/pictures/paper.png) } h1 { color: rgb(20, 60, 120) } .vorspann::before { content: "»" }',
  run: `const orte = document.getElementById('orte')
orte.replaceChildren(...${JSON.stringify(list)}.map((ort) => {
  const zeile = document.createElement('li')
  zeile.textContent = ort
  return zeile
}))
`,
  frame: {
    address: 'http://pegel.example/kolk',
    page: '<html><head><meta charset="windows-1252"><title>Pegel Kolk</title></head><body bgcolor="#eef"><p>Pegel Kolk: 3,12 m, fällt. Gemessen um 18 Uhr.</p></body></html>',
  },
  expected: {
    paragraphs: [title, standfirst, ...paragraphs, ...list, last],
    byline: 'Focke Brahms',
    published: '2032-04-06T19:05:00+02:00',
    outlet: 'Moorwinkel-Bote',
    language: 'de',
  },
}
