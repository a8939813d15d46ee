import type { EntityManager } from '@mikro-orm/postgresql';

import type { Viewer } from '@commonweal/auth';
import type { Tender, TenderApprovalStep } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { mayApprove } from '../policy.js';
import { wrongPhase } from '../use-cases/failures.js';
import { type LockFailure, lockedTender, type TenderChange } from '../use-cases/locked-tender.js';
import { type SecondPersonNeeded, secondPersonNeeded } from './approval-failures.js';
import { newestStep } from './approval-steps.js';

/** A draft, locked, and what was sent of it. */
export interface WaitingRequest {
  readonly tender: Tender;
  readonly sent: TenderApprovalStep;
}

/** What waits for a decision by somebody else than who sent it, under a lock: of two who decide at once, one does. */
export async function waitingRequest(
  em: EntityManager,
  viewer: Viewer,
  change: TenderChange,
): Promise<Result<WaitingRequest, LockFailure | SecondPersonNeeded>> {
  const locked = await lockedTender(em, viewer, { ...change, policy: mayApprove });
  if (!locked.ok) return locked;
  const newest = await newestStep(em, locked.value);
  if (locked.value.state !== 'DRAFT' || newest?.action !== 'SENT')
    return fail(wrongPhase('tenderId', 'Nothing waits for a decision: it was decided, or never sent for approval'));
  if (newest.personId === viewer.personId)
    return fail(secondPersonNeeded('You sent this for approval: somebody else of the authority has to decide'));
  return ok({ tender: locked.value, sent: newest });
}
