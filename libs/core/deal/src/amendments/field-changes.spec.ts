import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { CHANNELS, NO_TERMS, PAYMENT_TIMES } from '../terms/deal-terms.js';
import { fieldChanges, withChanges } from './field-changes.js';
import { CONTENT, sampleDocument } from './sample-content.spec-support.js';
import type { TenderContent } from './tender-content.js';

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const instant = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const places = fc.array(
  fc.record({ code: fc.constantFrom('E06000008', 'E06000009'), channels: fc.subarray([...CHANNELS]) }),
  { maxLength: 3 },
);
const terms = fc
  .record({
    payment: orNull(fc.record({ time: fc.constantFrom(...PAYMENT_TIMES), days: fc.nat(60) })),
    mobilisationWeeks: orNull(fc.nat(20)),
    oneLotReason: orNull(fc.string({ maxLength: 5 })),
    kpis: fc.array(
      fc.record({
        name: fc.string({ maxLength: 3 }),
        target: fc.string({ maxLength: 3 }),
        measuredBy: fc.constant('x'),
      }),
      { maxLength: 2 },
    ),
  })
  .map((some) => ({ ...NO_TERMS, ...some }));
const documents = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c'), title: fc.string({ maxLength: 3 }) }).map(sampleDocument),
  { maxLength: 3 },
);
const content: fc.Arbitrary<TenderContent> = fc.record({
  title: fc.string({ maxLength: 4 }),
  description: fc.string({ maxLength: 4 }),
  enquiryDeadline: orNull(instant),
  deadline: instant,
  terms,
  places: fc.record({ '1': places, '2': places }),
  documents,
});

describe('the changes between two versions', () => {
  it('lead from the one to the other', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        expect(withChanges(before, fieldChanges(before, after))).toEqual(after);
      }),
    );
  });

  it('are none between versions that say the same', () => {
    fc.assert(
      fc.property(content, (version) => {
        expect(fieldChanges(version, structuredClone(version))).toEqual([]);
      }),
    );
  });

  it('lead back when they are turned round', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const back = fieldChanges(before, after).map((each) => ({ ...each, before: each.after, after: each.before }));
        expect(withChanges(after, back)).toEqual(before);
      }),
    );
  });

  it('name the lot whose places change', () => {
    const after = { ...CONTENT, places: { ...CONTENT.places, '2': [{ code: 'E06000009', channels: [] }] } };
    expect(fieldChanges(CONTENT, after)).toEqual([
      { field: 'PLACES', lot: 2, before: [], after: [{ code: 'E06000009', channels: [] }] },
    ]);
  });

  it('say nothing of documents where a version is from before they could be amended', () => {
    expect(fieldChanges(CONTENT, { ...CONTENT, documents: [sampleDocument({ id: 'a' })] })).toEqual([]);
  });

  it('are not made by another order of members, as a database gives them back', () => {
    const payment = { days: 30, time: 'IN_ARREARS' as const };
    expect(fieldChanges(CONTENT, { ...CONTENT, terms: { ...CONTENT.terms, payment } })).toEqual([]);
  });
});
