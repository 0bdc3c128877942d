interface PortPage {
  url: string
  /** Names that have to be found in what is printed. */
  names: string[]
  html: string
}

/** An invented story, as saved pages in the scripts of the world. All names, places and papers are made up. */
export const portPages: Record<string, PortPage> = {
  en: page(
    'en',
    'https://harbour.example/2031/ferry',
    'Ferry stays in port',
    ['Calloway', 'Søndergård-Łukasik'],
    [
      'Forty-one passengers were on board when the ferry Meridian ran aground on Sunday, harbour master Edwina Calloway said.',
      'The repair will cost 3.2 million crowns, the operator said on Monday. Nobody was hurt.',
      'The spokesman Jürgen Søndergård-Łukasik called the damage small.',
    ],
  ),
  second: page(
    'en',
    'https://quay.example/news?id=7&a=b',
    'Grounded ferry carried 47',
    ['Calloway'],
    [
      'Forty-seven passengers were on board when the ferry Meridian ran aground on Sunday, harbour master Edwina Calloway said.',
      'The repair will cost 3.2 million crowns, the operator said on Monday.',
    ],
  ),
  ru: page(
    'ru',
    'https://gavan.example/parom',
    'Паром остался в порту',
    ['Каллоуэй', 'Щеглов'],
    [
      'На борту парома был 41 пассажир, сообщила начальница порта Эдвина Каллоуэй в понедельник.',
      'Её помощник Щеглов уточнил подробности происшествия.',
    ],
  ),
  el: page(
    'el',
    'https://limani.example/ploio',
    'Το πλοίο έμεινε στο λιμάνι',
    ['Κάλλογουεϊ', 'Ψαράκης'],
    [
      'Στο πλοίο επέβαιναν 41 επιβάτες, δήλωσε η λιμενάρχης Εντουίνα Κάλλογουεϊ τη Δευτέρα.',
      'Ο Ξενοφών Ψαράκης μίλησε για μικρές ζημιές.',
    ],
  ),
  ar: page(
    'ar',
    'https://mina.example/abbara',
    'العبارة باقية في الميناء',
    ['كالوي', 'الزيتوني'],
    [
      'كان على متن العبارة 41 راكبا، بحسب ما قالته مديرة الميناء إدوينا كالوي يوم الاثنين.',
      'وقال المتحدث كمال الزيتوني إن الأضرار طفيفة.',
    ],
  ),
  he: page(
    'he',
    'https://namal.example/maaboret',
    'המעבורת נשארה בנמל',
    ['קאלוויי', 'שקולניק'],
    ['על סיפון המעבורת היו 41 נוסעים, אמרה מנהלת הנמל אדווינה קאלוויי ביום שני.', 'הדובר צבי שקולניק מסר כי הנזק קטן.'],
  ),
  zh: page(
    'zh',
    'https://gangkou.example/dulun',
    '渡轮停靠港口',
    ['林若溪'],
    ['港务长林若溪周一表示，渡轮上有41名乘客，没有人受伤。维修费用为320万克朗。'],
  ),
  ja: page(
    'ja',
    'https://minato.example/ferry',
    'フェリーは港にとどまる',
    ['榊原みずき'],
    ['港長の榊原みずきは月曜日、フェリーには41人の乗客がいたと述べた。けが人はいなかった。'],
  ),
  ko: page(
    'ko',
    'https://hanggu.example/ferry',
    '여객선 항구에 머물러',
    ['서가람'],
    ['항만장 서가람은 월요일에 여객선에 승객 41명이 타고 있었다고 말했다. 다친 사람은 없었다.'],
  ),
}

function page(language: string, url: string, title: string, names: string[], paragraphs: string[]): PortPage {
  const address = url.replaceAll('&', '&amp;')
  return {
    url,
    names,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="${address}"><meta property="og:site_name" content="Port paper ${language}">
<meta property="article:published_time" content="2031-05-06T08:00:00Z"></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`,
  }
}
