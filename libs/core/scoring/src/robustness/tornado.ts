import { fraction, plus, times, type Fraction, formatUnits } from '@commonweal/canonical';

import { isPriceScoring, isSocialValueScoring } from '../kinds/scoring-kind.js';
import { score } from '../score.js';
import type { Scoring, ScoringBid, ScoringInput, WeightedLeaf } from '../types.js';
import { gradeSteps } from './grade-steps.js';

/**
 * What one step on one criterion does to the margin of the first over the second.
 *
 * Margins are in the unit of the method's totals (points, £ or £ a point), positive while the first stays ahead; null when
 * the step makes one of the two unranked.
 *
 * @property worse  margin when the first does one step worse here
 * @property better margin when the first does one step better here
 * @property decides true when the worse step costs the first its lead
 */
export interface TornadoBar {
  readonly criterion: string;
  readonly step: 'one grade' | '1 % of the price' | '10 % of the social value';
  readonly worse: string | null;
  readonly better: string | null;
  readonly decides: boolean;
}

/** The margin as published, and how each leaf moves it, largest swing first. */
export interface Tornado {
  readonly first: string;
  readonly second: string;
  readonly margin: string;
  readonly bars: readonly TornadoBar[];
}

/**
 * How firmly the first stands: its margin over the second when its answer to each criterion moves one step.
 *
 * A step is one grade on the published scale, 1 % of the price, or 10 % of the social value; everything is scored again, so
 * relative criteria move the second too. Pass-fail criteria have no step.
 *
 * @returns null unless one bid is first alone and another comes next
 */
export function tornado(input: ScoringInput, scoring: Scoring): Tornado | null {
  const [first, second] = scoring.bids.filter(({ status }) => status === 'ranked');
  if (!first || !second || second.rank === 1) return null;
  const pair = { first: first.id, second: second.id };
  const bars = scoring.leaves.flatMap((leaf) => bar(input, leaf, pair) ?? []);
  const shown = (margin: bigint | null): string | null =>
    margin === null ? null : formatUnits(margin, scoring.totalDecimals);
  return {
    ...pair,
    margin: shown(marginOf(input, scoring, pair)) ?? '',
    bars: bars
      .sort((a, b) => Number(swing(b) - swing(a)))
      .map(({ criterion, step, worse, better }) => ({
        criterion,
        step,
        worse: shown(worse),
        better: shown(better),
        decides: worse === null || worse < 0n,
      })),
  };
}

interface Pair {
  readonly first: string;
  readonly second: string;
}

interface Bar {
  readonly criterion: string;
  readonly step: TornadoBar['step'];
  readonly worse: bigint | null;
  readonly better: bigint | null;
}

const swing = ({ worse, better }: Bar): bigint =>
  worse === null || better === null ? 1n << 200n : better > worse ? better - worse : worse - better;

function bar(input: ScoringInput, leaf: WeightedLeaf, pair: Pair): Bar | null {
  const move = moveFor(leaf);
  if (move === null) return null;
  const margin = (direction: Direction): bigint | null => {
    const bids = input.bids.map((bid) => (bid.id === pair.first ? { ...bid, ...move.change(bid, direction) } : bid));
    const changed = { ...input, bids };
    return marginOf(changed, score(changed), pair);
  };
  return { criterion: leaf.id, step: move.step, worse: margin('worse'), better: margin('better') };
}

type Direction = 'worse' | 'better';

interface Move {
  readonly step: TornadoBar['step'];
  readonly change: (bid: ScoringBid, direction: Direction) => Partial<ScoringBid>;
}

function moveFor({ id, scoring }: WeightedLeaf): Move | null {
  if (scoring.kind === 'grade')
    return {
      step: 'one grade',
      change: ({ grades }, direction) => {
        const grade = grades.get(id);
        if (grade === undefined) return {};
        const { down, up } = gradeSteps(scoring, grade);
        return { grades: new Map([...grades, [id, direction === 'worse' ? down : up]]) };
      },
    };
  if (isPriceScoring(scoring)) return { step: '1 % of the price', change: movedPrice };
  return isSocialValueScoring(scoring) ? { step: '10 % of the social value', change: movedSocialValue } : null;
}

function movedPrice({ pricePence }: ScoringBid, direction: Direction): Partial<ScoringBid> {
  return { pricePence: pricePence === null ? null : Math.round(pricePence * (direction === 'worse' ? 1.01 : 0.99)) };
}

function movedSocialValue({ socialValue }: ScoringBid, direction: Direction): Partial<ScoringBid> {
  const tenth: Fraction = times(socialValue, fraction(direction === 'worse' ? -1n : 1n, 10n));
  return { socialValue: plus(socialValue, tenth) };
}

/** How far the first is ahead in the totals; totals that rank lowest first are turned round. */
function marginOf({ method }: ScoringInput, { bids }: Scoring, { first, second }: Pair): bigint | null {
  const total = (id: string): bigint | null => bids.find((bid) => bid.id === id)?.total ?? null;
  const [ahead, behind] = [total(first), total(second)];
  if (ahead === null || behind === null) return null;
  const lowestFirst = method.kind === 'price-per-point' || method.kind === 'willingness-to-pay';
  return lowestFirst ? behind - ahead : ahead - behind;
}
