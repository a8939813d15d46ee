import type { EntityManager, SessionContext } from '@mikro-orm/postgresql';

/** For whom a transaction is done; row level security shows and takes only what is theirs. A viewer is one. */
export interface ActingFor {
  /** The person who is signed in; null for a job. */
  readonly personId: string | null;
  /** The organisations acted for: a viewer's own, or the one whose job it is. */
  readonly organisationIds: readonly string[];
  /** Set in an assisted session: the person for whom the one who is signed in acts. */
  readonly onBehalfOf?: { readonly personId: string };
}

/** A job acts for the organisation that promised it, and for no person. */
export const forTenant = (tenantId: string): ActingFor => ({ personId: null, organisationIds: [tenantId] });

export const settingsOf = (who: ActingFor | null) => ({
  'app.person': who?.personId ?? '',
  'app.orgs': `{${(who?.organisationIds ?? []).join(',')}}`,
  'app.helped': who?.onBehalfOf?.personId ?? '',
});

/** The settings that the policies read. They end with the transaction, so that no connection carries them on. */
export const sessionOf = (who: ActingFor | null): SessionContext => ({ variables: settingsOf(who) });

/** Says within a transaction under way for whom the next statements are: a savepoint begins without saying it anew. */
export async function sayFor(em: EntityManager, who: ActingFor | null): Promise<void> {
  const settings = Object.entries(settingsOf(who));
  const calls = settings.map(() => 'set_config(?, ?, true)').join(', ');
  await em.execute(`select ${calls}`, settings.flat());
}

/**
 * Does some work that may write, in one transaction that sees what these may see; within `inOneTransaction`, in a
 * savepoint of it.
 *
 * @param who null: nobody is signed in, only what is public can be seen
 * @param work given the `EntityManager` of the transaction; what it throws rolls back
 */
export function inTransaction<T>(
  em: EntityManager,
  who: ActingFor | null,
  work: (em: EntityManager) => T | Promise<T>,
): Promise<T> {
  const joined = em.fork();
  if (!joined.isInTransaction()) return em.fork({ session: sessionOf(who) }).transactional(work);
  return joined.transactional(async (savepoint) => {
    await sayFor(savepoint, who);
    return work(savepoint);
  });
}
