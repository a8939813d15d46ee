import type { ReactNode } from 'react';

import { ShareBars } from '@commonweal/charts';
import { type TableCell, type Translate, useTranslator } from '@commonweal/ui';

import { NeedTitle, useTitleOf } from '../need-title.js';
import type { KnownNeedResult, KnownResults, KnownRound } from '../round-view.js';
import { countInWords } from './count-in-words.js';

interface Figured {
  readonly round: KnownRound;
  readonly results: KnownResults;
}

/** The needs by rank as bars, with the table of all of them. */
export function NeedsFigure({ round, results }: Figured): ReactNode {
  const { t } = useTranslator();
  const titleOf = useTitleOf();
  const ranked = results.needs.filter(({ rank }) => typeof rank === 'number');
  const finding = findingOf(
    results,
    ranked.filter(({ rank }) => rank === 1).map(({ need }) => titleOf(need)),
    t,
  );
  const hasPoints = round.ballotKind === 'RANKED' && results.needs.every(({ points }) => typeof points === 'number');
  const bars = ranked.map((each) => {
    const share = hasPoints ? pointsShare(each, round, results) : Number(each.percent);
    const shown = hasPoints ? t('voices.results.points', { count: each.points ?? 0 }) : `${each.percent}%`;
    return { label: `${each.rank}. ${titleOf(each.need)}`, share, shown };
  });
  return (
    <ShareBars
      words={{ id: 'needs', title: finding, description: t(`voices.results.${hasPoints ? 'pointBars' : 'shareBars'}`) }}
      bars={bars}
      table={{
        caption: finding,
        head: headOf(hasPoints, t),
        rows: results.needs.map((each) => rowOf(each, { results, hasPoints, t })),
      }}
    />
  );
}

/** Of all points that one need could have had. */
const pointsShare = ({ points }: KnownNeedResult, { mostChoices }: KnownRound, { ballots }: KnownResults): number =>
  (100 * (points ?? 0)) / Math.max(1, (ballots.count ?? 0) * mostChoices);

function findingOf({ needs, ballots }: KnownResults, first: readonly string[], t: Translate): string {
  if (ballots.count === 0) return t('voices.results.nobody');
  const [need] = first;
  if (need === undefined) return t('voices.results.tooFew');
  if (first.length > 1) return t('voices.results.tied', { count: first.length });
  return t('voices.results.first', { need, percent: needs[0]?.percent ?? '', count: ballots.count ?? 0 });
}

const head = (children: string): TableCell => ({ children, format: 'numeric' });

const headOf = (hasPoints: boolean, t: Translate): TableCell[] => [
  { children: t('voices.results.need') },
  ...['rank', 'ballots', 'percent', ...(hasPoints ? ['pointsHead'] : [])].map((key) =>
    head(t(`voices.results.${key}`)),
  ),
];

interface Row {
  readonly results: KnownResults;
  readonly hasPoints: boolean;
  readonly t: Translate;
}

function rowOf({ need, rank, ballots, percent, points }: KnownNeedResult, { results, hasPoints, t }: Row): TableCell[] {
  return [
    { children: <NeedTitle {...need} /> },
    head(rank === null ? '–' : String(rank)),
    head(countInWords(ballots, results.smallCountThreshold, t)),
    head(percent === null ? '–' : `${percent}%`),
    ...(hasPoints ? [head(String(points))] : []),
  ];
}
