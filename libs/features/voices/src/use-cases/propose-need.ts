import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { Throttle } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Fault, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { attemptsUsedUp, type PublicFailure } from './failures.js';
import type { RowKey } from './known-round.js';
import { needTitleFaults } from './need-titles.js';
import { openRound, recordPublicAct } from './open-to-all.js';

export interface ProposeNeedInput {
  readonly round: RowKey;
  readonly title: string;
}

const PROPOSE = 'select propose_need(?, ?, ?, ?) as number';
const FULL: Fault = { path: '$.roundId', message: 'Too many proposals wait to be looked at: try again in a few days' };

/** Takes a need that anybody proposes; it is shown once somebody of the authority has looked at it. */
@Injectable()
export class ProposeNeed {
  constructor(
    private readonly em: EntityManager,
    private readonly throttle: Throttle,
  ) {}

  async execute(
    { round, title }: ProposeNeedInput,
    { address }: { readonly address: string },
  ): Promise<Result<{ title: string }, PublicFailure>> {
    const faults = needTitleFaults(title, '$.title');
    if (faults.length > 0) return fail(invalidInput(faults));
    const retryAt = await this.throttle.admit({ what: 'proposal', address });
    if (retryAt) return fail(attemptsUsedUp(retryAt));
    return inTransaction(this.em, null, async (em) => {
      const open = await openRound(em, round);
      if (!open.ok) return open;
      const values = [round.tenantId, round.id, randomUUID(), title.trim()];
      const [row] = await em.execute<{ number: number | null }[]>(PROPOSE, values);
      if (typeof row?.number !== 'number') return fail(invalidInput([FULL]));
      await recordPublicAct(em, round, 'proposeNeed');
      return ok({ title: title.trim() });
    });
  }
}
