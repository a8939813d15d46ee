import { AsyncLocalStorage } from 'node:async_hooks';

import type { EntityManager } from '@mikro-orm/postgresql';

import { type ActingFor, sessionOf } from './as-viewer.js';

const joined = new AsyncLocalStorage<true>();

/**
 * Lets the forks of a process's global entity manager join `inOneTransaction`. Call it once, at start.
 *
 * @param em the global one, which providers fork for each use case and query
 */
export function letForksJoin(em: EntityManager): void {
  const fork = em.fork.bind(em);
  em.fork = (options) => fork(joined.getStore() ? { ...options, keepTransactionContext: true } : options);
}

/**
 * Does the work in one transaction, whatever it calls: forks made meanwhile use its connection, and transactions of use
 * cases become savepoints in it. When the work throws, nothing of it remains.
 *
 * @param em the global entity manager, after `letForksJoin`
 * @param who for whom it begins; `inTransaction` and `readAs` join it and each say for whom they are
 * @param work is given the transaction's own entity manager
 */
export const inOneTransaction = <T>(
  em: EntityManager,
  who: ActingFor | null,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> =>
  em.fork({ session: sessionOf(who) }).transactional((transaction) => joined.run(true, () => work(transaction)));
