import {
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Modal,
} from '@mantine/core'
import { dark, darkStrong, light, lightStrong, type Palette } from './palette'

// Bundled (main.tsx); what follows stands in for scripts they have no letters for, as Arabic or Hebrew.
export const serif = "'Source Serif 4 Variable','Noto Serif','DejaVu Serif',Georgia,serif"
export const sans = "'Source Sans 3 Variable',system-ui,'Segoe UI','Noto Sans','DejaVu Sans',sans-serif"

/** Blue-black ink: shade 7 carries white text in light, shade 3 dark text in dark. */
const ink: MantineColorsTuple = [
  '#eef3f9',
  '#dce6f2',
  '#bfd3ea',
  '#9dc0ee',
  '#7aa5da',
  '#5384bd',
  '#3a6aa3',
  '#27507f',
  '#1f4167',
  '#173250',
]

// Mantine draws edges and grounds of its fields, menus and tooltips from these two: warm instead of blue, and the shades
// it takes for an edge dark (light) enough for the 3:1 that a control's outline needs.
const gray: MantineColorsTuple = [
  '#faf6ee',
  '#f1eadc',
  '#e7decd',
  '#ddd3c0',
  '#8f8471',
  '#857a67',
  '#6f6553',
  '#5f5748',
  '#443d32',
  '#25211b',
]
const darkGrounds: MantineColorsTuple = [
  '#ece5d8',
  '#d6cdbd',
  '#b5ab9a',
  '#9a8f7e',
  '#857b6b',
  '#3a352e',
  '#2a2621',
  '#211e1a',
  '#191714',
  '#12100e',
]

/** Of what lies over the desk. */
const headline = { fontFamily: serif, fontSize: '1.1rem', fontWeight: 600 }

export const theme = createTheme({
  fontFamily: sans,
  fontFamilyMonospace: "ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace",
  headings: { fontFamily: serif, fontWeight: '600' },
  colors: { ink, gray, dark: darkGrounds },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  // Mantine takes the light scheme's shade for a filled button's words, which in dark leaves white on pale blue.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input)
    const isOurs = input.variant === 'filled' && (input.color === undefined || input.color === 'ink')
    return isOurs ? { ...colours, color: 'var(--mantine-primary-color-contrast)' } : colours
  },
  components: {
    Modal: Modal.extend({ styles: { title: headline } }),
    Drawer: Drawer.extend({ styles: { title: headline } }),
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.75rem', sm: '0.84rem', md: '0.94rem', lg: '1.06rem', xl: '1.25rem' },
})

/** `--stet-paper`, `--stet-ink` …; those with "strong" take their place where more contrast is asked for (theme.css). */
const colours = (palette: Palette, prefix: string): Record<string, string> =>
  Object.fromEntries(Object.entries(palette).map(([name, colour]) => [`--stet-${prefix}${name}`, colour as string]))

/** Mantine's own variables are pointed at the palette, so that its components sit on the same paper as ours. */
const mantine: Record<string, string> = {
  '--stet-serif': serif,
  '--mantine-color-body': 'var(--stet-sheet)',
  '--mantine-color-text': 'var(--stet-ink)',
  '--mantine-color-bright': 'var(--stet-ink)',
  '--mantine-color-dimmed': 'var(--stet-pencil)',
  '--mantine-color-placeholder': 'var(--stet-pencil)',
  '--mantine-color-anchor': 'var(--stet-accent)',
  '--mantine-color-error': 'var(--stet-disputed)',
  '--mantine-color-default': 'var(--stet-sheet)',
  '--mantine-color-default-hover': 'var(--stet-chosen)',
  '--mantine-color-default-color': 'var(--stet-ink)',
  '--mantine-color-default-border': 'var(--stet-edge)',
  '--menu-item-hover': 'var(--stet-chosen)',
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...colours(light, ''), ...colours(lightStrong, 'strong-'), ...mantine },
  dark: { ...colours(dark, ''), ...colours(darkStrong, 'strong-'), ...mantine },
})
