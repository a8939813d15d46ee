import { defineEntity, p } from '@mikro-orm/postgresql';

import { globalRecord } from '../record.js';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: { ...globalRecord, email: p.text(), name: p.text(), passwordHash: p.text().nullable() },
});

/** Somebody who can sign in. Acts for organisations through memberships. */
export class Person extends PersonSchema.class {}

PersonSchema.setClass(Person);

const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    tenantId: p.uuid().primary(),
    personId: p.uuid().primary(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** A person acts for an organisation. */
export class Membership extends MembershipSchema.class {}

MembershipSchema.setClass(Membership);

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    tokenHash: p.text().primary(),
    id: p.uuid().defaultRaw('gen_random_uuid()'),
    personId: p.uuid(),
    device: p.text().default(''),
    lastSeenAt: p.datetime().defaultRaw('clock_timestamp()'),
    secondFactorAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});

/** A signed-in session, kept on the server: only the hash of its secret is stored. */
export class Session extends SessionSchema.class {}

SessionSchema.setClass(Session);
