/**
 * Units of measure in the seven languages, and what one of them is in the unit we normalise to. `unit` is an SI symbol
 * or ISO 4217 code. A currency known only by its common noun ("crowns", "dollars" of no named country) gets the noun's
 * class, so that two articles about the same sum still meet.
 */
export type Unit = { kind: string; unit: string; factor: number; offset?: number }

const row = (kind: string, unit: string, factor: number, words: string): [string, Unit][] =>
  words.split('|').map((w): [string, Unit] => [w, { kind, unit, factor }])

const entries: [string, Unit][] = [
  ...row('length', 'm', 1, 'm|metre|metres|meter|meters|metern|metros|metro|metri'),
  ...row(
    'length',
    'm',
    1000,
    'km|kilometre|kilometres|kilometer|kilometers|kilometern|kilometros|kilometro|chilometri|chilometro|quilometros|quilometro',
  ),
  ...row(
    'length',
    'm',
    0.01,
    'cm|centimetre|centimetres|centimeter|centimeters|zentimeter|zentimetern|centimetros|centimetri',
  ),
  ...row(
    'length',
    'm',
    0.001,
    'mm|millimetre|millimetres|millimeter|millimeters|millimetern|milimetros|millimetri|litres per square metre|liter auf den quadratmeter|liter pro quadratmeter|l/m2',
  ),
  ...row(
    'length',
    'm',
    1609.344,
    'mile|miles|meile|meilen|mille marin|milla|millas|miglia|miglio|mijl|mijlen|milha|milhas',
  ),
  ...row('length', 'm', 0.3048, 'ft|foot|feet|fuss|pied|pieds|pie|pies|piedi|voet|pes'),
  ...row('length', 'm', 0.0254, 'inch|inches|zoll|pouce|pouces|pulgada|pulgadas|pollici|pollice|polegada|polegadas'),
  ...row('length', 'm', 0.9144, 'yard|yards'),
  ...row(
    'area',
    'm2',
    1,
    'square metre|square metres|square meter|square meters|quadratmeter|quadratmetern|metres carres|metre carre|metros cuadrados|metri quadrati|metri quadri|vierkante meter|metros quadrados|m2|m²',
  ),
  ...row(
    'area',
    'm2',
    1e6,
    'square kilometre|square kilometres|square kilometer|square kilometers|quadratkilometer|quadratkilometern|kilometres carres|kilometros cuadrados|chilometri quadrati|vierkante kilometer|quilometros quadrados|km2|km²',
  ),
  ...row('area', 'm2', 2589988.11, 'square mile|square miles|quadratmeilen'),
  ...row('area', 'm2', 10000, 'ha|hectare|hectares|hektar|hectarea|hectareas|ettari|ettaro'),
  ...row('area', 'm2', 4046.8564, 'acre|acres|acri|morgen land'),
  ...row(
    'volume',
    'm3',
    1,
    'cubic metre|cubic metres|cubic meter|cubic meters|kubikmeter|kubikmetern|metres cubes|metre cube|metros cubicos|metri cubi|kubieke meter|m3|m³',
  ),
  ...row('volume', 'm3', 0.001, 'litre|litres|liter|liters|litern|litro|litros|litri'),
  ...row('volume', 'm3', 1233.48184, 'acre feet|acre foot'),
  ...row('volume', 'm3', 0.003785411784, 'gallon|gallons|gallonen|galones'),
  ...row('volume', 'm3', 0.158987295, 'barrel|barrels|barils|barriles|barili|vaten|barris'),
  ...row('mass', 'kg', 1, 'kg|kilo|kilos|kilogram|kilograms|kilogramm|kilogrammes|kilogramos|chili|chilogrammi|quilos'),
  ...row('mass', 'kg', 0.001, 'g|gram|grams|gramm|grammes|gramos|grammi|gramas'),
  ...row('mass', 'kg', 1000, 't|tonne|tonnes|ton|tons|tonnen|toneladas|tonelada|tonnellate|ton'),
  ...row('mass', 'kg', 0.45359237, 'pound|pounds|lb|lbs'),
  ...row(
    'speed',
    'm/s',
    1 / 3.6,
    'km/h|kmh|stundenkilometer|kilometres per hour|kilometers per hour|kilometres a l heure|kilometer pro stunde',
  ),
  ...row('speed', 'm/s', 0.44704, 'mph|miles per hour|miles an hour'),
  ...row('power', 'W', 1e6, 'mw|megawatt|megawatts'),
  ...row('power', 'W', 1e9, 'gw|gigawatt|gigawatts'),
  ...row(
    'temperature',
    '°C',
    1,
    '°c|grad celsius|degrees celsius|degres celsius|grados celsius|graden celsius|gradi celsius|graus celsius|grad',
  ),
  ['°f', { kind: 'temperature', unit: '°C', factor: 5 / 9, offset: (-32 * 5) / 9 }],
  ['degrees fahrenheit', { kind: 'temperature', unit: '°C', factor: 5 / 9, offset: (-32 * 5) / 9 }],
  ...row('money', 'USD', 1, '$|us$|usd|us dollar|us dollars|us-dollar|dollar|dollars|dolar|dolares|dollari|dollaro'),
  ...row('money', 'EUR', 1, '€|eur|euro|euros'),
  ...row('money', 'GBP', 1, '£|gbp|pound sterling|pounds sterling|pfund|livres sterling|libras|sterline'),
  ...row('money', 'JPY', 1, '¥|yen'),
  ...row('money', 'CHF', 1, 'chf|franken|francs suisses|swiss francs'),
  ...row('money', 'RUB', 1, 'rub|rouble|roubles|ruble|rubles|rubel|rublos|rubli|roebel'),
  ...row('money', 'CNY', 1, 'yuan|renminbi'),
  ...row('money', 'INR', 1, 'rupee|rupees|₹'),
  ...row(
    'money',
    'crown',
    1,
    'crown|crowns|krone|kronen|couronne|couronnes|corona|coronas|corone|kroon|coroas|kronor|kroner',
  ),
  ...row('money', 'peso', 1, 'peso|pesos'),
  ...row('money', 'real', 1, 'reais'),
  ...row('money', 'zloty', 1, 'zloty|zlotys'),
]

export const units = new Map<string, Unit>(entries)
/** Words in the longest unit ("liter auf den quadratmeter"). */
export const longestUnit = 4
/** One letter is a unit only when it stands right behind digits. */
export const tinyUnits = new Set(['m', 'g', 't', 'h', 'l'])
