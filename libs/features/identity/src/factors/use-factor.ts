import type { EntityManager } from '@mikro-orm/postgresql';

import type { SecretBox } from '@commonweal/auth';
import { TotpApp } from '@commonweal/persistence';

import { recoveryCodeHash } from './recovery-codes.js';
import { totpStep } from './totp-codes.js';

const USE_STEP = `update totp_app set last_step = ?
  where person_id = ? and id = ? and last_step < ? returning id`;
const USE_CODE = `update recovery_code set used_at = clock_timestamp()
  where person_id = ? and code_hash = ? and used_at is null returning code_hash`;

/** A code, and whose it is said to be. */
export interface Shown {
  readonly personId: string;
  readonly code: string;
}

/** The row that an app's secret is sealed for. */
export const totpRow = ({ personId, id }: { personId: string; id: string }): string => `totp ${personId} ${id}`;

/** The step of time whose code it is, at this app, now. */
export const stepAt = (app: TotpApp, code: string, box: SecretBox): number | null =>
  totpStep(box.open(app.sealedSecret, totpRow(app)), code, new Date());

/** Uses a code of the app up. Of each step of time one code is taken, once, and none of an earlier step afterwards. */
export async function usesTotp(em: EntityManager, box: SecretBox, { personId, code }: Shown): Promise<boolean> {
  const app = await em.findOne(TotpApp, { personId, confirmedAt: { $ne: null } });
  const step = app && stepAt(app, code, box);
  if (!app || step === null) return false;
  return (await em.execute<unknown[]>(USE_STEP, [step, personId, app.id, step])).length > 0;
}

/** Uses a recovery code up. */
export async function usesRecoveryCode(em: EntityManager, { personId, code }: Shown): Promise<boolean> {
  return (await em.execute<unknown[]>(USE_CODE, [personId, recoveryCodeHash(code)])).length > 0;
}
