import type { Language } from '../../language'
import type { Comparing } from '../comparing'
import type { Passage } from '../passage'
import { tokensOf } from './reading'

/** Verbs that put an event ahead: futures, modals, plans. Forms as `plain` folds them. */
const verbs: Record<Language, RegExp> = {
  en: /^(will|ll|would|shall|plans?|planned|intends?|wants?|promised|promises|going|due|set|scheduled|expects?|can|wont|agreed|offered|proposed)$/,
  de: /^(wird|werden|werde|wurde[n]?|will|wollen|soll|sollen|kann|konnen|plant|planen|geplant|beabsichtigt|vorgesehen|darf|mussen|muss)$/,
  fr: /^(va|vont|doit|doivent|devrait|devraient|prevoit|prevoient|prevu|prevue|compte|veut|veulent|peut|\p{L}{2,}(ra|ront|rait|raient))$/u,
  es: /^(va|van|debe|deben|preve|planea|planean|quiere|quieren|puede|pueden|\p{L}{2,}(ara|eran|aran|iran|era|ira|dra|dran|ria|rian))$/u,
  it: /^(deve|devono|prevede|prevedono|intende|intendono|vuole|puo|possono|\p{L}{2,}(ra|ranno|rebbe|rebbero))$/u,
  nl: /^(zal|zullen|gaat|gaan|wil|willen|moet|moeten|kan|kunnen|mag|mogen|zou|zouden|gepland|wordt|worden|van plan)$/,
  pt: /^(vai|vao|deve|devem|deveria|preve|preveem|pretende|pretendem|quer|querem|pode|podem|\p{L}{2,}(ara|arao|era|erao|ira|irao|ria|riam))$/u,
}

/** Does the passage speak of something that is still to come? German and Dutch say so in the present tense as well. */
export function isAhead(c: Comparing, p: Passage): boolean {
  const { language } = p
  return language !== null && tokensOf(c, p).some((t) => t.kind === 'word' && verbs[language].test(t.folded))
}
