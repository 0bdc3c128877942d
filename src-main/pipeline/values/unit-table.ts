/**
 * Units as they are written. `symbol`: SI symbol, ISO 4217 code, or a plain name where neither exists. `base` is the unit
 * two articles meet in whatever each of them wrote, `factor` what one of this unit is in it, and `offset` what is then
 * added (degrees Fahrenheit).
 */
export type WrittenUnit = { kind: string; symbol: string; factor: number; base: string; offset: number }

/** The unit each kind is compared in; a kind that is not listed is compared in its units as written. */
const baseUnits: Record<string, string> = {
  length: 'm',
  area: 'm2',
  volume: 'm3',
  mass: 'kg',
  speed: 'm/s',
  power: 'W',
  energy: 'J',
  frequency: 'Hz',
  pressure: 'Pa',
  temperature: '°C',
  data: 'B',
}

export const unitOf = (kind: string, symbol: string, factor: number, offset = 0): WrittenUnit => ({
  kind,
  symbol,
  factor,
  base: baseUnits[kind] ?? symbol,
  offset,
})

const table = new Map<string, WrittenUnit>()
const put = (kind: string, symbol: string, factor: number, words: string, offset = 0) => {
  for (const word of words.split('|')) table.set(word, unitOf(kind, symbol, factor, offset))
}

// Prefixes in the seven languages' spellings; each is joined to each base, and what no language writes does no harm.
const prefixes: [string, string, number][] = [
  ['k', 'kilo|quilo|chilo', 1e3],
  ['h', 'hecto|hekto|etto|ecto', 1e2],
  ['da', 'deca|deka', 10],
  ['d', 'deci|dezi', 0.1],
  ['c', 'centi|zenti', 1e-2],
  ['m', 'milli|mili', 1e-3],
  ['µ', 'micro|mikro', 1e-6],
  ['n', 'nano', 1e-9],
  ['M', 'mega', 1e6],
  ['G', 'giga', 1e9],
  ['T', 'tera', 1e12],
  ['P', 'peta', 1e15],
]
/** Kind, symbol, the unit in its kind's base unit, the prefixes its symbol is written with, and its names. */
const bases: [string, string, number, string, string][] = [
  ['length', 'm', 1, 'k h d c m µ n', 'metre|metres|meter|meters|metern|metro|metros|metri'],
  ['mass', 'g', 1e-3, 'k m µ', 'gram|grams|gramm|gramme|grammes|gramo|gramos|grammo|grammi|grama|gramas'],
  ['volume', 'l', 1e-3, 'h d c m', 'litre|litres|liter|liters|litern|litro|litros|litri'],
  ['power', 'W', 1, 'k M G T', 'watt|watts'],
  ['energy', 'Wh', 3600, 'k M G T', 'wattstunde|wattstunden|watt hour|watt hours|wattheure|wattheures|wattuur|wattora'],
  ['energy', 'J', 1, 'k M G', 'joule|joules'],
  ['energy', 'cal', 4.184, 'k', 'calorie|calories|kalorie|kalorien|caloria|calorias|calorieen'],
  ['frequency', 'Hz', 1, 'k M G', 'hertz'],
  ['pressure', 'Pa', 1, 'h k M', 'pascal|pascals'],
  ['voltage', 'V', 1, 'k', 'volt|volts'],
  ['current', 'A', 1, '', 'ampere|amperes'],
  ['data', 'B', 1, 'k M G T P', 'byte|bytes'],
  ['data', 'bit', 0.125, 'k M G', 'bit|bits'],
]
for (const [kind, symbol, factor, signs, words] of bases) {
  put(kind, symbol, factor, words)
  for (const [sign, names, times] of prefixes) {
    const joined = names.split('|').flatMap((p) => words.split('|').map((w) => p + w))
    put(kind, sign + symbol, factor * times, joined.join('|'))
    if (signs.split(' ').includes(sign)) put(kind, sign + symbol, factor * times, `${sign}${symbol}`.toLowerCase())
  }
}

