import type { Fault } from '@commonweal/result';

import { parseBundle } from './reading/parse-bundle.js';
import { score } from './score.js';
import type { ScoreOptions, ScoringInput } from './types.js';
import type { Warning, WarningCode } from './warnings/warning.js';
import type { Bundle, BundleBid, BundleCriterion, BundleScoring } from './wire/bundle.js';
import { scoreBundle } from './wire/score-bundle.js';
import type { ResultBid, ScoreResult } from './wire/score-result.js';

/** One leaf with the whole weight, called `c`. */
export const onlyLeaf = (scoring: BundleScoring): readonly BundleCriterion[] => [{ id: 'c', weight: '100', scoring }];

/** Price against quality, 50 to 50. */
export const PRICE_AND_QUALITY: readonly BundleCriterion[] = [
  { id: 'price', kind: 'price', weight: '50', scoring: { kind: 'lowest-ratio' } },
  { id: 'quality', kind: 'quality', weight: '50', scoring: { kind: 'grade', max: '100' } },
];

/** Bids A, B, C … with these prices. */
export const priced = (...prices: readonly string[]): readonly BundleBid[] =>
  prices.map((price, index) => ({ id: String.fromCharCode(65 + index), price }));

/** Bids A, B, C … with these social values. */
export const valued = (...values: readonly string[]): readonly BundleBid[] =>
  values.map((socialValue, index) => ({ id: String.fromCharCode(65 + index), socialValue }));

/** Bids A, B, C … with these grades for the leaf `c`. */
export const graded = (...grades: readonly string[]): readonly BundleBid[] =>
  grades.map((c, index) => ({ id: String.fromCharCode(65 + index), grades: { c } }));

export const bundle = (given: Omit<Bundle, 'version'>): Bundle => ({ version: 1, ...given });

/** The result of a bundle that is known to be faultless. */
export function resultOf(given: Omit<Bundle, 'version'>, options: ScoreOptions = {}): ScoreResult {
  const result = scoreBundle(bundle(given), options);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

export function inputOf(given: Omit<Bundle, 'version'>): ScoringInput {
  const parsed = parseBundle(bundle(given));
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return parsed.value;
}

/** One line a fault. */
export function faultsOf(given: unknown): readonly string[] {
  const parsed = parseBundle(given);
  return parsed.ok ? [] : parsed.failure.faults.map(({ path, message }: Fault) => `${path} ${message}`);
}

/** Ids and totals, best first. */
export const standings = ({ bids }: ScoreResult): readonly string[] =>
  bids.map(({ rank, id, status, total }) => (rank === null ? `${id} ${status}` : `${rank} ${id} ${total}`));

export function bidOf({ bids }: ScoreResult, id: string): ResultBid {
  const bid = bids.find((candidate) => candidate.id === id);
  if (bid === undefined) throw new Error(`There is no bid ${id}`);
  return bid;
}

/** The points on the leaf `c` by bid. */
export const pointsOn = (result: ScoreResult, leaf = 'c'): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(result.bids.map(({ id, points }) => [id, points.find((of) => of.id === leaf)?.points]));

/** The warnings of one kind. */
export const warningsOf = (
  code: WarningCode,
  given: Omit<Bundle, 'version'>,
  options: ScoreOptions = {},
): readonly Warning[] => score(inputOf(given), options).warnings.filter((warning) => warning.code === code);
