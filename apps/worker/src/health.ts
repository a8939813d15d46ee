import { outboxState } from './outbox-state.js';
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
  /** No promise has waited long to be handed over. */
  readonly outbox: boolean;
  /** A canary job went all the way lately. */
  readonly canary: boolean;
}

/** How the worker is. */
export async function health({ em, relay, workers, limits }: WorkerParts): Promise<Health> {
  const state = await outboxState(em).catch(() => null);
  return {
    database: state !== null,
    relay: relay.sinceLastSuccess < longestRelaySilence,
    workers: workers.running,
    outbox: state !== null && state.oldest * 1_000 < limits.outbox,
    canary: (state?.canary ?? Infinity) * 1_000 < limits.canary,
  };
}

export const isWell = (state: Health): boolean => Object.values(state).every(Boolean);