put('mass', 'µg', 1e-9, 'ug|μg|mcg')
put('length', 'µm', 1e-6, 'μm')
put('mass', 'kg', 1, 'kilo|kilos|chilo|chili|quilo|quilos')
put('length', 'm', 1, 'm')
put('mass', 'g', 1e-3, 'g')
put('volume', 'l', 1e-3, 'l')
put(
  'length',
  'mi',
  1609.344,
  'mile|miles|mi|meile|meilen|mille|milles|milla|millas|miglio|miglia|mijl|mijlen|milha|milhas',
)
put('length', 'ft', 0.3048, 'foot|feet|ft|fuss|pied|pieds|pie|pies|piede|piedi|voet|pe|pes')
put(
  'length',
  'in',
  0.0254,
  'inch|inches|in|"|zoll|pouce|pouces|pulgada|pulgadas|pollice|pollici|duim|polegada|polegadas',
)
put('length', 'yd', 0.9144, 'yard|yards|yd|yds|yarda|yardas|jarda|jardas|iarda|iarde')
put(
  'length',
  'nmi',
  1852,
  'nautical mile|nautical miles|seemeile|seemeilen|zeemijl|mille marin|milles marins|milla nautica|millas nauticas|miglio nautico|miglia nautiche|milha nautica|milhas nauticas',
)
put(
  'length',
  'ly',
  9.4607e15,
  'light year|light years|lichtjahr|lichtjahre|lichtjahren|annee lumiere|annees lumiere|ano luz|anos luz|lichtjaar|anno luce|anni luce',
)
put('length', 'mm', 1e-3, 'litres per square metre|liter pro quadratmeter|liter auf den quadratmeter|l/m2')
put('area', 'ha', 1e4, 'ha|hectare|hectares|hektar|hektaren|hectarea|hectareas|ettaro|ettari|hectaren')
put('area', 'ac', 4046.8564, 'acre|acres|acri|acro|acros')
put('area', 'm2', 1, 'm2|m²|qm|mq|quadratmeter|quadratmetern')
put('area', 'km2', 1e6, 'km2|km²|qkm|kmq|quadratkilometer|quadratkilometern')
put('volume', 'm3', 1, 'm3|m³|kubikmeter|kubikmetern|mc|kuub')
put('volume', 'ac ft', 1233.48184, 'acre foot|acre feet')
put('volume', 'gal', 0.003785411784, 'gallon|gallons|gal|gallone|gallonen|galon|galones|galloni|galao|galoes')
put('volume', 'pt', 0.000473176, 'pint|pints|pinte|pintes|pinta|pintas')
put('volume', 'bbl', 0.158987295, 'barrel|barrels|bbl|baril|barils|barril|barriles|barris|barile|barili|vat|vaten|fass')
put('volume', 'cup', 0.00024, 'cup|cups|tasse|tassen|taza|tazas|tazza|tazze|xicara|xicaras')
put(
  'volume',
  'tsp',
  5e-6,
  'teaspoon|teaspoons|teeloffel|theelepel|theelepels|cucharadita|cucharaditas|cucchiaino|cucchiaini',
)
put(
  'volume',
  'tbsp',
  1.5e-5,
  'tablespoon|tablespoons|essloffel|eetlepel|eetlepels|cucharada|cucharadas|cucchiaio|cucchiai',
)
put(
  'mass',
  't',
  1000,
  't|ton|tons|tonne|tonnes|tonnen|tonelada|toneladas|tonnellata|tonnellate|metric ton|metric tons|metric tonne|metric tonnes|tonne metrique|tonnes metriques|tonelada metrica|toneladas metricas|tonnellata metrica|tonnellate metriche|metrische ton|metrische tonnen',
)
put('mass', 'lb', 0.45359237, 'pound|pounds|lb|lbs|pfund|livre|livres|libra|libras|libbra|libbre|pond')
put('mass', 'oz', 0.028349523, 'ounce|ounces|oz|unze|unzen|once|onces|onza|onzas|oncia|ons|onca|oncas')
put('mass', 'st', 6.35029318, 'stone')
put('mass', 'gr', 6.479891e-5, 'grain|grains')
put('mass', 'ct', 2e-4, 'carat|carats|karat|quilate|quilates')
put('mass', 'dr', 0.00177, 'drachma|drachmas|dram|drams')
put('speed', 'km/h', 1 / 3.6, 'kmh|kph|km/h|stundenkilometer|stundenkilometern')
put('speed', 'mph', 0.44704, 'mph')
put('speed', 'kn', 1852 / 3600, 'knot|knots|knoten|noeud|noeuds|nudo|nudos|nodo|nodi|knopen|nos')
// English degrees may be Fahrenheit's; the other six languages' are Celsius's unless they say otherwise.
put('angle', '°', 1, 'degree|degrees|°')
put('temperature', '°C', 1, 'grad|degre|degres|grado|grados|gradi|graad|graden|grau|graus')
put('angle', 'rad', 57.29578, 'rad|radian|radians|radianti|radiante|radianes|radiant')
put('angle', 'turn', 360, 'turn|turns')
const celsius = 'degrees|degree|grad|degres|degre|grados|grado|gradi|graden|graad|graus|grau|°'
const scaleNames = (names: string) =>
  `${names}|${celsius
    .split('|')
    .flatMap((d) => names.split('|').map((n) => `${d} ${n}`))
    .join('|')}`
