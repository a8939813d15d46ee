import type { Bilingual } from '@commonweal/measures';

import type { DealQuestion, DealTerms } from '../terms/deal-terms.js';
import { breachesAt, type DealBreach, dealRule } from './deal-breach.js';
import { isService } from './lot-breaches.js';

/** What a small organisation decides by, and what to do where the buyer has not said it. */
const DECIDING = {
  payment: {
    en: 'Say in how many days a valid invoice is paid.',
    cy: 'Dywedwch ymhen sawl diwrnod y telir anfoneb ddilys.',
  },
  insurances: {
    en: 'Say which insurance you ask for, or that you ask for none.',
    cy: 'Dywedwch pa yswiriant yr ydych yn gofyn amdano, neu nad ydych yn gofyn am ddim.',
  },
  term: {
    en: 'Say for how many months the contract runs.',
    cy: 'Dywedwch am sawl mis y mae’r contract yn rhedeg.',
  },
  reservation: {
    en: 'Say who may bid: anybody, or only some.',
    cy: 'Dywedwch pwy all gynnig: unrhyw un, neu rai yn unig.',
  },
  tupe: {
    en: 'Say whether people come over with the work (TUPE), or that this is not known yet.',
    cy: 'Dywedwch a yw pobl yn trosglwyddo gyda’r gwaith (TUPE), neu nad yw hynny’n hysbys eto.',
  },
} as const satisfies Partial<Record<keyof DealTerms, Bilingual>>;

type Deciding = keyof typeof DECIDING;

/** What a small organisation decides by and the buyer has not said. Goods and works move nobody’s employment as a rule. */
export function silenceBreaches(terms: DealTerms, question: DealQuestion): DealBreach[] {
  const facts = Object.keys(DECIDING) as Deciding[];
  const rule = dealRule('NOT_SAID', question);
  return facts
    .filter((fact) => terms[fact] === null && (fact !== 'tupe' || isService(question)))
    .flatMap((fact) => breachesAt([`$.${fact}`], rule).map((breach) => ({ ...breach, fix: DECIDING[fact] })));
}
