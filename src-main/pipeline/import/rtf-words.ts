/** Control words that stand for a character. */
export const rtfCharacters = new Map(
  Object.entries({
    tab: '\t',
    line: '\n',
    lbr: '\n',
    softline: '\n',
    emdash: '—',
    endash: '–',
    emspace: '\u2003',
    enspace: '\u2002',
    qmspace: '\u2005',
    bullet: '•',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    zwj: '\u200D',
    zwnj: '\u200C',
    ltrmark: '\u200E',
    rtlmark: '\u200F',
  }),
)

/** Groups that are not the article's words, though nothing marks them as ones that a reader may pass over. */
export const rtfLeftOut = new Set(
  `colortbl filetbl pict objdata header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc
  aftncn annotation atnid atnauthor atndate xe tc tcn rxe txe listtext pntext pntxtb pntxta template shprslt nonshppict nonesttables
  fldinst sn sv sp bkmkstart bkmkend private revtbl rsidtbl generator operator subject keywords doccomm comment hlinkbase manager
  mmathPict mctrlPr printim buptim listname themedata`.split(/\s+/),
)

/** Marked as groups that may be passed over, but with the article's words in them. */
export const rtfKept = new Set(
  'ud shpinst shptxt nesttableprops moMath moMathPara do dptxbxtext fldrslt shpgrp footnote'.split(' '),
)

/** Fields of \info that are read as text. */
export const rtfInfo = new Set(['title', 'author', 'company', 'category'])
