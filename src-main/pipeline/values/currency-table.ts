import type { WrittenUnit } from './unit-table'

const table = new Map<string, WrittenUnit>()
const put = (symbol: string, words: string, factor = 1) => {
  for (const word of words.split('|')) table.set(word, { kind: 'money', symbol, factor })
}

const isoCodes =
  'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY INR PKR BDT LKR IDR MYR PHP THB VND KRW TWD BRL ARS CLP COP MXN PEN UYU VES ZAR EGP NGN KES GHS MAD TND DZD ILS SAR AED QAR KWD BHD OMR JOD IRR IQD KZT GEL AMD AZN BYN RSD BTC ETH'
for (const code of isoCodes.split(' ')) put(code, code.toLowerCase())
put('USD', '$|us$|usd$|u$d|u$s|dollar|dollars|dollari|dollaro|dolar|dolares|bucks|buck')
put('EUR', '€|euro|euros|meur')
put(
  'GBP',
  '£|pound sterling|pounds sterling|sterling|livre sterling|livres sterling|libra esterlina|libras esterlinas|sterlina|sterline|quid',
)
put('JPY', '¥|yen|yens|yenes|ienes|iene')
put('CNY', 'yuan|yuans|yuanes|rmb|renminbi|kuai')
put(
  'CHF',
  'swiss franc|swiss francs|franken|schweizer franken|franchi svizzeri|francos suizos|francos suicos|zwitserse frank',
)
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
put(
  'crown',
  'crown|crowns|krone|kronen|kroner|krona|kronor|couronne|couronnes|corona|coronas|corone|kroon|kronen|coroa|coroas|koruna',
)
put('peso', 'peso|pesos')
put('BRL', 'r$|real|reais|reales')
put('PLN', 'zloty|zlotys|zlotych')
put('HUF', 'forint|forints|florin|florins|fiorini')
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
  put(code, `${prefix}$|${prefix} $`)
put(
  'cent',
  'cent|cents|¢|centimo|centimos|centime|centimes|centavo|centavos|centesimo|centesimi|centésimos|rappen|ore|eurocent|eurocents',
  0.01,
)
put('penny', 'penny|pence|pennies|p', 0.01)
put('kopek', 'kopek|kopeks|kopeke|kopeken', 0.01)
put('fen', 'fen', 0.01)
put('jiao', 'jiao', 0.1)

export const currencies: ReadonlyMap<string, WrittenUnit> = table
/** "us dollar", "kanadische Dollar": whose currency it is, before its name. */
export const nationality =
  /^(us|u\.s|usa|american[oa]?s?|amerikan\w*|canadian|kanad\w*|austral\w*|new|zealand|neuseel\w*|hong|kong|hongkong|singap\w*|chinese|chines\w*|chino|japan\w*|mexic\w*|mexik\w*|argentin\w*|brazil\w*|brasil\w*|swiss|schweizer|british|brit\w*|indian|indisch\w*|russi\w*|swedish|norwegian|danish|schwed\w*|norweg\w*|dan\w{2,6}|turk\w*|czech|tschech\w*)$/
