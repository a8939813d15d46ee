import type { WorkerParts } from './worker-parts.js';

const longestRelaySilence = 5_000;

/** What a worker can say of itself; it is well when each is true. */
export interface Health {
  /** The database answers. */
  readonly database: boolean;
  /** The relay passed over the outbox in the last five seconds without an error. */
  readonly relay: boolean;
  /** Every queue has a worker that takes jobs. */
  readonly workers: boolean;
}

/** How the worker is. */
export const health = async ({ em, relay, workers }: WorkerParts): Promise<Health> => ({
  database: await em
    .fork()
    .execute('select 1')
    .then(
      () => true,
      () => false,
    ),
  relay: relay.sinceLastSuccess < longestRelaySilence,
  workers: workers.running,
});

export const isWell = (state: Health): boolean => Object.values(state).every(Boolean);
