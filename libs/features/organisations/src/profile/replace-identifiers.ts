import type { EntityManager } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';
import { type OrganisationIdentifier, OrganisationIdentifierRow } from '@commonweal/persistence';
import type { Failure } from '@commonweal/result';
import { registerOf } from '@commonweal/suppliers';

export type IdentifierTaken = Failure<'IdentifierTaken'>;

const CLAIM = `insert into identifier_claim (tenant_id, scheme, value) values (?, ?, ?) on conflict do nothing`;
/** Two organisations that want one number wait for each other. */
const TURN = 'select pg_advisory_xact_lock(hashtextextended(?, 5))';

/**
 * Sets an organisation's identifiers. One that another organisation has is not taken from it: the claim is noted, for the
 * two may be one body, and nothing else changes: the claim has a leaf of its own.
 */
export async function replaceIdentifiers(
  em: EntityManager,
  { tenantId, personId }: { readonly tenantId: string; readonly personId: string },
  identifiers: readonly OrganisationIdentifier[],
): Promise<IdentifierTaken | null> {
  for (const text of identifiers.map(({ scheme, value }) => `${scheme} ${value}`).toSorted())
    await em.execute(TURN, [text]);
  const taken = await takenByOthers(em, tenantId, identifiers);
  if (taken.length > 0) {
    for (const { scheme, value } of taken) await em.execute(CLAIM, [tenantId, scheme, value]);
    recordLeaf(em, {
      ...{ tenantId, personId, onBehalfOf: tenantId, action: 'updateSupplierProfile' },
      object: { type: 'Organisation', id: tenantId },
      after: { claims: taken.map(({ scheme, value }) => ({ scheme, value })) },
    });
    return identifierTaken(taken);
  }
  await em.nativeDelete(OrganisationIdentifierRow, { tenantId });
  for (const { scheme, value } of identifiers) em.create(OrganisationIdentifierRow, { tenantId, scheme, value });
  await em.flush();
  return null;
}

async function takenByOthers(em: EntityManager, tenantId: string, identifiers: readonly OrganisationIdentifier[]) {
  const single = identifiers.filter(({ scheme }) => !registerOf(scheme)?.shared);
  if (single.length === 0) return [];
  const same = single.map(({ scheme, value }) => ({ scheme, value }));
  return em.find(OrganisationIdentifierRow, { $or: same, tenantId: { $ne: tenantId } });
}

const identifierTaken = (taken: readonly OrganisationIdentifier[]): IdentifierTaken => ({
  kind: 'IdentifierTaken',
  message: `Another organisation is registered under ${taken.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')}: ask its members to invite you, or the operator to look whether the two are one`,
  path: ['identifiers'],
});
