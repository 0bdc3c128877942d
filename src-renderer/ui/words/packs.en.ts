/** Language packs, in English. */
export const packs = {
  title: 'Language packs',
  open: 'Language packs …',
  intro:
    'With dictionaries Stet compares articles in two languages and tells what a foreign word means. They lie on this machine; nothing is looked up elsewhere.',
  loading: 'Looking for dictionaries …',
  entries: (n: string) => `${n} words`,
  size: (megabytes: string) => `${megabytes} MB`,
  licence: (name: string) => `licence ${name}`,
  version: (name: string, version: string) => `made of ${name} ${version}`,
  own: 'comes with Stet',
  added: 'added by you',
  missing: (language: string) =>
    `${language}: no dictionary. Passages are matched by names, numbers and similar words only.`,
  noneAtAll:
    'There is no dictionary yet, so articles in different languages meet by names, numbers and similar words only. Add a language pack; in a checkout, “npm run dictionaries” makes them.',
  unusable: (file: string) => `“${file}” is not used`,
  add: 'Add a language pack …',
  remove: 'Remove',
  removeOne: (title: string) => `Remove ${title}`,
  wasAdded: (title: string) => `“${title}” was added. Dossiers are compared anew when they are next opened.`,
  wasRemoved: (title: string) => `“${title}” was removed. Dossiers are compared anew when they are next opened.`,
  english: 'English needs none: each dictionary leads to English and back.',
}
