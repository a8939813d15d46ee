import { formatRounded, fraction, over } from '@commonweal/canonical';
import { fail, ok, type Faults, type Result } from '@commonweal/result';
import {
  criterionSweep,
  type CriterionSweep,
  leafFractions,
  parseBundle,
  scoreBundle,
  type ScoreResult,
  type ScoringInput,
} from '@commonweal/scoring';

import { caseBundle } from '../cases/case-bundle.js';
import type { SampleCase } from '../cases/sample-case.js';
import { type Design, leavesOf } from '../design/design.js';
import { isPriceLeaf } from '../design/price-formula.js';
import { weightsOf } from '../design/weights.js';
import { firstChange, type FirstChange } from './first-change.js';
import { lowBidTest, type LowBidFinding } from './low-bid-test.js';
import { pointPrice, type PointPrice } from './point-price.js';
import { priceCurve, type PriceCurve } from './price-curve.js';
import { weightSteps, type WeightStep } from './weight-steps.js';

/** What is asked of a design. */
export interface WhatIfQuestion {
  readonly design: Design;
  /** at least one; each with two bids or more */
  readonly cases: readonly SampleCase[];
  /** the top-level criterion whose weight moves */
  readonly criterion: string;
  /** position of the case that is shown in full */
  readonly shown: number;
}

/** What the design does, before anybody bids. Plain data: a server sends what a browser computes again. */
export interface WhatIfReport {
  /** the official result of the shown case, with the hashes that `commonweal score` gives for its bundle */
  readonly result: ScoreResult;
  /** of the shown case; null where the criterion weighs 100 % */
  readonly sweep: CriterionSweep | null;
  readonly steps: readonly WeightStep[];
  /** by case */
  readonly firstChanges: readonly FirstChange[];
  readonly lowBids: readonly (LowBidFinding | null)[];
  readonly curve: PriceCurve | null;
  readonly pointPrice: PointPrice | null;
}

/**
 * Scores every case by a design, and says what its weights and its formula do: ranking, crossings, who wins at which
 * weight, what prices earn, what a point costs, and whether one very low bid turns the order of the others.
 *
 * The same engine scores real bids. Pure: a browser and a server give the same report.
 *
 * @returns the faults of the design as the engine words them, e.g. weights that do not sum to 100
 */
export function whatIf({ design, cases, criterion, shown }: WhatIfQuestion): Result<WhatIfReport, Faults> {
  const bundles = cases.map((one) => caseBundle(design, one));
  const inputs: ScoringInput[] = [];
  for (const bundle of bundles) {
    const read = parseBundle(bundle);
    if (!read.ok) return fail(read.failure);
    inputs.push(read.value);
  }
  const result = scoreBundle(bundles[shown]);
  const input = inputs[shown];
  if (!result.ok) return fail(result.failure);
  const moving = { criteria: design.criteria, weights: weightsOf(design.criteria), criterion };
  return ok({
    result: result.value,
    sweep: input ? sweepOf(input, criterion) : null,
    steps: weightSteps(inputs, moving),
    firstChanges: inputs.map((one) => firstChange(one, moving)),
    lowBids: inputs.map(lowBidTest),
    curve: input ? priceCurve(input, priceLeaves(design), middleOf(input)) : null,
    pointPrice: input ? pointPrice(input) : null,
  });
}

function sweepOf(input: ScoringInput, id: string): CriterionSweep | null {
  const criterion = input.criteria.find((one) => one.id === id);
  return criterion ? criterionSweep(input, leafFractions(input), criterion) : null;
}

const priceLeaves = ({ criteria }: Design): ReadonlySet<string> =>
  new Set(
    leavesOf(criteria)
      .filter(isPriceLeaf)
      .map(({ id }) => id),
  );

/** The mean price of the case, £: where its bids are, whatever was estimated. */
function middleOf({ bids }: ScoringInput): string {
  const pence = bids.reduce((total, { pricePence }) => total + BigInt(pricePence ?? 0), 0n);
  return formatRounded(over(fraction(pence, 100n), fraction(BigInt(bids.length))), 2);
}
