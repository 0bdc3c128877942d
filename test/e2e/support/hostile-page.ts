import { createServer, type Server } from 'node:net'

/** Hears whatever opens a connection to it, before one byte is sent. */
export async function listening(): Promise<{ server: Server; address: string; heard: string[] }> {
  const heard: string[] = []
  const server = createServer((socket) => {
    const at = heard.push('(a connection)') - 1
    socket.on('error', () => undefined)
    socket.once('data', (data) => {
      heard[at] = data.toString('latin1').split('\r\n')[0] ?? ''
      socket.end('HTTP/1.1 204 No Content\r\n\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { server, address: `http://127.0.0.1:${address.port}`, heard }
}

/** A page as somebody who wants to be told that it was opened would make it. Its article is invented. */
export const hostilePage = (to: string) => `<!doctype html>
<html lang="en" manifest="${to}/manifest"><head><meta charset="utf-8">
<title>Harbour bridge closed</title>
<base href="${to}/base/">
<meta http-equiv="refresh" content="0; url=${to}/refresh">
<meta http-equiv="Content-Security-Policy" content="default-src * 'unsafe-inline' 'unsafe-eval' data: blob:">
<link rel="stylesheet" href="${to}/style.css"><link rel="icon" href="${to}/icon.png"><link rel="manifest" href="${to}/app.json">
<link rel="preload" as="image" href="${to}/preload.png"><link rel="prefetch" href="${to}/prefetch"><link rel="prerender" href="${to}/prerender">
<link rel="preconnect" href="${to}"><link rel="dns-prefetch" href="${to}"><link rel="modulepreload" href="${to}/module.js">
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${to}/speculated"]}]}</script>
<style>@import url("${to}/imported.css");
@font-face { font-family: caller; src: url("${to}/font.woff2") }
body { font-family: caller, serif; background: url("${to}/background.png") }
h1::before { content: url("${to}/content.png") }
.caller { background: image-set(url("${to}/set.png") 1x); cursor: url("${to}/cursor.png"), auto; list-style: url("${to}/list.png") }
</style>
<script>document.documentElement.dataset.ran = 'script'; fetch('${to}/fetched')</script>
<script src="${to}/outer.js"></script><script type="module">import '${to}/module.js'</script>
</head>
<body onload="document.documentElement.dataset.ran = 'onload'" background="${to}/body.png">
<article><h1>Harbour bridge closed after lorry fire</h1>
<p>By Ida Marsh</p>
<p id="first">The harbour bridge at Port Ellery was closed for six hours on 12 March 2031 after a lorry caught fire, the harbour office said.</p>
<p>Forty people had to leave their cars, a spokesman for the harbour office said. Nobody was hurt, and the lorry burned out completely.</p>
<p>The bridge carries 18,000 vehicles a day. It was built in 1987 and is the only crossing of the river for 20 kilometres.</p>
</article>
<img src="${to}/image.png" onerror="document.documentElement.dataset.ran = 'onerror'" srcset="${to}/2x.png 2x">
<picture><source srcset="${to}/source.webp"><img alt="" src="x" onerror="location='${to}/onerror'"></picture>
<img alt="its own" id="own" src="data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=">
<svg onload="document.documentElement.dataset.ran = 'svg'"><script>document.documentElement.dataset.ran = 'svg script'</script>
<image href="${to}/svg.png"/><use href="${to}/sprite.svg#a"/></svg>
<iframe src="${to}/frame"></iframe><iframe srcdoc="<script>parent.document.title='x'</script><img src='${to}/srcdoc.png'>"></iframe>
<object data="${to}/object"></object><embed src="${to}/embed">
<video src="${to}/video.mp4" poster="${to}/poster.png" autoplay></video><audio src="${to}/audio.mp3" autoplay></audio>
<div class="caller" style="background-image: url(${to}/inline.png)">A list</div>
<a id="out" href="${to}/link" ping="${to}/ping">a link</a> <a id="run" href="javascript:document.documentElement.dataset.ran='link'">a script</a>
<a id="window" href="${to}/window" target="_blank">a window</a> <a id="top" href="${to}/top" target="_top">the top</a>
<a id="down" href="data:text/plain,x" download="x.txt">a download</a>
<form action="${to}/form" method="post"><input type="image" src="${to}/button.png" alt=""><input name="a" autofocus><button id="send" formaction="${to}/formaction">Send</button></form>
</body></html>
`
