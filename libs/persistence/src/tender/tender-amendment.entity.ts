import { defineEntity, p } from '@mikro-orm/postgresql';

import type { TenderContent } from '@commonweal/deal';

const TenderAmendmentSchema = defineEntity({
  name: 'TenderAmendment',
  tableName: 'tender_amendment',
  properties: {
    tenantId: p.uuid().primary(),
    tenderId: p.uuid().primary(),
    number: p.integer().primary(),
    reason: p.text(),
    amendedBy: p.uuid(),
    amendedAt: p.datetime(),
    before: p.json<TenderContent>(),
    after: p.json<TenderContent>(),
    publishedAt: p.datetime().nullable(),
  },
});

/** One version of a published tender and the one before it. Never changed; it is published once, with its notice. */
export class TenderAmendment extends TenderAmendmentSchema.class {}

TenderAmendmentSchema.setClass(TenderAmendment);
