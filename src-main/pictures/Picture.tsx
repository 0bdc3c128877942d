import type { ReactNode } from 'react'
import type { Drawing, Theme } from './types'

/** Type of every picture, in CSS pixels. */
export const typeSize = 11

interface Props {
  drawing: Drawing
  /** What it shows, for those who do not see it. */
  title: string
  theme: Theme
  children: ReactNode
}

/** The sheet a picture is drawn on. */
export const Picture = ({ drawing: { width, height }, title, theme, children }: Props) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    role="img"
    fontFamily={theme.font}
    fontSize={typeSize}
  >
    <title>{title}</title>
    {children}
  </svg>
)
