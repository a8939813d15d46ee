import { describe, expect, it } from '@jest/globals';

import { scoreBundle, type ScoreResult } from '../index.js';
import { oracle, type OracleResult } from './oracle.spec-support.js';
import { randomTender } from './random-tender.spec-support.js';
import type { RawBundle, RawCriterion } from './raw-bundle.spec-support.js';

const TENDERS = 10_000;

/** The engine's answer in the oracle's terms, so that the two can be compared whole. */
function answered(result: ScoreResult) {
  const ranked = result.bids.filter(({ status }) => status === 'ranked');
  return {
    ranked: ranked
      .map(({ id, rank, total, points }) => ({
        id,
        rank,
        total,
        points: Object.fromEntries(points.map((leaf) => [leaf.id, leaf.points])),
      }))
      .sort(byId),
    ties: result.ties.map((ids) => [...ids].sort()).sort(),
  };
}

const expected = ({ ranked, ties }: OracleResult) => ({ ranked: [...ranked].sort(byId), ties: [...ties].sort() });

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

function scored(bundle: RawBundle): ScoreResult {
  const result = scoreBundle(bundle);
  if (!result.ok) throw new Error(`${result.failure.message}\n${JSON.stringify(bundle)}`);
  return result.value;
}

/** Unranked bids whose status is none of the reasons the contract gives. */
function wrongStatuses(result: ScoreResult, { unranked }: OracleResult): string[] {
  const others = result.bids.filter(({ status }) => status !== 'ranked');
  return others.filter(({ id, status }) => !unranked.get(id)?.has(status)).map(({ id }) => id);
}

const seenIn = (criteria: readonly RawCriterion[]): string[] =>
  criteria.flatMap(({ scoring, children }) => (children ? seenIn(children) : [scoring?.kind ?? '']));

describe('the engine against an exact rational oracle', () => {
  it(`differs in no rank, tie, point, total or status over ${TENDERS} random tenders of every kind and method`, () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < TENDERS; seed += 1) {
      const bundle = randomTender({ seed });
      const [ours, theirs] = [scored(bundle), oracle(bundle)];
      for (const name of [bundle.method.kind, ...seenIn(bundle.criteria)]) seen.add(name);
      if (JSON.stringify(answered(ours)) !== JSON.stringify(expected(theirs)) || wrongStatuses(ours, theirs).length > 0)
        expect({ seed, ...answered(ours), wrong: wrongStatuses(ours, theirs) }).toEqual({
          seed,
          ...expected(theirs),
          wrong: [],
        });
    }
    expect([...seen].sort()).toEqual([
      'bands',
      'fixed-budget',
      'grade',
      'linear-to-ceiling',
      'lowest-difference',
      'lowest-ratio',
      'mean-deviation',
      'min-max',
      'pass-fail',
      'price-per-point',
      'sv-bands',
      'sv-relative',
      'sv-target',
      'weighted-sum',
      'willingness-to-pay',
    ]);
  }, 300_000);
});
