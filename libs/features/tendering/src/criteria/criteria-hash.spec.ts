import { describe, expect, it } from '@jest/globals';

import { openMeasures } from '../measures/chosen-measure.js';
import { criteriaHash } from './criteria-hash.js';
import { DEFAULT_METHOD, type LotCriteria } from './criterion.js';

const lot: LotCriteria = {
  criteria: [
    { key: 'price', name: 'Price', kind: 'PRICE', parentKey: null, weight: '60', scoring: { kind: 'lowest-ratio' } },
    { key: 'care', name: 'Care', kind: 'QUALITY', parentKey: null, weight: '40', scoring: { kind: 'grade', max: '5' } },
  ],
  rules: { method: DEFAULT_METHOD, precision: 2, tieBreak: ['price'], lastResort: 'A draw' },
  contractValue: '1000.00',
};
const measures = openMeasures.slice(0, 3).map((snapshot) => ({ measureId: snapshot.id, snapshot }));
const hash = criteriaHash(lot, measures);
const [price, care] = lot.criteria as [LotCriteria['criteria'][0], LotCriteria['criteria'][0]];

describe('the hash of what decides', () => {
  it('is the same however a database writes the same: trailing zeros, order of fields, order of measures', () => {
    const rewritten = {
      ...lot,
      criteria: [
        { ...price, weight: '60.0000' },
        { ...care, scoring: { max: '5', kind: 'grade' } },
      ],
    };
    expect(criteriaHash(rewritten, measures.toReversed())).toBe(hash);
  });

  it.each([
    [
      'a weight',
      {
        ...lot,
        criteria: [
          { ...price, weight: '59.9999' },
          { ...care, weight: '40.0001' },
        ],
      },
    ],
    ['a name', { ...lot, criteria: [price, { ...care, name: 'Kindness' }] }],
    ['the order of criteria', { ...lot, criteria: [care, price] }],
    ['a scale', { ...lot, criteria: [price, { ...care, scoring: { kind: 'grade', max: '4' } }] }],
    ['the precision', { ...lot, rules: { ...lot.rules, precision: 3 } }],
    ['the tie-break', { ...lot, rules: { ...lot.rules, tieBreak: [] } }],
    ['the last resort', { ...lot, rules: { ...lot.rules, lastResort: 'A vote' } }],
    ['the contract’s value', { ...lot, contractValue: '1000.01' }],
    ['place factors', { ...lot, placeRule: { basis: 'PLACE' as const, deciles: [], places: [] } }],
  ])('changes with %s', (_, changed) => expect(criteriaHash(changed, measures)).not.toBe(hash));

  const ask = (...questions: { text: string; help: string; wordLimit: number }[]) =>
    criteriaHash({ ...lot, criteria: [price, { ...care, questions }] }, measures);
  const [one, other] = [
    { text: 'How will you begin?', help: '', wordLimit: 300 },
    { text: 'Who will do the work?', help: '', wordLimit: 200 },
  ] as const;

  it('covers the questions: what is asked, its help, its limit and the order', () => {
    const asked = ask(one, other);
    const others = [
      ask(other, one),
      ask(one),
      ask({ ...one, wordLimit: 301 }, other),
      ask({ ...one, help: 'Briefly' }, other),
    ];
    expect(new Set([hash, asked, ...others]).size).toBe(6);
  });

  it('is what it was before there were questions where none is asked', () => expect(ask()).toBe(hash));

  it('changes with the measures and their figures', () => {
    expect(criteriaHash(lot, measures.slice(1))).not.toBe(hash);
    const [first, ...rest] = measures as [(typeof measures)[0], ...typeof measures];
    const dearer = { ...first, snapshot: { ...first.snapshot, uncertainty: 'None at all' } };
    expect(criteriaHash(lot, [dearer, ...rest])).not.toBe(hash);
  });
});
