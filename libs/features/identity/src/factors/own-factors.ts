import type { EntityManager } from '@mikro-orm/postgresql';

import { Membership, Organisation, Passkey, RecoveryCode, TotpApp } from '@commonweal/persistence';

/** What a person can show besides a password. */
export interface OwnFactors {
  readonly totp: boolean;
  readonly passkeys: readonly Passkey[];
  readonly recoveryCodesLeft: number;
}

/** Reads them, in a transaction that acts for the person. */
export async function ownFactors(em: EntityManager, personId: string): Promise<OwnFactors> {
  return {
    totp: (await em.count(TotpApp, { personId, confirmedAt: { $ne: null } })) > 0,
    passkeys: await em.find(Passkey, { personId }, { orderBy: { createdAt: 'asc', id: 'asc' } }),
    recoveryCodesLeft: await em.count(RecoveryCode, { personId, usedAt: null }),
  };
}

export const hasSecondFactor = ({ totp, passkeys }: OwnFactors): boolean => totp || passkeys.length > 0;

const LOCK = 'select 1 from person where id = ? for update';

/** Whether one of them may go: who acts for an authority keeps one. Others that take one away meanwhile wait. */
export async function mayLoseFactor(em: EntityManager, personId: string): Promise<boolean> {
  await em.execute(LOCK, [personId]);
  const { totp, passkeys } = await ownFactors(em, personId);
  if (passkeys.length + (totp ? 1 : 0) > 1) return true;
  const memberships = await em.find(Membership, { personId });
  const ids = memberships.map(({ tenantId }) => tenantId);
  return (await em.count(Organisation, { id: { $in: ids }, kind: 'AUTHORITY' })) === 0;
}
