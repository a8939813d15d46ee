import type { EntityManager } from '@mikro-orm/postgresql';

import { announceAmendment, announceEnd, dropDocuments, publishAmendments } from '@commonweal/gateways';
import { promiseJob } from '@commonweal/outbox';
import { type Notice, Tender, waitingAmendments } from '@commonweal/persistence';

/**
 * Promises what an accepted tender notice makes possible: the amendments that it tells of are made public, later ones get
 * a notice of their own, and the end of a tender that was abandoned meanwhile gets its own.
 */
export async function promiseWhatFollows(em: EntityManager, notice: Notice): Promise<void> {
  if (notice.type !== 'UK4') return;
  const { tenantId, tenderId, amendment } = notice;
  const payload = { tenantId, tenderId };
  if (amendment) promiseJob(em, publishAmendments, { tenantId, payload: { ...payload, upTo: amendment } });
  const { newest } = await waitingAmendments(em, notice);
  if ((newest ?? 0) > (amendment ?? 0)) promiseJob(em, announceAmendment, { tenantId, payload });
  const { state } = await em.findOneOrFail(Tender, { tenantId, id: tenderId });
  if (state === 'ABANDONED') promiseJob(em, announceEnd, { tenantId, payload });
}

/**
 * Promises what any verdict on a tender notice asks for when the tender is over: of the amendments that wait, those that it
 * tells of not can have no other notice.
 */
export async function promiseLeftovers(em: EntityManager, { type, tenantId, tenderId }: Notice): Promise<void> {
  if (type !== 'UK4') return;
  const { state } = await em.findOneOrFail(Tender, { tenantId, id: tenderId });
  if (state !== 'DRAFT' && state !== 'PUBLISHED')
    promiseJob(em, dropDocuments, { tenantId, payload: { tenantId, tenderId } });
}
