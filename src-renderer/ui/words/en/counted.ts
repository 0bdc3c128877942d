/** A number with its word: "1 article", "2 articles". */
export const counted = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`
