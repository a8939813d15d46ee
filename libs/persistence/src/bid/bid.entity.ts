import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

export const BID_STATES = ['SUBMITTED', 'SUPERSEDED'] as const;

const BidSchema = defineEntity({
  name: 'Bid',
  tableName: 'bid',
  properties: {
    ...tenantRecord,
    lotId: p.uuid(),
    supplierId: p.uuid(),
    partyIds: p.array(),
    state: p.enum(BID_STATES),
    receivedAt: p.datetime(),
    contentHash: p.text(),
    size: p.integer(),
  },
});

/** A supplier's offer for a lot, without what it says: that is in the vault. One stands per supplier and lot. */
export class Bid extends BidSchema.class {}

BidSchema.setClass(Bid);

const LateAttemptSchema = defineEntity({
  name: 'LateAttempt',
  tableName: 'late_attempt',
  properties: {
    ...tenantRecord,
    lotId: p.uuid(),
    supplierId: p.uuid(),
    personId: p.uuid().nullable(),
    clientId: p.uuid().nullable(),
    attemptedAt: p.datetime(),
    contentHash: p.text(),
    size: p.integer(),
  },
});

/** A bid that came at or after the deadline: refused, and never silently dropped. */
export class LateAttempt extends LateAttemptSchema.class {}

LateAttemptSchema.setClass(LateAttempt);
