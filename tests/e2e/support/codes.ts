import { totpCode } from '../../support/sign-in.js';
import { eventually } from '../../support/eventually.js';

const STEP_MS = 30_000;
const stepNow = () => Math.floor(Date.now() / STEP_MS);

/** By secret: the last step whose code was taken. */
const taken = new Map<string, number>();

/**
 * A code that was not used before and that is taken for half a minute yet: of this step, or of the next. The code of the
 * step before is taken as well, but only while this one lasts, which may be a moment.
 */
export async function freshCode(secret: string): Promise<string> {
  const step = Math.max((taken.get(secret) ?? 0) + 1, stepNow());
  await eventually(
    async () => stepNow(),
    (now) => step <= now + 1,
    STEP_MS + 10_000,
  );
  taken.set(secret, step);
  return totpCode(secret, new Date(step * STEP_MS));
}
