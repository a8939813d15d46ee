import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { type RoleMissing, type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { inTransaction, Tender, TenderComment } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { mayComment } from '../policy.js';
import { databaseClock } from './database-clock.js';
import { type NotFound, type WrongPhase, notFound, wrongPhase } from './failures.js';
import type { RowKey } from './locked-tender.js';

export type ResolveCommentFailure = WrongPhase | NotFound | RoleMissing;

/** Marks what was said of a draft as resolved, by whom and when. */
@Injectable()
export class ResolveComment {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, { tenantId, id }: RowKey): Promise<Result<Tender, ResolveCommentFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const mine = actsFor(viewer, tenantId);
      if (mine && !mayComment(viewer, tenantId)) return fail(roleMissing(mayComment, 'commentId'));
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
      const comment = mine ? await em.findOne(TenderComment, { tenantId, id }, lock) : null;
      if (!comment) return fail(notFound('commentId', 'comment'));
      if (comment.resolvedAt) return fail(wrongPhase('commentId', 'This comment is resolved already'));

      Object.assign(comment, { resolvedAt: await databaseClock(em), resolvedBy: viewer.personId });
      recordLeaf(em, {
        ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId, action: 'resolveComment' },
        ...{ object: { type: 'TenderComment', id }, after: { tenderId: comment.tenderId } },
      });
      return ok(await em.findOneOrFail(Tender, { tenantId, id: comment.tenderId }));
    });
  }
}
