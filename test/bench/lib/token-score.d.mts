export function tokensOf(text: string): string[]
export function tokenScore(found: string, expected: string): { precision: number; recall: number; f1: number }
