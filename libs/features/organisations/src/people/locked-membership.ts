import type { EntityManager } from '@mikro-orm/postgresql';

import { KEEPER_OF, Membership, Organisation, type Role } from '@commonweal/persistence';

/** A membership under the lock that changes of one organisation's people take, one after the other. */
export interface LockedMembership {
  readonly membership: Membership;
  readonly kind: 'AUTHORITY' | 'SUPPLIER';
  /** Whether somebody else looks after the people, too. */
  readonly hasOtherKeeper: boolean;
}

interface Place {
  readonly organisationId: string;
  readonly personId: string;
}

/** The same lock as the database's own trigger takes. */
const TURN = 'select pg_advisory_xact_lock(hashtextextended(?, 3))';
const OTHER_KEEPERS = 'select 1 from membership where tenant_id = ? and person_id <> ? and ? = any (roles) limit 1';

/** Changes of one organisation's people wait for each other from here to the end of the transaction. */
export const takePeoplesTurn = (em: EntityManager, organisationId: string): Promise<unknown> =>
  em.execute(TURN, [organisationId]);

/** @returns null when the person does not act for the organisation */
export async function lockedMembership(
  em: EntityManager,
  { organisationId, personId }: Place,
): Promise<LockedMembership | null> {
  await takePeoplesTurn(em, organisationId);
  const membership = await em.findOne(Membership, { tenantId: organisationId, personId });
  if (!membership) return null;
  const { kind } = await em.findOneOrFail(Organisation, { id: organisationId });
  const others = await em.execute<unknown[]>(OTHER_KEEPERS, [organisationId, personId, KEEPER_OF[kind]]);
  return { membership, kind, hasOtherKeeper: others.length > 0 };
}

/** Whether these roles let somebody look after the people. */
export const isKeeper = (roles: readonly Role[]): boolean => roles.some((role) => role === 'ADMIN' || role === 'OWNER');
