import type { EntityManager } from '@mikro-orm/postgresql';

import { type ActingFor, sayFor, sessionOf } from './as-viewer.js';

interface Reading {
  readonly read: (em: EntityManager) => Promise<unknown>;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Readings that wait for the transaction they share, by who reads; by the `EntityManager` where nobody is signed in. */
const waiting = new WeakMap<object, Reading[]>();

/**
 * Reads in a read-only transaction that sees what these may see. Nothing is tracked for writing back.
 *
 * Readings for the same viewer that are asked for in the same turn of the event loop share one transaction and are done
 * one after the other: a level of a graph costs one transaction, however many loaders it takes. Within
 * `inOneTransaction` they see what it has written, and are done one after the other as well.
 *
 * @param who null: nobody is signed in, only what is public can be seen
 * @param read is given an `EntityManager` of its own in the transaction; must not read by `readAs` itself
 */
export function readAs<T>(
  em: EntityManager,
  who: ActingFor | null,
  read: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const joined = em.fork();
  return joined.isInTransaction() ? readJoined(joined, who, read) : readSoon(em, who, read);
}

/** The last reading of each transaction that readings have joined. */
const turns = new WeakMap<object, Promise<unknown>>();

function readJoined<T>(em: EntityManager, who: ActingFor | null, read: (em: EntityManager) => Promise<T>): Promise<T> {
  const transaction = em.getTransactionContext() as object;
  const before = turns.get(transaction) ?? Promise.resolve();
  const turn = before.then(async () => {
    await sayFor(em, who);
    return read(em);
  });
  turns.set(
    transaction,
    turn.catch(() => undefined),
  );
  return turn;
}

function readSoon<T>(em: EntityManager, who: ActingFor | null, read: (em: EntityManager) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const reading = { read, resolve, reject };
    const others = waiting.get(who ?? em);
    if (others) return void others.push(reading);
    const readings: Reading[] = [reading];
    waiting.set(who ?? em, readings);
    setImmediate(() => {
      waiting.delete(who ?? em);
      void readTogether(em, who, readings);
    });
  });
}

/** Answers when the transaction is over. A reading that fails ends it; those behind it get another one. */
async function readTogether(em: EntityManager, who: ActingFor | null, readings: readonly Reading[]): Promise<void> {
  const values: unknown[] = [];
  try {
    await readOnly(em, who, async (transaction) => {
      for (const { read } of readings) values.push(await read(transaction.fork({ keepTransactionContext: true })));
    });
  } catch (error) {
    readings[values.length]?.reject(error);
    const behind = readings.slice(values.length + 1);
    if (behind.length > 0) void readTogether(em, who, behind);
  }
  values.forEach((value, at) => readings[at]?.resolve(value as never));
}

const readOnly = (em: EntityManager, who: ActingFor | null, work: (em: EntityManager) => Promise<void>) =>
  em.fork({ session: sessionOf(who) }).transactional(work, { readOnly: true });
