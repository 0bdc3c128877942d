export function news(size: number, seed?: number): string
export const hostileTexts: Record<string, (size: number) => string>
