import type { Withdrawal } from '@commonweal/scoring';

import { listed, type Names } from './names.js';
import type { ScoringReport } from './report-shape.js';

type Finding = ScoringReport['withdrawals'][number];

/** A withdrawal that changes the order among those who stay; nothing where it does not. */
export function withdrawalReport(found: Withdrawal, known: Names): Finding[] {
  if (found.overtakings.length === 0) return [];
  const changes = found.overtakings.map(
    ({ overtaking, overtaken }) => `${known.supplier(overtaking)} would stand before ${known.supplier(overtaken)}`,
  );
  const without = `Without ${listed(found.withdrawn.map(known.supplier))}`;
  const winner = found.winnerChanged ? ` ${listed(found.winners.map(known.supplier))} would win.` : '';
  return [
    {
      withdrawnKeys: [...found.withdrawn],
      changesWinner: found.winnerChanged,
      sentence: `${without}, ${listed(changes)}.${winner}`,
    },
  ];
}
