import { defineEntity, p } from '@mikro-orm/postgresql';

import { globalRecord } from '../record.js';
import type { Role } from './roles.js';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: { ...globalRecord, email: p.text(), name: p.text(), passwordHash: p.text() },
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
    roles: p.array<Role>(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** A person acts for an organisation, in one role or several. */
export class Membership extends MembershipSchema.class {}

MembershipSchema.setClass(Membership);

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    tokenHash: p.text().primary(),
    personId: p.uuid(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});

/** A signed-in session, kept on the server: only the hash of its secret is stored. */
export class Session extends SessionSchema.class {}

SessionSchema.setClass(Session);

const SignInAttemptSchema = defineEntity({
  name: 'SignInAttempt',
  tableName: 'sign_in_attempt',
  properties: { ...globalRecord, email: p.text(), succeeded: p.boolean() },
});

/** One attempt to sign in; too many failures in a while close the door for a while. */
export class SignInAttempt extends SignInAttemptSchema.class {}

SignInAttemptSchema.setClass(SignInAttempt);
