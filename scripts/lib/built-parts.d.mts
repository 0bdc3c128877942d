import type { Plugin } from 'vite'

export function builtParts(build: 'main' | 'preload' | 'renderer'): Plugin
export function packageOf(id: string): string | undefined
export function readBuiltParts(): { bundled: Map<string, number>; external: string[] }
