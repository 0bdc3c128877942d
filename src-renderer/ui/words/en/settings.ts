export const settingsWords = {
  settings: {
    title: 'Settings',
    language: 'Language of the interface',
    theme: 'Colours',
    keys: 'Keys',
    keysWhy:
      'Click a key, or go to it and press Enter, then press the new one. All windows on this machine use it at once.',
    find: 'Find an action',
    noneFound: 'No action is called that.',
    change: (action: string, keys: string) => `${action}: ${keys}. Change the key`,
    noKey: 'no key',
    press: 'Press a key …',
    pressHint: 'Esc leaves it as it is',
    system: (key: string) => `${key} is needed by the system or by text fields. Press another key.`,
    taken: (key: string, action: string) => `${key} is “${action}”.`,
    giveHere: 'Use it here instead',
    reset: (action: string) => `${action}: the key it came with`,
    resetAll: 'All keys as they came',
    unsaved: 'The setting could not be kept',
  },
}
