// Japanese, Shift_JIS: the whole article is put into an empty page by a script.
const host = 'http://shiomi-shimbun.example'
const title = '汐見町の渡し船、来春に廃止へ　利用者は十年で半減'
const paragraphs = [
  '汐見町は12日、町営の渡し船「かもめ丸」を2033年3月末で廃止すると発表した。1954年に始まった航路で、現在は1日8往復している。',
  '町によると、2031年度の利用者は延べ4万1200人で、10年前の半分以下に減った。赤字は年間2600万円に上る。',
  '「橋ができた時から覚悟はしていた。それでも最後の日まで時刻どおりに出す」と、船長の磯部 源太郎さん（68）は話した。',
  '対岸の小浜地区には214世帯が住む。自治会長の有馬 ちえさんは「冬は橋が凍る。バスの本数を増やしてほしい」と求めている。',
  '町は来年1月に説明会を3回開く。',
]

const page = `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="Shift_JIS">
<title>${title}｜汐見新聞</title>
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="汐見新聞">
<meta property="article:published_time" content="2032-11-12T18:30:00+09:00">
<link rel="stylesheet" href="/style/page.css">
</head>
<body>
<header><a href="/">汐見新聞</a><nav><a href="/machi">町のニュース</a><a href="/minato">港</a></nav></header>
<main id="honbun"></main>
<footer>© 汐見新聞社　無断転載を禁じます　<a href="/kiyaku">利用規約</a></footer>
<script src="/script/page.js"></script>
</body>
</html>
`

export const japanese = {
  name: 'ja-watashibune',
  address: `${host}/machi/20321112-kamome.html`,
  until: 'article iframe',
  encoding: 'shift_jis',
  page,
  sheet: 'body { font-family: "明朝", serif } h1 { color: rgb(10, 80, 60); background: url(/pictures/paper.png) }',
  run: `const article = document.createElement('article')
const add = (tag, words, more = {}) => article.append(Object.assign(document.createElement(tag), { textContent: words }, more))
add('h1', ${JSON.stringify(title)})
add('img', '', { src: '/pictures/scene.png', alt: '' })
for (const words of ${JSON.stringify(paragraphs)}) add('p', words)
add('iframe', '', { src: 'http://chizu.example/obama', width: 300, height: 120 })
document.getElementById('honbun').append(article)
`,
  frame: {
    address: 'http://chizu.example/obama',
    page: '<!doctype html><html lang="ja"><meta charset="shift_jis"><title>地図</title><p>小浜地区の地図です。縮尺は一万分の一です。</p></html>',
  },
  expected: {
    paragraphs: [title, ...paragraphs],
    title,
    published: '2032-11-12T18:30:00+09:00',
    outlet: '汐見新聞',
    language: 'ja',
  },
}
