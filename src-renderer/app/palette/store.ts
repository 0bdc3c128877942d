import { createSpotlight } from '@mantine/spotlight'

/** One palette a window, whichever screen shows it. */
export const [paletteStore, paletteIs] = createSpotlight()
