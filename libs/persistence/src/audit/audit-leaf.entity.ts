import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

const { tenantId, id } = tenantRecord;

const AuditLeafSchema = defineEntity({
  name: 'AuditLeafRow',
  tableName: 'audit_leaf',
  properties: {
    tenantId,
    id,
    personId: p.uuid().nullable(),
    onBehalfOf: p.uuid().nullable(),
    action: p.text(),
    objectType: p.text(),
    objectId: p.uuid(),
    tenderId: p.uuid().nullable(),
    sealedLotId: p.uuid().nullable(),
    before: p.text().nullable(),
    after: p.text().nullable(),
    requestId: p.text().nullable(),
    recordedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** A change that was made, in ids and hashes: a leaf of the audit tree from the moment the sequencer gives it a position. */
export class AuditLeafRow extends AuditLeafSchema.class {}

AuditLeafSchema.setClass(AuditLeafRow);

const AuditSaltSchema = defineEntity({
  name: 'AuditSalt',
  tableName: 'audit_salt',
  properties: {
    tenantId: p.uuid().primary(),
    leafId: p.uuid().primary(),
    personId: p.uuid().nullable(),
    salt: p.text(),
    reason: p.text().nullable(),
  },
});

/** What makes a leaf's hashes say something, and the reason a person gave: deleted when the person is erased. */
export class AuditSalt extends AuditSaltSchema.class {}

AuditSaltSchema.setClass(AuditSalt);
