import {
  compare,
  exactDecimals,
  floorDivide,
  formatExact,
  formatRounded,
  formatUnits,
  fraction,
  minus,
  over,
  type Fraction,
  ZERO,
} from '@commonweal/canonical';

import { heightAt, type SweepLine } from './sweep-lines.js';

/**
 * A weight at which two bids change places.
 *
 * @property criterion  top-level criterion whose weight moves
 * @property overtaking the bid that is behind at the published weight and ahead beyond the crossing
 * @property at         per cent; every digit where the decimals end within twelve, else rounded to twelve
 * @property fraction   the exact crossing as `numerator/denominator`, per cent
 * @property direction  the side on which it is ahead: `or-more` above the crossing, `or-less` below
 */
export interface Crossing {
  readonly criterion: string;
  readonly overtaking: string;
  readonly overtaken: string;
  readonly at: string;
  readonly fraction: string;
  readonly direction: 'or-more' | 'or-less';
}

/** The criterion whose weight moves, and its published weight in per cent. */
export interface SweptCriterion {
  readonly id: string;
  readonly weight: Fraction;
}

const HUNDRED = fraction(100n);
const DECIMALS = 12;

/** Where two lines meet with a change of order inside 0 … 100 %; null when they do not. */
export function crossingOf(criterion: SweptCriterion, a: SweepLine, b: SweepLine): Crossing | null {
  const steeper = minus(a.slope, b.slope);
  if (steeper.n === 0n) return null;
  const at = over(minus(b.start, a.start), steeper);
  const [above, below] = steeper.n > 0n ? [a, b] : [b, a];
  const direction = isAbove(above, below, criterion.weight) ? 'or-less' : 'or-more';
  if (!leavesRoom(at, direction)) return null;
  const [overtaking, overtaken] = direction === 'or-more' ? [above.bid, below.bid] : [below.bid, above.bid];
  return { criterion: criterion.id, overtaking, overtaken, at: shown(at), fraction: `${at.n}/${at.d}`, direction };
}

const isAbove = (a: SweepLine, b: SweepLine, weight: Fraction): boolean =>
  compare(heightAt(a, weight), heightAt(b, weight)) > 0;

/** Inside 0 … 100 % there must be weights beyond the crossing. */
function leavesRoom(at: Fraction, direction: Crossing['direction']): boolean {
  const [fromStart, fromEnd] = [compare(at, ZERO), compare(at, HUNDRED)];
  return direction === 'or-more' ? fromStart >= 0 && fromEnd < 0 : fromStart > 0 && fromEnd <= 0;
}

function shown(at: Fraction): string {
  const decimals = exactDecimals(at);
  return decimals !== null && decimals <= DECIMALS ? formatExact(at) : formatRounded(at, DECIMALS);
}

/** How people call things; ids where nothing is said. */
export interface SweepNames {
  readonly criterion?: (id: string) => string;
  readonly bid?: (id: string) => string;
}

/**
 * A crossing as a sentence that stays true as printed: a crossing between two hundredths is printed as the one beyond it,
 * and at a crossing on a hundredth the bids are level, so "more than" is said.
 *
 * @example crossingSentence({ …, at: '27.135…', direction: 'or-more' }) // 'B overtakes A when social value weighs 27.14 % or more'
 */
export function crossingSentence(crossing: Crossing, { criterion = same, bid = same }: SweepNames = {}): string {
  return `${bid(crossing.overtaking)} overtakes ${bid(crossing.overtaken)} when ${criterion(crossing.criterion)} weighs ${range(crossing)}`;
}

const same = (id: string): string => id;

function range({ fraction: exact, direction }: Crossing): string {
  const [n = '0', d = '1'] = exact.split('/');
  const at = fraction(BigInt(n), BigInt(d));
  const more = direction === 'or-more';
  const hundredths = floorDivide(at.n * 100n, at.d);
  if (hundredths * at.d === at.n * 100n) return `${more ? 'more' : 'less'} than ${formatUnits(hundredths, 2)} %`;
  return `${formatUnits(more ? hundredths + 1n : hundredths, 2)} % ${more ? 'or more' : 'or less'}`;
}
