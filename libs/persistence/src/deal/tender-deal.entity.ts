import { defineEntity, p } from '@mikro-orm/postgresql';

import type { DealTerms } from '@commonweal/deal';

const TenderDealSchema = defineEntity({
  name: 'TenderDeal',
  tableName: 'tender_deal',
  properties: {
    tenantId: p.uuid().primary(),
    tenderId: p.uuid().primary(),
    terms: p.json<DealTerms>(),
  },
});

/** The terms of the contract that a tender offers. They stand from publication on. */
export class TenderDeal extends TenderDealSchema.class {}

TenderDealSchema.setClass(TenderDeal);
