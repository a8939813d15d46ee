import type { Fault } from '@commonweal/result';

import { textFaults } from '../text/text-faults.js';
import type { LotCriteria, ScoringRules } from './criterion.js';
import { methodFaults } from './scoring-faults.js';

/** What is wrong with how points become totals and ranks. */
export function rulesFaults(lot: LotCriteria): Fault[] {
  const { lastResort } = lot.rules;
  return [
    ...precisionFaults(lot.rules),
    ...methodFaults(lot),
    ...tieBreakFaults(lot),
    ...(lastResort === null
      ? []
      : textFaults(lastResort, { path: '$.lastResort', name: 'the last resort', most: 2_000 })),
  ];
}

function precisionFaults({ precision, method }: ScoringRules): Fault[] {
  const wrong = !Number.isInteger(precision) || precision < 0 || precision > 4;
  return [
    ...(wrong ? [{ path: '$.precision', message: 'Use 0 to 4 decimals' }] : []),
    ...('precision' in method ? [{ path: '$.method', message: 'Give the precision in its own field' }] : []),
  ];
}

function tieBreakFaults({ criteria, rules: { tieBreak } }: LotCriteria): Fault[] {
  const known = new Set(['price', ...criteria.map(({ key }) => key)]);
  if (tieBreak.length > known.size) return [{ path: '$.tieBreak', message: 'List each tie-break once' }];
  return tieBreak.flatMap((entry, index) => {
    const path = `$.tieBreak[${index}]`;
    if (!known.has(entry)) return [{ path, message: 'Use `price` or the key of a criterion of this lot' }];
    if (tieBreak.indexOf(entry) < index) return [{ path, message: 'This tie-break is listed already' }];
    return [];
  });
}
