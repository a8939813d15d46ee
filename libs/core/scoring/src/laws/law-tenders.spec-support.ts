import fc from 'fast-check';

import { scoreBundle, type ScoreResult } from '../index.js';
import { randomTender, type TenderWish } from './random-tender.spec-support.js';
import type { RawBundle, RawMethod } from './raw-bundle.spec-support.js';

export interface Wanted {
  readonly method?: RawMethod['kind'];
  readonly kinds?: readonly string[];
  readonly fewest?: number;
}

/** Tenders of a kind; they shrink towards fewer bids. */
export function tenders({ method, kinds, fewest = 1 }: Wanted = {}): fc.Arbitrary<RawBundle> {
  const fixed: Partial<TenderWish> = { ...(method ? { method } : {}), ...(kinds ? { kinds } : {}) };
  return fc
    .record({ seed: fc.noShrink(fc.nat()), bids: fc.integer({ min: fewest, max: fewest + 7 }) })
    .map((drawn) => randomTender({ ...drawn, ...fixed }));
}

/** A bundle's result; a bundle that should be faultless and is not fails the test. */
export function resultOf(bundle: RawBundle): ScoreResult {
  const result = scoreBundle(bundle);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

export const bidOf = (result: ScoreResult, id: string): ScoreResult['bids'][number] | undefined =>
  result.bids.find((bid) => bid.id === id);

/** Totals and points are decimals of few digits: scaled, they are safe integers. */
export const units = (text: string | null): number => Math.round(Number(text) * 10_000);
