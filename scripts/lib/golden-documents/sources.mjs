/** A story as Pandoc's Markdown and as a flat OpenDocument text, the forms that the two programs take. */

const escapeMarkdown = (text) => text.replace(/[\\`*_{}[\]<>#|~^$]/g, '\\$&').replace(/\u00A0/g, '\\ ')

function markdownInline(parts) {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeMarkdown(part)
      if (part.bold) return `**${escapeMarkdown(part.bold)}**`
      if (part.italic) return `*${escapeMarkdown(part.italic)}*`
      if (part.link) return `[${escapeMarkdown(part.link)}](${part.to})`
      return part.note ? `^[${escapeMarkdown(part.note)}]` : '\\\n'
    })
    .join('')
}

function markdownBlock({ type, text, items, rows }) {
  if (type === 'title') return ''
  if (type === 'heading') return `## ${markdownInline(text)}`
  if (type === 'bullets') return items.map((item) => `- ${markdownInline(item)}`).join('\n')
  if (type === 'numbers') return items.map((item, i) => `${i + 1}. ${markdownInline(item)}`).join('\n')
  if (type === 'table')
    return [rows[0], rows[0].map(() => '---'), ...rows.slice(1)].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return markdownInline(text)
}

export function markdownSource({ title, author, language, blocks }) {
  const head = ['---', `title: '${title}'`, `author: '${author}'`, `lang: ${language}`, '---']
  return `${head.join('\n')}\n\n${blocks.map(markdownBlock).filter(Boolean).join('\n\n')}\n`
}

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

let notes = 0
function xmlInline(parts) {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeXml(part)
      if (part.bold) return `<text:span text:style-name="Bold">${escapeXml(part.bold)}</text:span>`
      if (part.italic) return `<text:span text:style-name="Italic">${escapeXml(part.italic)}</text:span>`
      if (part.link) return `<text:a xlink:type="simple" xlink:href="${part.to}">${escapeXml(part.link)}</text:a>`
      if (part.break) return '<text:line-break/>'
      notes++
      return `<text:note text:id="n${notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p>${escapeXml(part.note)}</text:p></text:note-body></text:note>`
    })
    .join('')
}

function xmlBlock({ type, text, items, rows }) {
  if (type === 'title') return `<text:p text:style-name="Title">${xmlInline(text)}</text:p>`
  if (type === 'heading')
    return `<text:h text:style-name="Heading_20_2" text:outline-level="2">${xmlInline(text)}</text:h>`
  if (items) {
    const style = type === 'numbers' ? 'Numbers' : 'Bullets'
    const list = items.map((item) => `<text:list-item><text:p>${xmlInline(item)}</text:p></text:list-item>`)
    return `<text:list text:style-name="${style}">${list.join('')}</text:list>`
  }
  if (rows) {
    const cell = (text) =>
      `<table:table-cell office:value-type="string"><text:p>${escapeXml(text)}</text:p></table:table-cell>`
    const row = (cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`
    return `<table:table><table:table-column table:number-columns-repeated="${rows[0].length}"/>${rows.map(row).join('')}</table:table>`
  }
  return `<text:p>${xmlInline(text)}</text:p>`
}

const namespaces = ['office', 'text', 'table', 'style', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(' ')

/** `body` replaces what a story's blocks would give. */
export function flatDocument({ title, author, language, blocks }, body = blocks.map(xmlBlock).join('\n')) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escapeXml(title)}</dc:title><meta:initial-creator>${escapeXml(author)}</meta:initial-creator><dc:creator>${escapeXml(author)}</dc:creator>
<meta:creation-date>2026-03-14T08:30:00</meta:creation-date><dc:date>2026-03-14T11:45:00</dc:date><dc:language>${language}</dc:language></office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:language="${language}" fo:country="${language === 'de' ? 'DE' : 'GB'}"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2" style:class="text"/>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties/><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="Box" style:family="graphic"><style:graphic-properties style:wrap="parallel"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p>RUNNING HEAD of the page</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${body}
</office:text></office:body>
</office:document>
`
}
