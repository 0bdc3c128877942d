/** A draft as it comes from an editor's desk: tracked changes, a box, hidden words, a comment, tabs, hyphens to break at. */
const deletion = (id, text) =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:deletion><office:change-info><dc:creator>Desk</dc:creator><dc:date>2026-03-14T10:00:00</dc:date></office:change-info><text:p>${text}</text:p></text:deletion></text:changed-region>`
const insertion = (id) =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:insertion><office:change-info><dc:creator>Desk</dc:creator><dc:date>2026-03-14T10:05:00</dc:date></office:change-info></text:insertion></text:changed-region>`

export const edited = {
  title: 'Mill at Ostrand burns for nine hours',
  author: 'Mara Quellwasser',
  language: 'en',
  body: `<text:tracked-changes>${deletion('d1', 'seven')}${insertion('i1')}</text:tracked-changes>
<text:p text:style-name="Title">Mill at Ostrand burns for nine hours</text:p>
<text:p>The old mill burned for <text:change text:change-id="d1"/><text:change-start text:change-id="i1"/>nine<text:change-end text:change-id="i1"/> hours<office:annotation office:name="c1"><dc:creator>Desk</dc:creator><dc:date>2026-03-14T10:10:00</dc:date><text:p>Who says nine?</text:p></office:annotation>.<text:span text:style-name="Hidden"> The source is our neighbour.</text:span></text:p>
<text:p><draw:frame draw:style-name="Box" draw:name="box" text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><draw:text-box><text:p>Boxed: the mill was built in 1871.</text:p></draw:text-box></draw:frame>Crews came from three towns: Ostrand, Velle and Brückental.</text:p>
<text:p>Town<text:tab/>Crews</text:p>
<text:p>The Kreis\u00ADfeuer\u00ADwehr\u00ADverband sent two<text:s text:c="1"/>pumps.<text:line-break/>A third came late.</text:p>`,
  paragraphs: [
    'Mill at Ostrand burns for nine hours',
    'The old mill burned for nine hours.',
    'Crews came from three towns: Ostrand, Velle and Brückental.',
    'Boxed: the mill was built in 1871.',
    'Town\tCrews',
    'The Kreisfeuerwehrverband sent two pumps.\nA third came late.',
  ],
}
