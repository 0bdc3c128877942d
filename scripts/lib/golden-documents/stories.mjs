/**
 * Invented stories as blocks, from which the sources for real programs are written and the paragraphs that every reader
 * must find in what those programs make of them. A block's text is a list of strings and of { bold | italic | link | note | break }.
 */
export const stories = {
  ferry: {
    title: 'Ferry “Solvind” aground off Lindesund; all 212 aboard safe',
    author: 'Mara Quellwasser',
    language: 'en',
    blocks: [
      { type: 'title', text: ['Ferry “Solvind” aground off Lindesund; all 212 aboard safe'] },
      {
        type: 'paragraph',
        text: [
          'LINDESUND, 14 March – The car ferry ',
          { italic: 'Solvind' },
          ' ran onto a sandbank at 6:42\u00A0a.m. on Thursday, ',
          { bold: 'about 300\u00A0metres' },
          ' off the harbour of Lindesund. “We felt a jolt, then it was quiet,” said the steward Åse Brønlund.',
        ],
      },
      {
        type: 'paragraph',
        text: [
          'All 212 passengers were taken ashore by 9:15\u00A0a.m., ',
          { link: 'the harbour office', to: 'https://hafen.example/notice' },
          ' said',
          { note: 'The count was first given as 208 and corrected at noon.' },
          '. Nobody was hurt; the ship’s 41 cars are still on board.',
        ],
      },
      { type: 'heading', text: ['What is known'] },
      {
        type: 'bullets',
        items: [
          ['The tide was 1.9\u00A0metres lower than forecast.'],
          ['The pilot, Юрий Заречный, had left the bridge at 6:30\u00A0a.m.'],
          ['A second ferry, the ', { italic: 'Nordvik' }, ', sails instead from Friday.'],
        ],
      },
      { type: 'heading', text: ['What the witnesses say'] },
      {
        type: 'paragraph',
        text: [
          '„Es gab keinen Alarm“, sagte der Fahrgast Jürgen Großmüller. «Мы ничего не слышали», – сказала его соседка. ',
          'وقال الراكب سامر الحلبي: «كان البحر هادئًا».',
        ],
      },
      {
        type: 'numbers',
        items: [
          ['6:42\u00A0a.m.: the ship touches ground.'],
          ['6:55\u00A0a.m.: first call to the Seenotrettungsleitstellenkoordination.'],
          ['9:15\u00A0a.m.: the last passenger is ashore.'],
        ],
      },
      { type: 'heading', text: ['Figures'] },
      {
        type: 'table',
        rows: [
          ['Ship', 'Built', 'Passengers'],
          ['Solvind', '1998', '212'],
          ['Nordvik', '2011', '340'],
        ],
      },
      {
        type: 'paragraph',
        text: [
          'The owner, Lindesund Rederi, put the damage at 1,200,000\u00A0crowns',
          { note: 'Including the tow, but not the lost sailings.' },
          '.',
          { break: true },
          'A decision on the sailings at Easter is due on 21\u00A0March.',
        ],
      },
    ],
  },
  council: {
    title: 'Stadtrat Märzenau kippt das Badeverbot',
    author: 'Jörg Überall',
    language: 'de',
    blocks: [
      { type: 'title', text: ['Stadtrat Märzenau kippt das Badeverbot'] },
      {
        type: 'paragraph',
        text: [
          'MÄRZENAU – Mit 17 zu 14 Stimmen hat der Stadtrat am Dienstagabend das Badeverbot im Weiher aufgehoben. „Das Wasser ist sauber“, ',
          'sagte Bürgermeisterin Änne Süßkind; der Prüfbericht',
          { note: 'Bericht 7/26 der Prüfstelle vom 2. März.' },
          ' nennt 40 Proben.',
        ],
      },
      { type: 'heading', text: ['So stimmten die Fraktionen'] },
      {
        type: 'table',
        rows: [
          ['Fraktion', 'Ja', 'Nein'],
          ['Grüne Mitte', '9', '2'],
          ['Bürgerblock', '8', '12'],
        ],
      },
      {
        type: 'paragraph',
        text: ['Der Zaun – 180\u00A0m lang, 24.000\u00A0€ teuer – wird bis zum 1. Juni abgebaut.'],
      },
    ],
  },
}

const isNote = (part) => typeof part === 'object' && 'note' in part
const plain = (parts) =>
  parts
    .map((part) =>
      typeof part === 'string' ? part : part.break ? '\n' : (part.bold ?? part.italic ?? part.link ?? ''),
    )
    .join('')

/** The paragraphs that a reader must find, in order; notes at the end. */
export function expectedParagraphs({ blocks }) {
  const notes = []
  const texts = blocks.flatMap(({ text, items, rows }) => {
    for (const parts of [text ?? [], ...(items ?? [])])
      for (const part of parts) if (isNote(part)) notes.push(part.note)
    if (rows) return rows.map((cells) => cells.join(' | '))
    return items ? items.map(plain) : [plain(text)]
  })
  return [...texts, ...notes]
}
