export interface IconImage {
  size: number
  png: Buffer
}
export function icoOf(images: IconImage[]): Buffer
export function icnsOf(images: IconImage[]): Buffer
export function pngSize(png: Buffer): { width: number; height: number }
