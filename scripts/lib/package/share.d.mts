export function releaseDate(version: string): string
