import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildRelease, noticeGaps, NOTICE_TYPES, releasePackage } from '@commonweal/notices';
import { readNotices } from '@commonweal/ocds';

import {
  anyFacts,
  HEAD,
  SAMPLE_DETAILS,
  SAMPLE_STAGES,
  SAMPLE_TENDER,
  sampleFacts,
  TODAY,
} from '../../libs/core/notices/src/sample-facts.spec-support.js';
import { officialSchemas, schemasArePresent } from '../support/official-schemas.js';

const packed = (...releases: string[]) =>
  releasePackage({ uri: 'https://bids.example.org/ocds/x', publishedDate: HEAD.date, publisher: 'Anytown', releases });
const amendment = [{ type: 'UK4' as const, releaseId: `${HEAD.ocid}-000`, day: TODAY }];
const produced = [
  ...NOTICE_TYPES.map(
    (type) => [`a complete ${type}`, sampleFacts({ type, earlier: type === 'UK12' ? amendment : [] })] as const,
  ),
  ['an amended UK4', sampleFacts({ earlier: amendment, changed: ['title', 'deadline for tenders'] })],
  ['a UK4 with stages', sampleFacts({ tender: { ...SAMPLE_TENDER, stages: SAMPLE_STAGES } })],
  ['a flexible UK4', sampleFacts({ details: { ...SAMPLE_DETAILS, procedure: 'COMPETITIVE_FLEXIBLE' } })],
  [
    'a UK4 with two lots',
    sampleFacts({
      tender: { ...SAMPLE_TENDER, lots: SAMPLE_TENDER.lots.flatMap((lot) => [lot, { ...lot, number: 2 }]) },
    }),
  ],
] as const;

describe('our releases and the official schemas', () => {
  if (!schemasArePresent) {
    it.skip('skipped: schemas not present (set COMMONWEAL_DATA_DIR to the folder that holds ocds/1.1.5)', () =>
      undefined);
    return;
  }
  const { packageFaults, unknownFields } = officialSchemas();

  it.each(produced)('agree on %s: OCDS 1.1.5 with the UK extension, no field that none of them knows', (_, facts) => {
    const text = packed(buildRelease(facts, HEAD));
    expect(noticeGaps(facts)).toEqual([]);
    expect(packageFaults(JSON.parse(text))).toEqual([]);
    expect(unknownFields(JSON.parse(text))).toEqual([]);
  });

  it('agree on 2,000 notices of any kind, complete or not', () => {
    let faults = 0;
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = packageFaults(JSON.parse(packed(buildRelease(facts, HEAD))));
        faults += found.length;
        expect(found).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(faults).toBe(0);
  });

  it('would notice a fault: a release without a tag, a value that is a text', () => {
    const release = JSON.parse(buildRelease(sampleFacts(), HEAD)) as { tender: object };
    const { tag: _, ...untagged } = release as { tag?: unknown; tender: object };
    expect(packageFaults(JSON.parse(packed(JSON.stringify(untagged)))).join()).toMatch(/tag/);
    const wrong = { ...release, tender: { ...release.tender, value: { amount: '12', currency: 'GBP' } } };
    expect(packageFaults(JSON.parse(packed(JSON.stringify(wrong)))).join()).toMatch(/amount/);
  });
});

describe('our releases and our own import', () => {
  it('agree: what is published comes back as the tender it was', () => {
    const read = readNotices(packed(buildRelease(sampleFacts(), HEAD)));
    expect(read.ok && read.value.drafts[0]).toMatchObject({
      ...{ ocid: HEAD.ocid, title: SAMPLE_TENDER.title, noticeType: 'UK4', cpvCodes: SAMPLE_TENDER.cpvCodes },
      value: { amount: 30_000_000n, amountGross: 36_000_000n, vat: 'EXCLUDES_VAT' },
      tenderDeadline: SAMPLE_TENDER.deadline,
      lots: [
        { weightsTotal: '100', criteria: [{ weight: '40' }, { weight: '40' }, { weight: '12.5' }, { weight: '7.5' }] },
      ],
    });
  });
});
