import { type DatedRule, localDate } from '@commonweal/calendar';
import type { Bilingual } from '@commonweal/measures';

import type { BuyingNation, Regime, TenderSubject } from '../routes/regime.js';

/** Something that is decided before a tender is published, from some day on. */
export interface DecisionRule extends DatedRule {
  readonly name: 'EQUALITY' | 'CONSULTATION';
  readonly nations: readonly BuyingNation[];
  readonly subjects: readonly TenderSubject[];
  readonly regimes: readonly Regime[];
  readonly text: Bilingual;
  readonly fix: Bilingual;
}

/** Services at or above the threshold: a tender takes one of these ways only there. */
const SERVICES_ABOVE = {
  subjects: ['SERVICES', 'LIGHT_TOUCH'],
  regimes: ['ACT_OPEN', 'ACT_COMPETITIVE_FLEXIBLE', 'LIGHT_TOUCH'],
} as const;

/** First fitting row first. The equality duty holds everywhere; that its answer is published is a rule of this platform. */
export const DECISION_RULES: readonly DecisionRule[] = [
  {
    ...{ ...SERVICES_ABOVE, name: 'EQUALITY', nations: ['ENGLAND', 'WALES'], appliesFrom: localDate('2011-04-05') },
    ...{ source: 'Equality Act 2010, s.149: due regard; published by a rule of this platform', status: 'K' },
    text: {
      en: 'An authority has due regard to equality before it buys a service, and says whether it assessed the impact.',
      cy: 'Mae awdurdod yn rhoi sylw dyledus i gydraddoldeb cyn prynu gwasanaeth, ac yn dweud a asesodd yr effaith.',
    },
    fix: {
      en: 'Say what the assessment found and where it is to be read, or why none is needed.',
      cy: 'Dywedwch beth a ganfu’r asesiad a ble y gellir ei ddarllen, neu pam nad oes angen un.',
    },
  },
  {
    ...{ ...SERVICES_ABOVE, name: 'CONSULTATION', nations: ['ENGLAND'], appliesFrom: localDate('2013-01-31') },
    ...{ source: 'Public Services (Social Value) Act 2012, s.1(7)', status: 'K' },
    text: {
      en: 'Before it buys services an authority considers whether to consult on how they might improve the well-being of the area.',
      cy: 'Cyn prynu gwasanaethau mae awdurdod yn ystyried a ddylid ymgynghori ar sut y gallent wella llesiant yr ardal.',
    },
    fix: {
      en: 'Say whether people are consulted, and the reason.',
      cy: 'Dywedwch a ymgynghorir â phobl, a’r rheswm.',
    },
  },
];
