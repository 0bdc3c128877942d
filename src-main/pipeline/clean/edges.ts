/** Lines at the head and the foot of an article: who wrote it, when, who contributed, what it is filed under. */
import { bylineWord } from './bars'

const ownCorrespondent =
  /^(?:from (?:our|a) (?:own )?correspondent|von unser(?:em|er) korrespondent|de notre (?:envoyé|correspondant)|de nuestr[oa] (?:enviad|corresponsal)|dal nostro (?:inviat|corrispondent)|van onze (?:correspondent|verslaggever)|d[oa] noss[oa] (?:enviad|correspondent)).{0,110}$/iu
const bylineLine = /^(?:by|von|par|por|di|da|door|text:|texte:|texto:|testo:) (?:the )?\p{Lu}[^.!?]{1,110}$/u
const bylineCapital =
  /^(?:By|Von|Par|Por|Di|Da|Door|BY|VON|PAR|POR|DI|DOOR|Text:|Texte :|Texto:|Testo:|Tekst:) (?:the )?\p{Lu}[^!?]{1,110}[^.!?]$/u

export const isByline = (line: string): boolean =>
  ownCorrespondent.test(line) || bylineLine.test(line) || bylineCapital.test(line)

/** A person's post, which is no part of the name: "Tomas Reed, Court Correspondent". */
const post =
  /(?<!\p{L})(?:correspondent|reporter|editor|writer|staff writer|redakteur(?:in)?|korrespondent(?:in)?|reporterin|journalist(?:e|in|a)?|correspondant(?:e)?|rédact(?:eur|rice)|envoyé(?:e)?|corresponsal|redactor(?:a)?|enviad[oa]|corrispondente|inviat[oa]|redattore|redattrice|verslaggever|redacteur|correspondente|repórter)/iu

/** The name in a byline: without "By", its author's post and what follows a stroke or a date. At most 120 characters. */
export function bylineName(line: string): string | null {
  const whole = line
    .split(/\s*[|·•]\s*/)[0]!
    .replace(bylineWord, '')
    .trim()
  const parts = whole.split(/,\s*/)
  const kept = parts.filter((part, i) => i === 0 || !(post.test(part) || /\d/.test(part)))
  const name = kept
    .join(', ')
    .replace(/[.,:;\s]+$/, '')
    .slice(0, 120)
  return name === '' ? null : name
}

const creditWord =
  /^\W?(?:(?:additional |further )?(?:reporting|writing|editing)|edited|compiled|translated|adaptation|berichterstattung|bericht|reportage|redacción|redazione|edición|edição|verslaggeving|reportagem|with (?:reporting|material|inputs?|files)|redaktion|bearbeit|mitarbeit|mit material|rédaction|con (?:información|informaciones|material)|con (?:informazioni|materiale)|met (?:medewerking|informatie)|com (?:informações|material)|avec des informations)(?!\p{L})[^!?]{2,200}$/iu
