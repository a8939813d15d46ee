import { type Crossing, crossingSentence, type CriterionSweep } from '@commonweal/scoring';

import type { Names } from './names.js';
import type { ScoringReport } from './report-shape.js';

/** One top-level criterion's sweep with names and sentences. */
export function sweepReport(sweep: CriterionSweep, known: Names): ScoringReport['sweeps'][number] {
  const { name, kind } = known.criterion(sweep.criterion);
  return {
    criterionKey: sweep.criterion,
    criterionName: name,
    kind,
    publishedWeight: sweep.published,
    lines: sweep.lines.map(({ bid, at0, at100 }) => ({
      bidKey: bid,
      atZero: at0.toFixed(4),
      atHundred: at100.toFixed(4),
    })),
    crossings: sweep.crossings.map((crossing) => crossingReport(crossing, known)),
  };
}

function crossingReport(crossing: Crossing, known: Names) {
  const rises = crossing.direction === 'or-more';
  return {
    weight: crossing.at,
    aheadAboveKey: rises ? crossing.overtaking : crossing.overtaken,
    aheadBelowKey: rises ? crossing.overtaken : crossing.overtaking,
    sentence: crossingSentence(crossing, {
      bid: known.supplier,
      criterion: (key) => known.criterion(key).name,
    }),
  };
}
