import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { AssistedSession, inTransaction } from '@commonweal/persistence';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

import { recordSession } from '../audit/record-session.js';
import { concerns } from '../queries/assisted-sessions.js';

const END = `update assisted_session set ended_at = clock_timestamp()
  where tenant_id = ? and id = ? and ended_at is null returning id`;
const NOT_FOUND = fail({
  kind: 'NotFound' as const,
  message: 'There is no such session, or it is not yours to end',
  path: ['sessionId'],
});

/** Ends an assisted session at once: the helper may, who is helped, and whoever acts for the organisation. Safe to repeat. */
@Injectable()
export class EndAssistedSession {
  constructor(private readonly em: EntityManager) {}

  async execute(
    viewer: Viewer,
    { tenantId, id }: { readonly tenantId: string; readonly id: string },
  ): Promise<Result<AssistedSession, Failure<'NotFound'>>> {
    return inTransaction(this.em, viewer, async (em) => {
      const session = await em.findOne(AssistedSession, { tenantId, id });
      if (!session || !concerns(session, viewer)) return NOT_FOUND;
      const ended = await em.execute<object[]>(END, [tenantId, id]);
      if (ended.length > 0) await recordSession(em, { session, viewer, action: 'endAssistedSession' });
      await em.refresh(session);
      return ok(session);
    });
  }
}
