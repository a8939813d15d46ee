import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import { type Policy, type RoleMissing, type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { TENDER_LIFECYCLE, moveBy } from '@commonweal/lifecycle';
import { Lot, Tender } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { mayDesign } from '../policy.js';
import { type Conflict, type NotFound, type WrongPhase, conflict, notFound, wrongPhase } from './failures.js';

/** A row by its tenant and its own id. */
export interface RowKey {
  readonly tenantId: string;
  readonly id: string;
}

/** The tender that is to change, and the version that was read. */
export interface TenderChange {
  readonly tender: RowKey;
  readonly version: number;
}

/** The lot that is to change, and the version of its tender that was read. */
export interface LotChange {
  readonly lot: RowKey;
  readonly version: number;
}

export type LockFailure = NotFound | RoleMissing | Conflict | WrongPhase;

/** A change, and who may make it. */
export type AllowedChange = TenderChange & { readonly policy: Policy };

/** The tender under a row lock until the transaction ends, if the viewer may change it and nobody did since it was read. */
export async function lockedTender(
  em: EntityManager,
  viewer: Viewer,
  { tender: { tenantId, id }, version, policy }: AllowedChange,
): Promise<Result<Tender, NotFound | RoleMissing | Conflict>> {
  const mine = actsFor(viewer, tenantId);
  if (mine && !policy(viewer, tenantId)) return fail(roleMissing(policy, 'tenderId'));
  const tender = mine ? await em.findOne(Tender, { tenantId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!tender) return fail(notFound('tenderId', 'tender'));
  return tender.version === version ? ok(tender) : fail(conflict(tender.version));
}

/** As {@link lockedTender}, for changes that are made to drafts only. */
export async function lockedDraft(
  em: EntityManager,
  viewer: Viewer,
  change: TenderChange,
): Promise<Result<Tender, LockFailure>> {
  const tender = await lockedTender(em, viewer, { ...change, policy: mayDesign });
  return tender.ok && tender.value.state !== 'DRAFT' ? fail(notADraft(tender.value, 'tenderId')) : tender;
}

/** A draft's lot; the lock is on its tender, so that two lots of one tender do not change at once. */
export async function lockedLot(
  em: EntityManager,
  viewer: Viewer,
  { lot: { tenantId, id }, version }: LotChange,
): Promise<Result<{ readonly tender: Tender; readonly lot: Lot }, LockFailure>> {
  const mine = actsFor(viewer, tenantId);
  if (mine && !mayDesign(viewer, tenantId)) return fail(roleMissing(mayDesign, 'lotId'));
  const lot = mine ? await em.findOne(Lot, { tenantId, id }, { disableIdentityMap: true }) : null;
  if (!lot) return fail(notFound('lotId', 'lot'));
  const tender = await lockedTender(em, viewer, { tender: { tenantId, id: lot.tenderId }, version, policy: mayDesign });
  if (!tender.ok) return tender;
  if (tender.value.state !== 'DRAFT') return fail(notADraft(tender.value, 'lotId'));
  return ok({ tender: tender.value, lot: await em.findOneOrFail(Lot, { tenantId, id }) });
}

/** Refuses a move that the tender's lifecycle does not have. */
export function refusedMove(tender: Tender, action: 'publish' | 'close' | 'abandon'): WrongPhase | null {
  const move = moveBy(TENDER_LIFECYCLE, tender.state, action);
  return move.ok ? null : wrongPhase('tenderId', move.failure.message);
}

const NEW_VERSION =
  'Texts, terms, documents and later days can be amended while bids are open; criteria, weights, formulas, tie-breaks, measures and the route cannot: to change those, abandon the tender and start again';

const notADraft = (tender: Tender, field: string): WrongPhase =>
  wrongPhase(
    field,
    `Only a draft can be changed, and this tender is ${tender.state.toLowerCase()}: what was published stands. ${NEW_VERSION}`,
  );

/** Raises the tender's version: whoever changes a lot, its criteria or its measures changes the tender. */
export const touchTender = async (em: EntityManager, { tenantId, id }: Tender): Promise<void> => {
  await em.execute('update tender set version = version + 1 where tenant_id = ? and id = ?', [tenantId, id]);
};
