import type { EntityManager, TransactionOptions } from '@mikro-orm/postgresql';

/** For whom a transaction is done; row level security shows and takes only what is theirs. A viewer is one. */
export interface ActingFor {
  /** The person who is signed in; null for a job. */
  readonly personId: string | null;
  /** The organisations acted for: a viewer's own, or the one whose job it is. */
  readonly organisationIds: readonly string[];
}

/** A job acts for the organisation that promised it, and for no person. */
export const forTenant = (tenantId: string): ActingFor => ({ personId: null, organisationIds: [tenantId] });

/** The settings that the policies read. They end with the transaction, so that no connection carries them on. */
export const sessionOf = (who: ActingFor | null): Required<Pick<TransactionOptions, 'sessionContext'>> => ({
  sessionContext: {
    variables: { 'app.person': who?.personId ?? '', 'app.orgs': `{${(who?.organisationIds ?? []).join(',')}}` },
  },
});

/**
 * Does some work that may write, in one transaction that sees what these may see.
 *
 * @param who null: nobody is signed in, only what is public can be seen
 * @param work given the `EntityManager` of the transaction; what it throws rolls back
 */
export const inTransaction = <T>(
  em: EntityManager,
  who: ActingFor | null,
  work: (em: EntityManager) => T | Promise<T>,
): Promise<T> => em.fork().transactional(work, sessionOf(who));
