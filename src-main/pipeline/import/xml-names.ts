const office = 'http://schemas.openxmlformats.org'
const strictOffice = 'http://purl.oclc.org/ooxml'
const openDocument = 'urn:oasis:names:tc:opendocument:xmlns'

/** Namespace to the prefix that our readers call it by. */
export const canonicalPrefixes: ReadonlyMap<string, string> = new Map([
  [`${office}/wordprocessingml/2006/main`, 'w'],
  [`${strictOffice}/wordprocessingml/main`, 'w'],
  [`${office}/officeDocument/2006/relationships`, 'r'],
  [`${strictOffice}/officeDocument/relationships`, 'r'],
  [`${office}/officeDocument/2006/math`, 'm'],
  [`${strictOffice}/officeDocument/math`, 'm'],
  [`${office}/markup-compatibility/2006`, 'mc'],
  [`${office}/package/2006/relationships`, 'rel'],
  [`${office}/package/2006/metadata/core-properties`, 'cp'],
  [`${office}/officeDocument/2006/extended-properties`, 'ep'],
  [`${strictOffice}/officeDocument/extendedProperties`, 'ep'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  [`${openDocument}:office:1.0`, 'office'],
  [`${openDocument}:text:1.0`, 'text'],
  [`${openDocument}:table:1.0`, 'table'],
  [`${openDocument}:drawing:1.0`, 'draw'],
  [`${openDocument}:style:1.0`, 'style'],
  [`${openDocument}:xsl-fo-compatible:1.0`, 'fo'],
  [`${openDocument}:meta:1.0`, 'meta'],
  [`${openDocument}:presentation:1.0`, 'presentation'],
  [`${openDocument}:svg-compatible:1.0`, 'svg'],
  [`${openDocument}:manifest:1.0`, 'manifest'],
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://www.idpf.org/2007/opf', 'opf'],
  ['http://www.idpf.org/2007/ops', 'epub'],
  [`${openDocument}:container`, 'container'],
  ['http://www.w3.org/2001/04/xmlenc#', 'enc'],
  ['http://schemas.microsoft.com/office/2006/encryption', 'encryption'],
  ['http://schemas.microsoft.com/office/2006/keyEncryptor/password', 'password'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])
