import { crossingSentence, type RobustnessReport } from '@commonweal/scoring';

import { oneLine } from '../terminal.js';
import { bullets } from './score-text.js';
import { type Column, table } from './table.js';

/** With more bids than this the table of ranks no longer fits a screen; it shows the first ranks only. */
const MOST_RANKS_SHOWN = 6;

/** How firmly a result stands, as people read it. */
export function robustnessText(report: RobustnessReport | null): string {
  if (report === null) return 'Robustness: too many bids for this report.\n';
  return [crossings(report), withdrawals(report), tornado(report), simulation(report)].join('\n');
}

function crossings({ sweep }: RobustnessReport): string {
  const sentences = sweep.flatMap((criterion) => criterion.crossings.map((crossing) => crossingSentence(crossing)));
  return `If the weights were others:\n${bullets(sentences.length > 0 ? sentences : ['No weight of one criterion changes the order.'])}`;
}

function withdrawals({ withdrawals: list }: RobustnessReport): string {
  const changes = list.filter(({ overtakings }) => overtakings.length > 0);
  const sentences = changes.map(({ withdrawn, overtakings }) => {
    const pairs = overtakings.map(({ overtaking, overtaken }) => `${overtaking} would overtake ${overtaken}`);
    return `Without ${withdrawn.join(' and ')}, ${pairs.join(', ')}.`;
  });
  return `If bids were withdrawn:\n${bullets(sentences.length > 0 ? sentences : ['The order of the others stays as it is.'])}`;
}

function tornado({ tornado: found }: RobustnessReport): string {
  if (found === null) return 'Margin: there is no single first bid with another behind it.\n';
  const columns: Column[] = [
    { heading: 'One step', align: 'left' },
    { heading: 'on', align: 'left' },
    { heading: 'worse', align: 'right' },
    { heading: 'better', align: 'right' },
  ];
  const rows = found.bars.map(({ criterion, step, worse, better }) => [
    step,
    oneLine(criterion),
    worse ?? 'not ranked',
    better ?? 'not ranked',
  ]);
  return `Margin of ${oneLine(found.first)} over ${oneLine(found.second)}: ${found.margin}. With its answer one step worse or better:\n${table(columns, rows)}`;
}

function simulation({ simulation: { seed, draws, bids, winner, confidence } }: RobustnessReport): string {
  const ranks = Math.min(bids.length, MOST_RANKS_SHOWN);
  const columns: Column[] = [
    { heading: 'Bid', align: 'left' },
    ...Array.from({ length: ranks }, (_, rank): Column => ({ heading: `Rank ${rank + 1}`, align: 'right' })),
  ];
  const rows = bids.map(({ id, ranks: shares }) => [oneLine(id), ...shares.slice(0, ranks).map(percent)]);
  const sure = confidence === null ? '' : ` ${oneLine(winner ?? '')} came first in ${percent(confidence)} of them.`;
  return `Simulation (it never decides): ${draws} draws of weights and grades, seed ${seed}.${sure}\n${table(columns, rows)}`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
