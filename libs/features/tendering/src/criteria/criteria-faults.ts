import type { Fault } from '@commonweal/result';

import type { LotCriteria } from './criterion.js';
import { questionFaults } from './question-faults.js';
import { rulesFaults } from './rules-faults.js';
import { leafFaults, wholeFaults } from './scoring-faults.js';
import { MOST_CRITERIA, structureFaults } from './structure-faults.js';
import { weightFaults } from './weight-faults.js';

/** Everything wrong with a lot's criteria and rules at once, so that it can be mended in one go; paths are of the lot. */
export function criteriaFaults(lot: LotCriteria): Fault[] {
  const structure = structureFaults(lot.criteria);
  if (lot.criteria.length === 0 || lot.criteria.length > MOST_CRITERIA) return structure;
  const faults = [
    ...structure,
    ...weightFaults(lot.criteria),
    ...leafFaults(lot),
    ...questionFaults(lot.criteria),
    ...rulesFaults(lot),
  ];
  return faults.length > 0 ? faults : wholeFaults(lot);
}