put('temperature', '°C', 1, `${scaleNames('celsius|centigrade')}|° c|°c|degrees c`)
put('temperature', '°F', 5 / 9, `${scaleNames('fahrenheit')}|° f|°f|degrees f`, (-32 * 5) / 9)
put('temperature', 'K', 1, 'kelvin', -273.15)
put('power', 'hp', 745.7, 'horsepower|hp|ps|pferdestarke|paardenkracht|pk')
put('data', 'kbit', 125, 'kbps|kb/s')
put('data', 'Mbit', 125000, 'mbps|mb/s|mbit')
put('data', 'Gbit', 1.25e8, 'gbps|gbit')
put('sound', 'dB', 1, 'decibel|decibels|db|dezibel|decibelios|decibeles|decibeis')

export const writtenUnits: ReadonlyMap<string, WrittenUnit> = table
/** Words in the longest name above. */
export const longestUnitName = 4

/**
 * Words that name a unit in some languages and are other words elsewhere ("mille" a thousand, "once" eleven, "ore"
 * hours): a unit only in those listed.
 */
const homographs: Record<string, string> = {
  mille: 'fr',
  milles: 'fr',
  once: 'fr',
  onces: 'fr',
  ons: 'nl',
  pie: 'es',
  pe: 'pt',
  pes: 'pt',
  nos: 'pt',
  vat: 'nl',
  vaten: 'nl',
  pond: 'nl',
  fass: 'de',
  in: 'en',
  grad: 'de',
  grau: 'pt',
  pinte: 'fr it',
  ps: 'de',
  pk: 'nl',
  mc: 'it',
  mq: 'it',
  kmq: 'it',
  qm: 'de',
  qkm: 'de',
  turn: 'en',
  turns: 'en',
  grain: 'en fr',
  stone: 'en',
  real: 'pt es',
  peso: 'es pt en de fr nl',
  corona: 'es it',
  mark: 'de nl',
  won: 'de fr es it nl pt',
  rs: 'en',
  kip: 'de en fr es it pt',
  fen: 'en de fr es it pt',
  p: 'en',
}
export const isWordElsewhere = (name: string, language: string): boolean =>
  Object.hasOwn(homographs, name) && !homographs[name]!.includes(language)
