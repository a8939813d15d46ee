import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

const AssistedSessionSchema = defineEntity({
  name: 'AssistedSession',
  tableName: 'assisted_session',
  properties: {
    tenantId: tenantRecord.tenantId,
    id: tenantRecord.id,
    personId: p.uuid(),
    helperId: p.uuid(),
    helperName: p.text(),
    consentVersion: p.text(),
    reason: p.text(),
    startedAt: p.datetime(),
    endsAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

/** Somebody acts for a person of a supplier, with the person's consent and for an hour at most. */
export class AssistedSession extends AssistedSessionSchema.class {}

AssistedSessionSchema.setClass(AssistedSession);

const AssistedActionSchema = defineEntity({
  name: 'AssistedAction',
  tableName: 'assisted_action',
  properties: { ...tenantRecord, sessionId: p.uuid(), verb: p.text() },
});

/** One thing that was asked for in an assisted session, noted before it was done. */
export class AssistedAction extends AssistedActionSchema.class {}

AssistedActionSchema.setClass(AssistedAction);
