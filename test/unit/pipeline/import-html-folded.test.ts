import { describe, expect, it } from 'vitest'
import { webPage } from '../../../src-main/pipeline/import/html'
import { defaultLimits } from '../../../src-main/workers/jobs'

async function blocksOf(body: string) {
  const bytes = new TextEncoder().encode(`<!doctype html><html lang="en"><body>${body}</body></html>`)
  const read = await webPage.read(bytes, { name: 'page.html', limits: defaultLimits.read, password: null, url: null })
  if (!read.ok) throw new Error(read.error.code)
  return read.value.text.split('\n\n')
}

const free = [
  'The ferry to the islands will not run before Thursday, the harbour master of Lorne said.',
  'A wave had pushed the ramp off its hinges on Sunday night while nobody was on the quay.',
  'It was found on Monday morning by two men who had come to load a piano and a good many chairs.',
]
const rest = [
  'The ramp is forty years old, and its hinges were last looked at in the spring of last year.',
  'A second ramp at the old fish market could be used, but no lorry can turn there.',
  'The islands have flour and fuel for eight days, according to the shop on the larger one.',
  'The council will hear a report on the ramp when it meets in public next week.',
  'Until then post will be taken over by the pilot boat, weather permitting.',
]
const comments = Array.from(
  { length: 9 },
  (_, i) => `Number ${i} here: I have taken that ferry to school for years and it was never once on time.`,
)
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const headline = '<h1>No ferry before Thursday</h1>'
const whole = ['No ferry before Thursday', ...free, ...rest]

describe('the text of an article in an element with the name of furniture', () => {
  it('is read on behind "Read more" and a paywall', async () => {
    for (const name of ['read-more-content', 'readmore', 'paywall', 'article-meter']) {
      const folded = `<div class="${name}"><div><a href="#">Read more</a></div>${paragraphs(rest)}</div>`
      expect(await blocksOf(`<article>${headline}${paragraphs(free)}${folded}</article>`), name).toEqual(whole)
    }
  })

  it('is not an offer of that name, or teasers', async () => {
    const offer = `<div class="paywall"><p>Subscribers know what goes on at the harbour before everybody else does.</p>
      <p>We tell you every morning what the day will bring, and every evening what it brought.</p><button>Go on</button></div>`
    const other = `<div class="regwall"><p>This was the part of the story that is there for all who come by here.</p>
      <p>The rest is for those who keep our boat afloat. <a href="/membership">Come aboard</a></p></div>`
    const teaser = (text: string, i: number) => `<div><h4><a href="/${i}">Story ${i}</a></h4><p>${text}</p></div>`
    const teasers = `<div class="read-more">${comments.slice(0, 3).map(teaser).join('')}</div>`
    const body = `<article>${headline}${paragraphs([...free, ...rest])}${offer}${other}${teasers}</article>`
    expect(await blocksOf(body)).toEqual(whole)
  })

  it('is the text where it is most of the page’s, comments aside', async () => {
    const body = `<header>${headline}</header><div class="content-social">${paragraphs([...free, ...rest])}</div>
      <div class="comments">${paragraphs(comments)}</div>`
    expect(await blocksOf(body)).toEqual(whole)
  })

  it('is a post that WordPress names by what it is about', async () => {
    const post = 'post-12 post type-post hentry category-comments tag-cookies tag-newsletter'
    const body = `<header>${headline}</header><div class="${post}">${paragraphs([...free, ...rest])}</div>
      <div class="comments">${paragraphs(comments)}</div>`
    expect(await blocksOf(body)).toEqual(whole)
  })
})

describe('cards side by side', () => {
  const card = (title: string, text: string, link: string) =>
    `<li class="card"><h2>${title}</h2><p>${text}</p><a href="/x">${link}</a></li>`
  const texts = rest.slice(0, 3)

  it('are text where their headings lead nowhere, and "Learn more" stands behind', async () => {
    const cards = texts.map((text, i) => card(`Point ${i}`, text, 'Learn more about this point')).join('')
    const body = `<main>${headline}${paragraphs(free)}<ul>${cards}</ul></main>`
    const read = await blocksOf(body)
    for (const text of texts) expect(read).toContain(text)
  })

  it('are teasers where their headings are links', async () => {
    const cards = texts
      .map((text, i) => card(`<b>Opinion</b> <a href="/${i}">A story of its own ${i}</a>`, text, 'More'))
      .join('')
    expect(await blocksOf(`<main>${headline}${paragraphs(free)}<ul>${cards}</ul></main>`)).toEqual(whole.slice(0, 4))
  })
})

it('has no caption that stands in the line under its picture, and a first letter of that name', async () => {
  const picture = `<div><img src="r.jpg"><br><span class="pb-caption">The ramp on Monday, seen from the old fish market, with nobody on it.</span></div>`
  const letter = `<div><span class="cap">T</span>${free[0]!.slice(1)}</div>`
  expect(
    await blocksOf(`<article>${headline}${picture}${letter}${paragraphs([...free.slice(1), ...rest])}</article>`),
  ).toEqual(whole)
})

describe('a paragraph that stands twice word for word', () => {
  const same = 'The police are looking into what happened and ask whoever saw it to call.'
  const section = (title: string, texts: string[]) => `<h2>${title}</h2>${paragraphs(texts)}`

  it('is read in each case that it is said of', async () => {
    const body = `<article>${headline}${section('At the quay', [...free, same])}${section('At the market', [...rest, same])}</article>`
    const read = await blocksOf(body)
    expect(read.filter((text) => text === same)).toHaveLength(2)
    expect(read.at(-1)).toBe(same)
  })

  it('is read once where the page has a copy of the text for small screens', async () => {
    const copy = [...free, ...rest]
    const body = `<article>${headline}<div class="wide">${paragraphs(copy)}</div><div class="small">${paragraphs(copy)}</div></article>`
    expect(await blocksOf(body)).toEqual(whole)
  })

  it('is read once where it is the standfirst, too', async () => {
    const body = `<article>${headline}<p>${free[0]}</p><div>${paragraphs([...free, ...rest])}</div></article>`
    expect(await blocksOf(body)).toEqual(whole)
  })

  it('is read once where it is an item of a list that says again what another has', async () => {
    const list = `<ul><li>${same}</li></ul>`
    const body = `<article>${headline}${list}${paragraphs([...free, ...rest])}${list}</article>`
    expect((await blocksOf(body)).filter((text) => text === same)).toHaveLength(1)
  })
})
