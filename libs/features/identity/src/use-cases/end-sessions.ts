import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, Session } from '@commonweal/persistence';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

import { recordOwn } from '../accounts/record-own.js';
import { endOtherSessions } from '../sessions/opened-session.js';

const END = `update session set revoked_at = clock_timestamp() where token_hash = ? and revoked_at is null
  returning revoked_at as "revokedAt"`;

/** Ends one of the viewer's sessions. */
@Injectable()
export class RevokeSession {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, id: string): Promise<Result<{ revokedAt: Date }, Failure<'NotFound'>>> {
    return inTransaction(this.em, viewer, async (em) => {
      const session = await em.findOne(Session, { id, personId: viewer.personId });
      const [ended] = await em.execute<{ revokedAt: string }[]>(END, [session?.tokenHash ?? '']);
      if (!ended) return fail({ kind: 'NotFound', message: 'You have no such open session', path: ['sessionId'] });
      recordOwn(em, viewer.personId, { action: 'revokeSession', object: { type: 'Session', id } });
      return ok({ revokedAt: new Date(ended.revokedAt) });
    });
  }
}

/** Ends the viewer's sessions but the one in use. */
@Injectable()
export class RevokeOtherSessions {
  constructor(private readonly em: EntityManager) {}

  execute({ personId, sessionId = '', ...viewer }: Viewer): Promise<number> {
    return inTransaction(this.em, { ...viewer, personId }, async (em) => {
      const ended = await endOtherSessions(em, { personId, sessionId });
      if (ended > 0) recordOwn(em, personId, { action: 'revokeOtherSessions' });
      return ended;
    });
  }
}
