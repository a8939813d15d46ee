import { compare, fraction } from '@commonweal/canonical';
import { parseLocalDate } from '@commonweal/calendar';

import type { NoticeFacts } from '../notice-facts.js';
import type { NoticeLot } from '../notice-tender.js';
import { daysOf } from '../release/lot-days.js';
import { weighedLeaves, weightsTotal } from '../release/weighed-leaves.js';
import { type Breach, MISSING, WRONG } from './notice-rule.js';

/** Lots whose days are missing or stand in the wrong order. */
export const wrongContractDays = ({ tender, details }: NoticeFacts): Breach[] =>
  tender.lots.flatMap((lot, index) => {
    const breach = daysBreach(daysOf(lot, details));
    return breach === null ? [] : [{ ...breach, path: `tender.lots[${index}].contractPeriod` }];
  });

function daysBreach({ start, end }: { readonly start: string; readonly end: string }): Breach | null {
  if (start === '' || end === '') return MISSING;
  return parseLocalDate(start).ok && parseLocalDate(end).ok && start <= end ? null : WRONG;
}

/** Lots without criteria, or with weights that do not make 100. */
export const missingCriteria = ({ tender }: NoticeFacts): Breach[] =>
  tender.lots.flatMap((lot, index) => {
    const breach = criteriaBreach(lot);
    return breach === null ? [] : [{ ...breach, path: `tender.lots[${index}].awardCriteria.criteria` }];
  });

function criteriaBreach({ criteria }: NoticeLot): Breach | null {
  const leaves = weighedLeaves(criteria);
  if (leaves.length === 0) return MISSING;
  return compare(weightsTotal(leaves), fraction(100n)) === 0 ? null : WRONG;
}

/** The words of a question to be answered with yes or no. */
export const answerOf = (whom: string, whomCy: string) => ({
  rule: {
    en: `The notice says whether the contract suits ${whom} particularly well`,
    cy: `Mae’r hysbysiad yn dweud a yw’r contract yn addas iawn i ${whomCy}`,
  },
  fix: { en: 'Answer yes or no', cy: 'Atebwch ydyw neu nac ydyw' },
});
