import { defineEntity, p } from '@mikro-orm/postgresql';

/** A bid that nobody sent, as it is stored; £ and grades are decimal texts. */
export interface StoredSampleBid {
  readonly name: string;
  readonly price: string;
  readonly socialValue: string;
  /** left out where none is named */
  readonly place?: string;
  readonly grades: Readonly<Record<string, string>>;
}

export interface StoredSampleCase {
  readonly name: string;
  readonly bids: readonly StoredSampleBid[];
}

const SampleBidSetSchema = defineEntity({
  name: 'SampleBidSet',
  tableName: 'sample_bid_set',
  properties: {
    tenantId: p.uuid().primary(),
    lotId: p.uuid().primary(),
    version: p.integer().version(),
    cases: p.json<readonly StoredSampleCase[]>(),
  },
});

/** The cases of sample bids on which a draft lot's weights are tried. Their authority's alone. */
export class SampleBidSet extends SampleBidSetSchema.class {}

SampleBidSetSchema.setClass(SampleBidSet);