/** "(with Reuters)" must stand in brackets: a sentence may begin with "With". */
const creditInBrackets =
  /^\((?:with|avec|con|com|mit|met)(?: (?:agenc\p{L}+|agentur\p{L}*|material von|information of|información de|informações d[aeo]))?(?: \p{Lu}[\p{L}\p{M} .,/&’'-]{1,60})?\)$/iu

export function isAgencyCredit(line: string): boolean {
  return (
    creditInBrackets.test(line) || (creditWord.test(line) && !/^\p{L}+ (?:is|was|are|ist|war|est|es|è|é)\s/u.test(line))
  )
}

const bracketedSignature = /^[([](?:\p{L}{2,6})(?:[/,+ -]{1,3}\p{L}{2,6}){0,4}[)\]]$/u
const bareSignature = /^\p{Ll}{2,4}(?:-\p{Ll}{2,4})*(?:\/\p{Ll}{2,4})+$/u
const dashedSignature = /^[–—-] ?(?:\p{L}{2,6})(?:[/,+]\p{L}{2,6}){0,3} ?[–—-]$/u

/** The mark an agency or a desk leaves at the foot: "abc-xy/gv", "(dpa/afp)", "– dpa –". */
export const isSignature = (line: string): boolean =>
  line.length <= 40 && (bracketedSignature.test(line) || bareSignature.test(line) || dashedSignature.test(line))

const slug = /^\p{Ll}{2,20}(?:[-_]\p{Ll}{2,24})+$/u
const tagLine =
  /^(?:tags?|topics?|keywords|filed under|in this (?:story|article)|more on|schlagwörter|schlagworte|themen|stichwörter|ressort|mots?[- ]clés|thèmes|sujets|etiquetas?|temas|archivado en|argomenti|parole chiave|etichette|trefwoorden|onderwerpen|palavras-chave|tópicos|assuntos)\s?:.{1,240}$/iu
const hashtags = /^(?:#[\p{L}\p{M}\d_]{2,40}[\s,]*){1,20}$/u

export const isSectionTag = (line: string): boolean => slug.test(line) || tagLine.test(line) || hashtags.test(line)

const aboutAuthor =
  /^(?:about the authors?|über (?:den|die) autor(?:in|en)?|zur person|zum autor|à propos de l[’']auteure?|sobre (?:el|la|o|a) autora?|(?:sull[’']|l[’'])autor[ei]|over de auteur)(?!\p{L}).{0,280}$/iu
const journalist =
  '(?:correspondent|reporter|editor|journalist|columnist|writer|redakteur(?:in)?|korrespondent(?:in)?|reporterin|journalistin|journaliste|rédact(?:eur|rice)|correspondant(?:e)?|chroniqueu(?:r|se)|periodista|redactor(?:a)?|corresponsal|columnista|giornalista|cronista|redattore|redattrice|corrispondente|inviat[oa]|redacteur|(?:\\p{L}+)?verslaggever|columniste|jornalista|repórter|correspondente|colunista|(?:\\p{L}+)?korrespondent(?:in)?|(?:\\p{L}+)?correspondent)'
const person = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:de|van|von|der|da|di|del|\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]+)){1,3}"
const isJournalist = new RegExp(
  `^(?<name>${person}),? (?:is|ist|est|es|è|é)(?: (?:an?|the|eine?|der|die|un|une|uno|una|el|la|il|een|de|um|uma|o|a|our|unser|unsere|ons|onze))?(?: [\\p{L}\\p{M}-]+){0,3} ?${journalist}(?!\\p{L})[^?!]{0,200}$`,
  'u',
)
const writesFor = new RegExp(
  `^(?<name>${person}) (?:writes|covers|reports|schreibt|berichtet|écrit|couvre|escribe|cubre|scrive|schrijft|escreve|cobre)(?!\\p{L})[^?!]{0,200}$`,
  'u',
)
const contact =
  /^(?:(?:you can )?(?:reach|contact|e-?mail|follow) (?:the author|him|her|them|\p{Lu}\p{L}+)|kontakt:?|contact:?|contacto:?|contatti:?)(?!\p{L}).{0,80}[@].{2,80}$/iu

/** A box about the author: whose, if it says. A sentence about a person of the story has the same form: see its caller. */
export function authorNote(line: string): { name: string | null; sure: boolean } | null {
  if (aboutAuthor.test(line) || contact.test(line)) return { name: null, sure: true }
  const name = (isJournalist.exec(line) ?? writesFor.exec(line))?.groups?.name
  return name ? { name, sure: false } : null
}

const creditLabel =
  '(?:(?:file |stock )?(?:photo(?:graph)?s?|image|picture)|(?:archiv|symbol)?(?:foto|bild)s?|imagen|immagine|beeld|imagem|fotografía|crédito|crédit|credit|quelle|source|video|grafik|illustration|graphic)'
const creditLine = new RegExp(
  `^[([]?${creditLabel}(?: (?:by|credit|von|de|di|da|do|door|courtesy(?: of)?))?\\s?[:/©|][^!?]{1,80}[)\\]]?$|^[([]?${creditLabel} (?:by|credit|courtesy(?: of)?|von|door|di|de|da|do) \\p{Lu}[^.!?]{1,40}[)\\]]?$|^©\\s?\\p{Lu}[^.!?]{1,60}$|^[([]?\\p{Lu}[\\p{L}\\p{M} .’'-]{2,40} ?/ ?\\p{Lu}[\\p{L}\\p{M} .’'-]{1,40} via \\p{Lu}[\\p{L} ]{2,30}[)\\]]?$`,
  'iu',
)
const counter =
  /^(?:(?:image|photo|bild|foto|imagen|immagine|beeld|imagem|slide) )?\d{1,3} ?(?:of|von|sur|de|di|van|\/) ?\d{1,3}$/iu
const mostCreditWords = 9

/** Who took a picture, and no words on what it shows: a sentence after "Photo:" is its caption. */
export function isPictureCredit(line: string): boolean {
  if (counter.test(line) && !/^\d+ \p{L}/u.test(line)) return true
  if (!creditLine.test(line)) return false
  const words = line.split(/\s+/).length
  return words <= (/[.]$/.test(line) ? 6 : mostCreditWords)
}

const captionLabel =
  /^(?:pictured|caption|im bild|bildunterschrift|archivbild|symbolbild|(?:file )?photo|bild|foto|image|imagen|immagine|beeld|imagem|légende|didascalia|bijschrift|legenda)\s?[:–-]\s?\S/iu
const captionTail =
  /\((?:file photo|file image|archive|archivbild|archivfoto|symbolbild|photo d[’']archives|foto de archivo|foto d[’']archivio|archieffoto|foto de arquivo)\)\.?$/iu

export const isCaption = (line: string): boolean =>
  line.length <= 400 && (captionLabel.test(line.slice(0, 60)) || captionTail.test(line.slice(-60)))
