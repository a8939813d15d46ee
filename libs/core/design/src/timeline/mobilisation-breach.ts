import { addDays } from '@commonweal/calendar';

import { breach } from './breach.js';
import type { TimelineBreach, TimelinePlan } from './timeline.js';

/**
 * A contract that begins sooner after it can be signed than the deal's terms promise. Signing follows standstill or, without
 * one, the award.
 */
export function mobilisationBreaches({ dates, mobilisationWeeks: weeks }: TimelinePlan): TimelineBreach[] {
  const { AWARD: award, STANDSTILL_END: standstill, CONTRACT_START: start } = dates;
  const before = standstill ?? award;
  if (!weeks || !before || !start) return [];
  const fix = addDays(before, 1 + weeks * 7);
  if (start >= fix) return [];
  const because = {
    en: `The terms of the deal give ${weeks} ${weeks === 1 ? 'week' : 'weeks'} from signing to the first day of the work.`,
    cy: `Mae telerau’r fargen yn rhoi ${weeks} wythnos o’r llofnodi i ddiwrnod cyntaf y gwaith.`,
  };
  return [
    breach(
      { field: 'CONTRACT_START', rule: 'MOBILISATION', because, fix, statutory: false },
      { source: 'The terms of the deal', status: 'R' },
    ),
  ];
}
