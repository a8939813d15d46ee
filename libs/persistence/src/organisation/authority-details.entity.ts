import { defineEntity, p } from '@mikro-orm/postgresql';

import { BUYER_TYPES } from '@commonweal/notices';

const AuthorityDetailsSchema = defineEntity({
  name: 'AuthorityDetailsRow',
  tableName: 'authority_details',
  properties: {
    tenantId: p.uuid().primary(),
    ppon: p.text(),
    street: p.text(),
    town: p.text(),
    postcode: p.text(),
    contactEmail: p.text(),
    telephone: p.text(),
    website: p.text(),
    deliveryRegion: p.text(),
    vatPercent: p.text(),
    buyerType: p.enum(BUYER_TYPES).nullable(),
    version: p.integer(),
    changedBy: p.uuid(),
    changedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** What an authority keeps of itself for every notice: public, and never more than its notices say. */
export class AuthorityDetailsRow extends AuthorityDetailsSchema.class {}

AuthorityDetailsSchema.setClass(AuthorityDetailsRow);
