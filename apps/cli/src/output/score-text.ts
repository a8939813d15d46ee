import type { ScoreResult } from '@commonweal/scoring';

import { oneLine } from '../terminal.js';
import { type Column, table } from './table.js';
import { warningSentence } from './warning-sentence.js';

/** With more leaves than this a row no longer fits a screen, and their points are left to `--json`. */
const MOST_LEAVES_SHOWN = 8;

type Bid = ScoreResult['bids'][number];

/** A result as people read it: the ranking, who is not ranked and why, ties, warnings, and the hashes. */
export function scoreText(result: ScoreResult): string {
  const sections = [ranking(result), unranked(result), ties(result), warnings(result), hashes(result)];
  return sections.filter((section) => section !== '').join('\n');
}

function ranking(result: ScoreResult): string {
  const ranked = result.bids.filter(({ status }) => status === 'ranked');
  if (ranked.length === 0) return 'No bid is ranked.\n';
  const leaves = result.leaves.length <= MOST_LEAVES_SHOWN ? result.leaves : [];
  const headings: Column[] = [
    { heading: 'Rank', align: 'right' },
    { heading: 'Bid', align: 'left' },
    { heading: 'Total', align: 'right' },
    { heading: 'Social value £', align: 'right' },
    ...leaves.map(({ id, effectiveWeight }): Column => ({
      heading: oneLine(`${id} (${effectiveWeight} %)`),
      align: 'right',
    })),
  ];
  const note = leaves.length < result.leaves.length ? 'Points for each criterion: add --json.\n' : '';
  return (
    table(
      headings,
      ranked.map((bid) => row(bid, leaves.length)),
    ) + note
  );
}

function row({ rank, id, total, socialValue, points }: Bid, leaves: number): string[] {
  return [String(rank), oneLine(id), total ?? '', socialValue, ...points.slice(0, leaves).map((leaf) => leaf.points)];
}

function unranked({ excluded }: ScoreResult): string {
  return excluded.length === 0 ? '' : `Not ranked:\n${bullets(excluded.map(({ id, reason }) => `${id}: ${reason}`))}`;
}

function ties({ ties: groups }: ScoreResult): string {
  return groups.length === 0
    ? ''
    : `Tied, to be settled by the published last-resort rule:\n${bullets(groups.map((ids) => ids.join(', ')))}`;
}

function warnings({ warnings: list }: ScoreResult): string {
  return list.length === 0 ? '' : `Warnings:\n${bullets(list.map((warning) => warningSentence(warning)))}`;
}

const hashes = ({ engine, inputHash, resultHash }: ScoreResult): string =>
  `Engine ${engine}\nInput  ${inputHash}\nResult ${resultHash}\n`;

export const bullets = (list: readonly string[]): string => list.map((text) => `  - ${oneLine(text)}\n`).join('');
