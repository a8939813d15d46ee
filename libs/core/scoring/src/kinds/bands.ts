import { compare, fraction, times, toNumber, ZERO, type Fraction } from '@commonweal/canonical';

import type { Curve } from './curve.js';
import type { Band } from './scoring-kind.js';

const PENCE = fraction(100n);

/**
 * `bands`: f of the first band with price ≤ upTo; above the last band 0. Absolute.
 *
 * @param bands ascending, `upTo` in £; the price comes in pence
 * @example bands up to £100 → 1, up to £200 → 0.5; price £100.01 → 0.5
 */
export const priceBands = (bands: readonly Band[]): Curve =>
  steps(bands.map(({ upTo, fraction: f }) => ({ upTo: times(upTo, PENCE), fraction: f })));

/**
 * `sv-bands`: f of the first band with social value ≤ upTo; above the last band 0. Absolute.
 *
 * @param bands ascending, `upTo` in £
 */
export const socialValueBands = (bands: readonly Band[]): Curve => steps(bands);

/**
 * A step hides how near an amount lies to its edge, so the approximation is NaN – "ask for the exact value" –
 * within 2^−40 of an edge.
 */
function steps(bands: readonly Band[]): Curve {
  const edges = bands.map(({ upTo }) => toNumber(upTo));
  const heights = bands.map((band) => toNumber(band.fraction));
  return { exact, approximate };

  function exact(amount: Fraction): Fraction {
    return bands.find(({ upTo }) => compare(amount, upTo) <= 0)?.fraction ?? ZERO;
  }

  function approximate(amount: number): number {
    const index = edges.findIndex((edge) => amount <= edge * (1 + NEAR));
    const edge = edges[index];
    if (edge === undefined) return 0;
    return amount >= edge * (1 - NEAR) ? NaN : (heights[index] ?? 0);
  }
}

const NEAR = 2 ** -40;
