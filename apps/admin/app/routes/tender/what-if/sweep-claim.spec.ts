import { fraction, parseBundle, standing, withTopLevelWeights } from '@commonweal/scoring';
import { caseBundle, designOf, whatIf } from '@commonweal/what-if';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sweepFinding } from '../../result/figures/sweep-view';
import { bidNames, shownBids, shownSweep } from './shown-report';
import type { TriedLot } from './tried-lot';

const lotOf = (weight: number, precision: number): TriedLot => ({
  ...{ __typename: 'Lot', id: 'lot', number: 1, title: 'Lot', estimatedValue: null, sampleBids: null },
  ...{ places: [], placeFactors: null },
  criteria: [
    ...[{ key: 'price', name: 'Price', kind: 'PRICE' as const, weight: `${100 - weight}` }].map((one) => ({
      ...{ ...one, parentKey: null, scoring: '{"kind":"lowest-ratio"}' },
    })),
    ...[{ key: 'quality', name: 'Quality', kind: 'QUALITY' as const, weight: `${weight}` }].map((one) => ({
      ...{ ...one, parentKey: null, scoring: '{"kind":"grade","max":"10"}' },
    })),
  ],
  scoring: { method: '{"kind":"weighted-sum"}', precision, tieBreak: ['price'], lastResort: null },
  tender: {
    ...{ id: 'tender', reference: 'R', title: 'T', state: 'DRAFT', version: 1, estimatedValue: null },
    ...{ authority: { id: 'ours' }, lots: [{ id: 'lot' }] },
  },
});

const price = fc.integer({ min: 5, max: 20 }).map((tens) => String(tens * 10));
const bids = fc.array(fc.tuple(price, fc.integer({ min: 0, max: 10 }).map(String)), { minLength: 2, maxLength: 4 });

describe('the sentence about the weights at which the winner stays first', () => {
  it('is true of the engine at every weight that it names', () => {
    fc.assert(
      fc.property(bids, fc.constantFrom(20, 40, 50, 60), fc.constantFrom(1, 2), (some, weight, precision) => {
        const lot = lotOf(weight, precision);
        const shown = {
          name: 'A case',
          bids: some.map(([asked, quality]) => ({ name: asked, price: asked, socialValue: '0', grades: { quality } })),
        };
        const design = designOf({ ...lot.scoring, criteria: lot.criteria, contractValue: null });
        const outcome = whatIf({ design, cases: [shown], criterion: 'quality', shown: 0 });
        const input = parseBundle(caseBundle(design, shown));
        if (!outcome.ok || !input.ok) throw new Error('The case has faults.');
        const ranked = shownBids({ lot, report: outcome.value, names: bidNames(shown), shown });
        const sweep = shownSweep({ lot, report: outcome.value });
        const { key, values } = sweepFinding(sweep!, ranked);
        if (key === 'result.sweep.close') return;
        const [from, to] = [Number(values['from'] || 0), Number(values['to'] || 100)];
        const isNamed = (at: number) => at >= from && at <= to;
        const grid = [...Array.from({ length: 101 }, (_, at) => at), from + 0.01, from + 0.02, to - 0.01, to - 0.02];
        const lost = grid.filter(isNamed).filter((at) => {
          const top = BigInt(Math.round(at * 100));
          const weights = new Map([
            ['quality', fraction(top, 100n)],
            ['price', fraction(10_000n - top, 100n)],
          ]);
          return standing(withTopLevelWeights(input.value, weights)).get(ranked[0]!.key) !== 1;
        });
        expect(lost).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
