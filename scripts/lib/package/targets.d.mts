export const builderTargets: Record<string, { builder: string; platform: string; arches: string[]; needs: string[] }>
export function refusalOf(
  name: string,
  arch: string,
  host: { platform: string; arch: string; find: (command: string) => string | undefined },
): string | null
