export function readRows(text: string): { name: string; why: string; installed: string; inApp: string }[]
