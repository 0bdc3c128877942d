/** The version in package.json, put in at build time. */
declare const __STET_VERSION__: string
/** The Electron that package.json names: a release is built on it alone. */
declare const __STET_ELECTRON__: string
