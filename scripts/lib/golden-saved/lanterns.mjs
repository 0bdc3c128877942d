// English, UTF-8: the last paragraphs come by script, a quotation stands in a shadow root, a paragraph is Greek.
const host = 'http://corvanepost.example'
const title = 'Corvane lantern works to reopen after 14 months'
const standfirst = 'A buyer has been found for the works on Ferrier Street; 37 of the 52 jobs are to return.'
const paragraphs = [
  'The lantern works in Corvane will light its furnace again on 3 November, fourteen months after it closed, the receiver Odile Marsh said on Tuesday.',
  '“We had three offers, and only one of them kept the furnace,” Marsh said. The price, £1.85m, is to be paid in two parts.',
  'The works was founded in 1911 and made lamps for ships – at its height 9,400 of them a year, by the count of the town’s museum.',
  'Its Greek customers were told first. «Περιμέναμε έναν χρόνο για αυτά τα φανάρια», said Stavros Melidis, who fits out ferries in Syllos; his order is for 260.',
]
const quotation = '“Nobody teaches this any more. I was the last apprentice, and I am sixty-one.”'
const later = [
  'The council will lend the buyer £240,000, to be paid back within six years. Two councillors voted against it.',
  'The first lamps are to be sold in January.',
]

const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title} | Corvane Post</title>
<link rel="canonical" href="${host}/news/lantern-works?ref=top&amp;day=2">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="Corvane Post">
<meta name="author" content="Petra Hollin">
<meta property="article:published_time" content="2031-10-14T17:20:00+01:00">
<link rel="stylesheet" href="/style/page.css">
<style>.lead { background: url(/pictures/paper.png) }</style>
</head>
<body>
<header><a href="/">Corvane Post</a><nav><a href="/news">News</a> <a href="/harbour">Harbour</a> <a href="/letters">Letters</a></nav></header>
<main>
<article id="story">
<h1>${title}</h1>
<p class="lead">${standfirst}</p>
<p class="byline">By <a href="/people/hollin">Petra Hollin</a></p>
<figure><img src="/pictures/scene.png" srcset="/pictures/scene.png 1x, /pictures/scene.png 2x" alt="The furnace hall" width="480" height="300"></figure>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<pull-quote><p>${quotation}</p></pull-quote>
<iframe src="http://maps.plotter.example/frame?place=corvane" title="Map" width="400" height="200"></iframe>
</article>
<aside><h2>Most read</h2><ul><li><a href="/a">Tide tables for October</a></li><li><a href="/b">Bus 7 goes the long way round</a></li></ul></aside>
</main>
<footer>© Corvane Post. Ferrier Street 2, Corvane. <a href="/terms">Terms</a></footer>
<script src="/script/page.js"></script>
</body>
</html>
`

export const lanterns = {
  name: 'en-lanterns',
  address: `${host}/news/lantern-works?ref=top&day=2`,
  until: 'html[data-whole]',
  encoding: 'utf-8',
  page,
  sheet:
    'body { font: 18px/1.5 serif; margin: 2rem } h1 { color: rgb(120, 30, 20) } header { background: url("../pictures/paper.png") } iframe { border: 1px solid #888 }',
  run: `customElements.define('pull-quote', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<style>div { border-left: 4px solid; padding-left: 1em; font-style: italic }</style><div><slot></slot></div>'
  }
})
const story = document.getElementById('story')
for (const words of ${JSON.stringify(later)}) {
  const paragraph = document.createElement('p')
  paragraph.textContent = words
  story.append(paragraph)
}
document.documentElement.dataset.whole = 'yes'
`,
  frame: {
    address: 'http://maps.plotter.example/frame?place=corvane',
    page: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plotter</title><body style="background: #dde"><p>Ferrier Street, Corvane: a map of this place with all its lamps.</p></body></html>',
  },
  expected: {
    paragraphs: [title, standfirst, ...paragraphs, quotation, ...later],
    title,
    byline: 'Petra Hollin',
    published: '2031-10-14T17:20:00+01:00',
    outlet: 'Corvane Post',
    language: 'en-GB',
  },
}
