export function neededLibraries(path: string): string[] | null
