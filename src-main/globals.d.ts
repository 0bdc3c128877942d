/** The version in package.json, put in at build time. */
declare const __STET_VERSION__: string
