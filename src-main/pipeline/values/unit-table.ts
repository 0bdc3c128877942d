/**
 * Units as they are written, with what a smaller unit is of the larger one it may follow ("5 feet 2 inches", "13 dollars
 * and 45 cents"). `symbol`: SI symbol, ISO 4217 code, or a plain name where neither exists.
 */
export type WrittenUnit = { kind: string; symbol: string; factor: number }

const table = new Map<string, WrittenUnit>()
const put = (kind: string, symbol: string, factor: number, words: string) => {
  for (const word of words.split('|')) table.set(word, { kind, symbol, factor })
}

// Prefixes in the seven languages' spellings; each is joined to each base, and what no language writes does no harm.
const prefixes: [string, string, number][] = [
  ['k', 'kilo|quilo|chilo', 1e3],
  ['h', 'hecto|hekto|etto|ecto', 1e2],
  ['da', 'deca|deka|deka', 10],
  ['d', 'deci|dezi', 0.1],
  ['c', 'centi|zenti', 1e-2],
  ['m', 'milli|mili', 1e-3],
  ['µ', 'micro|mikro', 1e-6],
  ['n', 'nano', 1e-9],
  ['p', 'pico|piko', 1e-12],
  ['M', 'mega', 1e6],
  ['G', 'giga', 1e9],
  ['T', 'tera', 1e12],
  ['P', 'peta', 1e15],
]
const bases: [string, string, string][] = [
  ['length', 'm', 'metre|metres|meter|meters|metern|metro|metros|metri'],
  ['mass', 'g', 'gram|grams|gramm|gramme|grammes|gramo|gramos|grammo|grammi|grama|gramas'],
  ['volume', 'l', 'litre|litres|liter|liters|litern|litro|litros|litri'],
  ['power', 'W', 'watt|watts'],
  ['energy', 'Wh', 'wattstunde|wattstunden|watt hour|watt hours|wattuur|wattora'],
  ['energy', 'J', 'joule|joules'],
  ['energy', 'cal', 'calorie|calories|kalorie|kalorien|caloria|calorias|calorie|calorieen'],
  ['frequency', 'Hz', 'hertz'],
  ['pressure', 'Pa', 'pascal|pascals'],
  ['voltage', 'V', 'volt|volts'],
  ['current', 'A', 'ampere|amperes'],
  ['data', 'B', 'byte|bytes'],
  ['data', 'bit', 'bit|bits'],
]
const multiplier: Record<string, number> = { g: 1e-3, l: 1e-3, bit: 0.125 }
for (const [kind, symbol, words] of bases) {
  put(kind, symbol, multiplier[symbol] ?? 1, words)
  for (const [sign, names, factor] of prefixes) {
    const joined = names.split('|').flatMap((p) => words.split('|').map((w) => p + w))
    put(kind, sign + symbol, factor * (multiplier[symbol] ?? 1), joined.join('|'))
    const short = `${sign}${symbol}`.toLowerCase()
    if (short.length > 1 && !table.has(short)) put(kind, sign + symbol, factor * (multiplier[symbol] ?? 1), short)
  }
}
put('mass', 'µg', 1e-9, 'ug|μg')
put('mass', 'kg', 1, 'kilo|kilos|chilo|chili|quilo|quilos')
put('length', 'm', 1, 'm')
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
put('length', 'nmi', 1852, 'nautical mile|nautical miles|seemeile|seemeilen|zeemijl|mille marin|milles marins')
put(
  'length',
  'ly',
  9.46e15,
  'light year|light years|lichtjahr|lichtjahre|annee lumiere|annees lumiere|ano luz|anos luz|lichtjaar|anni luce',
)
put('area', 'ha', 1e4, 'ha|hectare|hectares|hektar|hectarea|hectareas|ettaro|ettari|hectaren')
put('area', 'ac', 4046.86, 'acre|acres|acri|acro|acros')
put('volume', 'gal', 0.003785, 'gallon|gallons|gal|gallone|gallonen|galon|galones|gallone|galloni|galao|galoes')
put('volume', 'pt', 0.000473, 'pint|pints|pinte|pintes|pinta|pintas|pinte')
put('volume', 'bbl', 0.158987, 'barrel|barrels|bbl|baril|barils|barril|barriles|barris|barile|barili|vat|vaten|fass')
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
put('volume', 'm3', 1, 'kubikmeter|kubikmetern|m3|m³|mc')
put(
  'mass',
  't',
  1000,
  't|ton|tons|tonne|tonnes|tonnen|tonelada|toneladas|tonnellata|tonnellate|metric ton|metric tons|metric tonne|metric tonnes',
)
put('mass', 'lb', 0.45359, 'pound|pounds|lb|lbs|pfund|livre|livres|libra|libras|libbra|libbre|pond')
put('mass', 'oz', 0.02835, 'ounce|ounces|oz|unze|unzen|once|onces|onza|onzas|oncia|once|ons|onca|oncas')
put('mass', 'st', 6.35, 'stone')
put('mass', 'gr', 6.48e-5, 'grain|grains')
put('mass', 'ct', 2e-4, 'carat|carats|karat|quilate|quilates')
put('mass', 'dr', 0.00177, 'drachma|drachmas|dram|drams')
put('area', 'm2', 1, 'm2|m²|quadratmeter|quadratmetern')
put('area', 'km2', 1e6, 'km2|km²|quadratkilometer|quadratkilometern')
put('speed', 'km/h', 0.2778, 'kmh|kph|km/h|stundenkilometer|stundenkilometern')
put('speed', 'mph', 0.44704, 'mph')
put('speed', 'kn', 0.5144, 'knot|knots|knoten|noeud|noeuds|nudo|nudos|nodo|nodi|knopen|nos')
put('angle', '°', 1, 'degree|degrees|°|grad|degre|degres|grado|grados|gradi|graad|graden|grau|graus')
put('angle', 'rad', 57.29, 'rad|radian|radians|radianti|radiante|radianes|radiant')
put('angle', 'turn', 360, 'turn|turns|turne|umdrehung|umdrehungen|tour|tours|vuelta|vueltas|giro|giri|volta|voltas')
put(
  'temperature',
  '°C',
  1,
  '° c|°c|degrees celsius|degrees c|degree celsius|grad celsius|degres celsius|grados celsius|gradi celsius|graden celsius|graus celsius|celsius|centigrade|degrees centigrade|° celsius',
)
put(
  'temperature',
  '°F',
  1,
  '° f|°f|degrees fahrenheit|grad fahrenheit|degres fahrenheit|grados fahrenheit|gradi fahrenheit|graden fahrenheit|graus fahrenheit|fahrenheit|° fahrenheit',
)
put('temperature', 'K', 1, 'kelvin')
put('power', 'hp', 745.7, 'horsepower|hp|ps|pferdestarke|chevaux|cavalli|cv|paardenkracht|pk|caballos')
put('data', 'kbit', 125, 'kbps|kb/s')
put('data', 'Mbit', 125000, 'mbps|mb/s|mbit')
put('data', 'Gbit', 1.25e8, 'gbps|gbit')
put('sound', 'dB', 1, 'decibel|decibels|db|dezibel|decibelios|decibeles')

export const writtenUnits: ReadonlyMap<string, WrittenUnit> = table
/** Words in the longest name above. */
export const longestUnitName = 3
