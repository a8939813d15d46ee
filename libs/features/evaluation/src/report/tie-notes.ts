import type { ScoreResult } from '@commonweal/scoring';

import type { ScoringMaterial } from '../bundle/scoring-material.js';
import type { Names } from './names.js';
import type { ScoringReport } from './report-shape.js';

type Ranked = ScoreResult['bids'][number];
type Note = ScoringReport['warnings'][number];

/** Says of each two neighbours with one total and two ranks which published tie-break put one before the other. */
export function tieNotes(result: ScoreResult, material: ScoringMaterial, known: Names): Note[] {
  const ranked = result.bids.filter(({ rank }) => rank !== null);
  return ranked.flatMap((ahead, index) => {
    const behind = ranked[index + 1];
    if (!behind || ahead.total !== behind.total || ahead.rank === behind.rank) return [];
    const by = material.lot.tieBreak.find((entry) => separates(entry, [ahead, behind], { material, known }));
    const reason = by === 'price' ? 'its price is lower' : `it has more points for “${known.criterion(by ?? '').name}”`;
    const message = `${known.supplier(ahead.id)} and ${known.supplier(behind.id)} have the same total. By the published tie-break ${known.supplier(ahead.id)} stands first: ${reason}.`;
    return [
      {
        code: 'TIE_BROKEN',
        message,
        criterionKey: by === 'price' ? null : (by ?? null),
        bidKeys: [ahead.id, behind.id],
      },
    ];
  });
}

interface Sources {
  readonly material: ScoringMaterial;
  readonly known: Names;
}

function separates(entry: string, [ahead, behind]: readonly [Ranked, Ranked], { material, known }: Sources): boolean {
  if (entry === 'price') return pence(known.bid(ahead.id).price) !== pence(known.bid(behind.id).price);
  const keys = subtree(material, entry);
  return pointsOn(ahead, keys) !== pointsOn(behind, keys);
}

/** A criterion and all that is below it. */
function subtree({ criteria }: ScoringMaterial, key: string): Set<string> {
  const keys = new Set([key]);
  for (const { key: child, parentKey } of criteria) if (parentKey && keys.has(parentKey)) keys.add(child);
  return keys;
}

/** Published points have a fixed number of decimals, so that their digits add up exactly. */
const pointsOn = ({ points }: Ranked, keys: ReadonlySet<string>): bigint =>
  points.filter(({ id }) => keys.has(id)).reduce((sum, each) => sum + BigInt(each.points.replace('.', '')), 0n);

function pence(pounds: string): bigint {
  const [whole = '0', decimals = ''] = pounds.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
}
