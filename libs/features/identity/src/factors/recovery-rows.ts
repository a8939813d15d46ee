import type { EntityManager } from '@mikro-orm/postgresql';

import { RecoveryCode } from '@commonweal/persistence';

import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.js';

/** Makes new codes; the former ones are void. */
export async function replaceRecoveryCodes(em: EntityManager, personId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await em.nativeDelete(RecoveryCode, { personId });
  await em.insertMany(
    RecoveryCode,
    codes.map((code) => ({ personId, codeHash: recoveryCodeHash(code) })),
  );
  return codes;
}

/** Makes codes for whoever has none left. */
export async function firstRecoveryCodes(em: EntityManager, personId: string): Promise<string[] | null> {
  const left = await em.count(RecoveryCode, { personId, usedAt: null });
  return left > 0 ? null : replaceRecoveryCodes(em, personId);
}
