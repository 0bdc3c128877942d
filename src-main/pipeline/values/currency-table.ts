import { unitOf, type WrittenUnit } from './unit-table'

const table = new Map<string, WrittenUnit>()
const put = (symbol: string, words: string, factor = 1) => {
  for (const word of words.split('|')) table.set(word, unitOf('money', symbol, factor))
}

const isoCodes =
  'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY INR PKR BDT LKR IDR MYR PHP THB VND KRW TWD BRL ARS CLP COP MXN PEN UYU VES ZAR EGP NGN KES GHS MAD TND DZD ILS SAR AED QAR KWD BHD OMR JOD IRR IQD KZT GEL AMD AZN BYN RSD BTC ETH'
export const currencyCodes: ReadonlySet<string> = new Set(isoCodes.toLowerCase().split(' '))
for (const code of isoCodes.split(' ')) put(code, code.toLowerCase())
put('USD', '$|us$|usd$|u$d|u$s|dollar|dollars|dollari|dollaro|dolar|dolares|bucks|buck')
put('EUR', '€|euro|euros|meur')
put(
  'GBP',
  '£|pound sterling|pounds sterling|sterling|pfund sterling|livre sterling|livres sterling|libra esterlina|libras esterlinas|lira sterlina|lire sterline|sterlina|sterline|pond sterling|quid',
)
put('JPY', '¥|yen|yens|yenes|ienes|iene')
put('CNY', 'yuan|yuans|yuanes|rmb|renminbi|kuai')
put('CHF', 'franken')
put('franc', 'franc|francs|franco|francos|franchi|frank')
put('RUB', '₽|rouble|roubles|ruble|rubles|rubel|rublo|rublos|rubli|roebel')
put('INR', '₹|rs|rupee|rupees|rupie|rupien|rupia|rupias|roupie|roupies|roepie')
put('KRW', '₩|won')
put('ILS', '₪|shekel|shekels|schekel')
put('VND', '₫|dong')
put('LAK', '₭|kip')
put('THB', '฿|baht')
put('NGN', '₦|naira')
put('UAH', '₴|hryvnia|hryvnias|hrywnja')
put('TRY', '₺|lira|liras|lire|lires')
put('PHP', '₱')
put('BTC', '₿|bitcoin|bitcoins')
put('satoshi', 'satoshi|satoshis', 1e-8)
// A currency known only by its common noun keeps the noun: two articles about one sum still meet.
put(
  'crown',
  'crown|crowns|krone|kronen|kroner|krona|kronor|couronne|couronnes|corona|coronas|corone|kroon|coroa|coroas|koruna',
)
put('peso', 'peso|pesos')
put('BRL', 'r$|real|reais|reales')
put('PLN', 'zloty|zlotys|zlotych')
put('HUF', 'forint|forints')
put('guilder', 'guilder|guilders|gulden|guldens|florin|florins|fiorini|florines|florins')
put('dinar', 'dinar|dinars|dinares|dinari')
put('dirham', 'dirham|dirhams')
put('riyal', 'riyal|riyals|rial|rials')
put('rand', 'rand|rands')
put('DEM', 'deutschmark|deutschmarks|d mark|mark|marks')
for (const [prefix, code] of Object.entries({
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  nz: 'NZD',
  nzd: 'NZD',
  hk: 'HKD',
  hkd: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  mx: 'MXN',
  mxn: 'MXN',
  us: 'USD',
  usd: 'USD',
  nt: 'TWD',
  r: 'BRL',
}))
  put(code, `${prefix}$|${prefix} $|$ ${prefix}`)
put(
  'cent',
  'cent|cents|¢|centimo|centimos|centime|centimes|centavo|centavos|centesimo|centesimi|centesimos|rappen|eurocent|eurocents',
  0.01,
)
put('penny', 'penny|pence|pennies|penique|peniques|p', 0.01)
put('kopek', 'kopek|kopeks|kopeke|kopeken', 0.01)
put('fen', 'fen', 0.01)
put('jiao', 'jiao|mao', 0.1)

export const currencies: ReadonlyMap<string, WrittenUnit> = table

/** Pounds are money when there are a thousand or a million of them. */
export const pounds: ReadonlySet<string> = new Set('pound pounds pfund livre livres libra libras pond'.split(' '))
export const pound: WrittenUnit = unitOf('money', 'GBP', 1)

/** Whose dollar, franc or crown it is, by the stem of the adjective or country beside the noun. */
const countries: [string, Record<string, string>][] = [
  ['canad|kanad', { USD: 'CAD' }],
  ['austral', { USD: 'AUD' }],
  ['neuseel|neozel|neocel|nieuw zeel', { USD: 'NZD' }],
  ['singap', { USD: 'SGD' }],
  ['us|u\\.s|usa|americ|amerik|estadouni|statunit', { USD: 'USD' }],
  ['suis|swiss|schweiz|svizz|suiz|suic|zwits', { franc: 'CHF' }],
  ['swed|schwed|sued|svedes|zweed', { crown: 'SEK' }],
  ['norweg|norveg|norues|noors|noorse', { crown: 'NOK' }],
  ['danish|danis|danois|danes|dinamarq|deens', { crown: 'DKK' }],
  ['czech|tschech|tcheq|chec|cech|tsjech', { crown: 'CZK' }],
  ['iceland|island|island', { crown: 'ISK' }],
  ['mexic|mexik|messic', { peso: 'MXN' }],
  ['argentin', { peso: 'ARS' }],
  ['chil|cilen', { peso: 'CLP' }],
  ['colomb|kolumb', { peso: 'COP' }],
  ['philip|filip', { peso: 'PHP' }],
  ['urug', { peso: 'UYU' }],
  ['egypt|agypt|egip|egiz', { GBP: 'EGP', lb: 'EGP' }],
  ['brit|engl|ingles', { GBP: 'GBP', lb: 'GBP' }],
  ['pakist', { INR: 'PKR' }],
  ['indi', { INR: 'INR' }],
  ['serb', { dinar: 'RSD' }],
  ['kuw', { dinar: 'KWD' }],
  ['jord|giord', { dinar: 'JOD' }],
  ['russ|rus', { RUB: 'RUB' }],
  ['turk|turc|turq', { TRY: 'TRY' }],
  ['japan|japon|giappon|chin|cines|bras|bresil|braz', {}],
  ['holland|niederl|neerland|olandes|dutch|hoogd', { guilder: 'NLG' }],
]
const stems = countries.map(([stem, codes]) => ({ pattern: new RegExp(`^(?:${stem})[a-z]{0,8}$`), codes }))

/** The currency of a country's adjective and a noun for money; undefined when the word is no country's at all. */
export function currencyOfCountry(adjective: string, unit: WrittenUnit): WrittenUnit | undefined {
  const found = stems.find(({ pattern }) => pattern.test(adjective))
  if (!found) return undefined
  const code = found.codes[unit.symbol]
  return code ? unitOf('money', code, 1) : unit
}
