import { parseLocalDate } from '@commonweal/calendar';

import { amended } from '../notice-facts.js';
import { BEFORE_THE_END, FROM, isSaid, MISSING, type NoticeRule, WRONG } from './notice-rule.js';

/** What a notice says that changes an earlier one, or ends the procurement. */
export const CHANGE_RULES: readonly NoticeRule[] = [
  {
    ...FROM,
    types: BEFORE_THE_END,
    id: 'change-reason',
    path: 'tender.amendments[0].rationale',
    field: 'changeReason',
    rule: {
      en: 'A notice that changes a published one says what it changes and why',
      cy: 'Mae hysbysiad sy’n newid un a gyhoeddwyd yn dweud beth y mae’n ei newid a pham',
    },
    fix: { en: 'Say what changes, and why', cy: 'Dywedwch beth sy’n newid, a pham' },
    source: 'Procurement Act 2023, s.31: modifying a procurement; OCDS 1.1.5: amendment',
    status: 'K',
    broken: (facts) => (amended(facts) ? isSaid(({ details }) => details.changeReason)(facts) : []),
  },
  {
    ...FROM,
    types: ['UK12'],
    id: 'termination-date',
    path: 'tender.finalStatusDate',
    field: 'terminationDate',
    rule: {
      en: 'The notice says on which day it was decided to end the procurement',
      cy: 'Mae’r hysbysiad yn dweud ar ba ddiwrnod y penderfynwyd dod â’r caffaeliad i ben',
    },
    fix: { en: 'Enter the day, today or earlier', cy: 'Rhowch y diwrnod, heddiw neu cyn hynny' },
    source: 'Procurement Act 2023, s.55; UK extension of OCDS: finalStatusDate',
    status: 'K',
    broken: ({ details, today }) => {
      if (details.terminationDate === '') return [MISSING];
      return parseLocalDate(details.terminationDate).ok && details.terminationDate <= today ? [] : [WRONG];
    },
  },
  {
    ...FROM,
    types: ['UK12'],
    id: 'termination-reason',
    path: 'tender.amendments[0].rationale',
    field: 'terminationReason',
    rule: {
      en: 'The notice says why no contract is awarded',
      cy: 'Mae’r hysbysiad yn dweud pam na ddyfernir contract',
    },
    fix: { en: 'Give the reason in a sentence or two', cy: 'Rhowch y rheswm mewn brawddeg neu ddwy' },
    source: 'Procurement Act 2023, s.55',
    status: 'K',
    broken: isSaid(({ details }) => details.terminationReason),
  },
];
