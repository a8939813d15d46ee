import { type DatedRule, localDate } from '@commonweal/calendar';
import type { Bilingual } from '@commonweal/measures';

import type { BuyingNation } from '../routes/regime.js';
import type { Milestone } from './timeline.js';

/** A council's own gate: at least so many days between two milestones. */
export interface GateRule extends DatedRule {
  readonly name: 'FORWARD_PLAN' | 'CALL_IN';
  readonly after: Milestone;
  readonly gate: Milestone;
  readonly days: number;
  /** `CLEAR_DAYS`: neither the first nor the last day counts. `WORKING_DAYS`: the last one does. */
  readonly counted: 'CLEAR_DAYS' | 'WORKING_DAYS';
  readonly nations: readonly BuyingNation[];
  readonly text: Bilingual;
}

/** Gates by the day of the earlier milestone, first fitting row first. */
export const GATE_RULES: readonly GateRule[] = [
  {
    ...{ name: 'FORWARD_PLAN', after: 'FORWARD_PLAN', gate: 'CABINET', days: 28, counted: 'CLEAR_DAYS' },
    ...{ nations: ['ENGLAND'], appliesFrom: localDate('2012-09-10'), status: 'K' },
    source:
      'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, reg. 9',
    text: {
      en: 'A key decision is announced in the forward plan 28 clear days before it is taken.',
      cy: 'Cyhoeddir penderfyniad allweddol yn y blaengynllun 28 diwrnod clir cyn ei wneud.',
    },
  },
  {
    ...{ name: 'CALL_IN', after: 'CABINET', gate: 'CALL_IN_END', days: 5, counted: 'WORKING_DAYS' },
    ...{ nations: ['ENGLAND', 'WALES', 'NORTHERN_IRELAND'], appliesFrom: localDate('2000-10-26'), status: 'K' },
    source: 'Local Government Act 2000; the council’s own constitution says how many days',
    text: {
      en: 'Councillors have 5 working days to call a decision in before it is carried out.',
      cy: 'Mae gan gynghorwyr 5 diwrnod gwaith i alw penderfyniad i mewn cyn ei weithredu.',
    },
  },
];
