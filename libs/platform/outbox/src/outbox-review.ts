import { type EntityManager, LockMode, raw } from '@mikro-orm/postgresql';

import type { JobContract, JobQueues } from '@commonweal/jobs';
import { OutboxMessage } from '@commonweal/persistence';

import { queuedJob } from './queued-job.js';

type Place = Pick<OutboxMessage, 'tenantId' | 'id'>;

const pageSize = 200;

/**
 * Looks up promises that were handed over a while ago and have not ended, and hands over again what its queue has
 * lost. So a queue may be emptied, or restored from yesterday, and no work is lost.
 */
export class OutboxReview {
  readonly #known: string[];

  /** @param overdueMs how long after the handing over a promise is first looked up, in milliseconds */
  constructor(
    private readonly parts: { em: EntityManager; queues: JobQueues; overdueMs: number },
    jobs: readonly JobContract[],
  ) {
    this.#known = jobs.map(({ name }) => name);
  }

  /** @returns how many promises were handed over again */
  async review(): Promise<number> {
    let restored = 0;
    for (let after: Place | undefined, more = true; more;) {
      const page = await this.#reviewPage(after);
      restored += page.restored;
      after = page.last;
      more = page.size === pageSize;
    }
    return restored;
  }

  /** The lock holds back the ledger: a job that is seen as ended in its queue, but open here, did not end just now. */
  #reviewPage(after: Place | undefined) {
    return this.parts.em.fork().transactional(async (em) => {
      const messages = await this.#overdue(em, after);
      const restored = messages.length === 0 ? 0 : await this.parts.queues.restore(messages.map(queuedJob));
      return { restored, size: messages.length, last: messages.at(-1) };
    });
  }

  #overdue(em: EntityManager, after: Place | undefined): Promise<OutboxMessage[]> {
    const overdue = raw(`clock_timestamp() - ? * interval '1 millisecond'`, [this.parts.overdueMs]);
    return em.find(
      OutboxMessage,
      {
        relayedAt: { $lt: overdue },
        doneAt: null,
        failedAt: null,
        job: { $in: this.#known },
        ...(after ? { $or: beyond(after) } : {}),
      },
      { orderBy: { tenantId: 'asc', id: 'asc' }, limit: pageSize, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
    );
  }
}

const beyond = ({ tenantId, id }: Place) => [{ tenantId: { $gt: tenantId } }, { tenantId, id: { $gt: id } }];
