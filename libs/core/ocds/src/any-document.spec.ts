import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readNotices } from './read-notices.js';

const release = (tender: object = {}, more: object = {}): object => ({
  ocid: 'ocds-1',
  id: '1',
  date: '2026-01-05T09:00:00Z',
  buyer: { name: 'Anytown Council' },
  tender: { title: 'Benches', ...tender },
  ...more,
});

const FIELDS = [
  'ocid',
  'id',
  'date',
  'buyer',
  'parties',
  'tender',
  'title',
  'name',
  'lots',
  'value',
  'amount',
  'currency',
  'items',
  'documents',
  'url',
  'awardCriteria',
  'criteria',
  'numbers',
  'number',
  'weight',
  'releases',
  'records',
  'packages',
  'compiledRelease',
  'classification',
  'tag',
  'tenderPeriod',
  'endDate',
  'roles',
  'description',
  'identifier',
  'deliveryAddresses',
  '__proto__',
];

describe('readNotices: anything at all', () => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, tie('leaf'), tie('list'), tie('object')),
    leaf: fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('GBP', 'CPV', 'buyer', 'percentageExact'),
    ),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    object: fc.dictionary(fc.constantFrom(...FIELDS), tie('tree'), { maxKeys: 8, noNullPrototype: true }),
  }));

  it('gives drafts or reasons for any JSON, and never throws', () => {
    fc.assert(
      fc.property(tree, (value) => judged(JSON.stringify(value) ?? '')),
      { numRuns: 500 },
    );
  });

  it('gives drafts or reasons for a notice with anything in any of its fields', () => {
    const damaged = fc.tuple(fc.constantFrom(...FIELDS), tree, fc.constantFrom('$', 'tender', 'lots'));
    fc.assert(
      fc.property(damaged, ([field, value, where]) => judged(JSON.stringify(withDamage(field, value, where)))),
      { numRuns: 500 },
    );
  });

  it('gives drafts or reasons for any text and any bytes', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array()), judged));
  });
});

function withDamage(field: string, value: unknown, where: string): object {
  const damage = { [field]: value };
  if (where === 'lots') return release({ lots: [{ id: '1', ...damage }] });
  return where === 'tender' ? release(damage) : release({}, damage);
}

/** Every draft has what a draft must have; every refusal has a reason. */
function judged(input: string | Uint8Array): void {
  const result = readNotices(input);
  if (!result.ok) return expect(result.failure.faults.every(({ message }) => message.length > 10)).toBe(true);
  for (const { ocid, title, buyer, source } of result.value.drafts) {
    expect([ocid, title, buyer.name].every((text) => typeof text === 'string' && text.trim() !== '')).toBe(true);
    expect(() => JSON.parse(source.original) as unknown).not.toThrow();
  }
}
