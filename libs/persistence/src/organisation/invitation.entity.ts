import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';
import type { Role } from './roles.js';

const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  properties: {
    ...tenantRecord,
    email: p.text(),
    roles: p.array<Role>(),
    language: p.enum(['en', 'cy'] as const),
    tokenHash: p.text(),
    invitedBy: p.uuid(),
    expiresAt: p.datetime().defaultRaw(`clock_timestamp() + interval '7 days'`),
    acceptedAt: p.datetime().nullable(),
    acceptedBy: p.uuid().nullable(),
    revokedAt: p.datetime().nullable(),
  },
});

/** Asks the holder of an address to act for an organisation. Open until it is accepted, revoked or seven days old. */
export class Invitation extends InvitationSchema.class {}

InvitationSchema.setClass(Invitation);
