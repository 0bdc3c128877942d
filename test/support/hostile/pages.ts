import { file, type HostileCase, sentence } from './case'

const second =
  'Rescue boats searched the bay until nightfall, and the owner promised an inquiry into the engine’s failure.'
const third = 'The line has carried passengers between the two ports since 2018, and it will stay closed for a week.'
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry leaves late</title>${head}</head><body><article><h1>Ferry leaves late</h1><p>${sentence}</p>${body}<p>${second}</p><p>${third}</p></article></body></html>`

/** Pages that would do something, were they shown in a browser. */
export const pages: HostileCase[] = [
  file('script.html', 'scripts that write, ask and never end', ({ server }) =>
    page(
      `<script src="${server}/a.js"></script><script>fetch('${server}/b');document.title='HACKED';for(;;);</script>`,
      `<script>document.write('<p>HACKED</p>')</script><noscript><img src="${server}/c.gif"></noscript>`,
    ),
  ),
  file('handlers.html', 'event handlers and javascript: links', ({ server }) =>
    page(
      '',
      `<p onclick="fetch('${server}/d')" onmouseover=alert(1)>A <a href="javascript:alert(document.domain)">link</a> and <a href="java&#10;script:alert(1)">another</a>.</p><img src=x onerror="fetch('${server}/e')">`,
    ),
  ),
  file('frames.html', 'frames, objects and a form', ({ server }) =>
    page(
      `<base href="${server}/base/">`,
      `<iframe src="${server}/f.html"></iframe><iframe srcdoc="<script>parent.x=1</script>"></iframe><object data="${server}/g.swf"></object><embed src="h.pdf"><form action="${server}/i" method="post"><input name="secret" value="1"></form>`,
    ),
  ),
  file('style.html', 'CSS that calls out', ({ server }) =>
    page(
      `<link rel="stylesheet" href="${server}/j.css"><link rel="preload prefetch dns-prefetch" href="${server}/k"><style>@import url(${server}/l.css);@font-face{font-family:x;src:url(${server}/m.woff)}p{background:url(${server}/n.png)}</style>`,
      `<p style="background-image:url('${server}/o.png')">A ship.</p>`,
    ),
  ),
  file('vector.html', 'SVG with a script and a foreign picture', ({ server }) =>
    page(
      '',
      `<svg onload="fetch('${server}/p')"><script>fetch('${server}/q')</script><image href="${server}/r.png"/><foreignObject><p>Inside</p></foreignObject></svg>`,
    ),
  ),
  file('refresh.html', 'a page that goes elsewhere', ({ server }) =>
    page(`<meta http-equiv="refresh" content="0;url=${server}/s"><meta http-equiv="set-cookie" content="a=b">`, ''),
  ),
  file('media.html', 'pictures, sound and video from elsewhere', ({ server }) =>
    page(
      '',
      `<img srcset="${server}/t.png 2x" src="${server}/u.png"><video src="${server}/v.mp4" autoplay></video><audio src="${server}/w.mp3"></audio>`,
    ),
  ),
  file('deep.html', 'a hundred thousand elements within each other', () => page('', '<div>'.repeat(100_000))),
  file('attributes.html', 'an element with a hundred thousand attributes', () =>
    page('', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>Many.</p>`),
  ),
  file(
    'unclosed.html',
    'nothing in it is ever closed',
    () =>
      `<!doctype html><title>Ferry</title><h1>Ferry leaves late<p>${sentence}<p>${second}<p>${third}${'<b><i><table><tr><td>'.repeat(2000)}<!-- `,
  ),
  file('entities.html', 'a document type that multiplies itself', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    return `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "HACKED">${levels}<!ENTITY x SYSTEM "file:///etc/passwd">]><html><head><title>Ferry</title></head><body><p>${sentence}</p><p>&l9;&x;</p><p>${second}</p></body></html>`
  }),
  file('json.html', 'metadata nested a hundred thousand deep, and some that is none', () =>
    page(
      `<script type="application/ld+json">${'['.repeat(100_000)}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":{"toString":1},"author":[[[{"name":["A"]}]]],"datePublished":"2031-99-99","__proto__":{"x":1}}</script>`,
      '',
    ),
  ),
  file('nuls.html', 'NULs, lone surrogates and half a character in it', () =>
    Buffer.concat([
      Buffer.from(page('', '<p>Nul \0 here, &#xD800; there, &#x110000; too.</p>').replace('</html>', '')),
      Buffer.from([0xe2, 0x82]),
    ]),
  ),
]
