import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import type { JobContract, JobQueues } from '@commonweal/jobs';
import { OutboxMessage } from '@commonweal/persistence';

import { queuedJob } from './queued-job.js';

/** Keeps the promises: hands each message to its queue. Any number of relays may run at once. */
export class OutboxRelay {
  readonly #known: string[];

  /** @param jobs every job the queues know; a message for another is left to a newer relay */
  constructor(
    private readonly em: EntityManager,
    private readonly queues: JobQueues,
    jobs: readonly JobContract[],
  ) {
    this.#known = jobs.map(({ name }) => name);
  }

  /**
   * Hands over the oldest messages, then marks them: a crash in between hands them over again, and the queue knows
   * each by its id.
   *
   * @returns how many were handed over; fewer than `limit` means none are left
   */
  relay(limit = 100): Promise<number> {
    return this.em.fork().transactional(async (em) => {
      const messages = await this.#oldest(em, limit);
      if (messages.length === 0) return 0;
      await this.queues.add(messages.map(queuedJob));
      await markRelayed(em, messages);
      return messages.length;
    });
  }

  #oldest(em: EntityManager, limit: number): Promise<OutboxMessage[]> {
    return em.find(
      OutboxMessage,
      { relayedAt: null, job: { $in: this.#known } },
      { orderBy: { createdAt: 'asc' }, limit, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
    );
  }
}

async function markRelayed(em: EntityManager, messages: readonly OutboxMessage[]): Promise<void> {
  await em.execute(
    `update outbox_message set relayed_at = clock_timestamp()
       from unnest(?::uuid[], ?::uuid[]) as handed (tenant_id, id)
      where outbox_message.tenant_id = handed.tenant_id and outbox_message.id = handed.id`,
    [arrayOf(messages.map(({ tenantId }) => tenantId)), arrayOf(messages.map(({ id }) => id))],
  );
}

/** A PostgreSQL array literal; UUIDs need no quotes. */
const arrayOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;
