import type { EntityManager } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';

/** A change to somebody's own account. */
export interface OwnChange {
  /** the mutation's name in the graph */
  readonly action: string;
  /** what was changed; the person, unless it is said */
  readonly object?: { readonly type: 'Passkey' | 'Session' | 'TotpApp'; readonly id: string };
}

const ACT = `select set_config('app.person', ?, true)`;

/** Records what a person changed of their own account, in a transaction that acts for them: it concerns no organisation. */
export function recordOwn(em: EntityManager, personId: string, { action, object }: OwnChange): void {
  recordLeaf(em, {
    ...{ tenantId: personId, personId, onBehalfOf: null },
    ...{ action, object: object ?? { type: 'Person', id: personId } },
  });
}

/**
 * Records it in a transaction that began for nobody, where a function of the owner's has told since who asks: the rest of
 * the transaction acts for them.
 */
export async function recordOwnOnceKnown(em: EntityManager, personId: string, change: OwnChange): Promise<void> {
  await em.execute(ACT, [personId]);
  recordOwn(em, personId, change);
}
