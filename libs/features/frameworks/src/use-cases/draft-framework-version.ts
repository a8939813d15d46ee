import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { FrameworkVersion, inTransaction } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { mayKeepFrameworks } from '../policy.js';
import { type NotFound, notFound } from './failures.js';
import { frameworkFacts, recordFramework, type VersionKey } from './kept-version.js';

const THERE_IS_ONE = [
  { path: '$.frameworkId', message: 'There is a draft of this framework already: change or publish that one first' },
];

/** Begins the next version of a framework: a draft that says what the newest version says. */
@Injectable()
export class DraftFrameworkVersion {
  constructor(private readonly em: EntityManager) {}

  execute(
    viewer: Viewer,
    { tenantId, id }: VersionKey,
  ): Promise<Result<VersionKey, InvalidInput | NotFound | RoleMissing>> {
    return inTransaction(this.em, viewer, async (em) => {
      const known = actsFor(viewer, tenantId) ? await em.findOne(FrameworkVersion, { tenantId, id }) : null;
      if (!known) return fail(notFound('frameworkId'));
      if (!mayKeepFrameworks(viewer, tenantId)) return fail(roleMissing(mayKeepFrameworks, 'frameworkId'));
      const newest = await newestOf(em, known);
      if (newest.state === 'DRAFT') return fail(invalidInput(THERE_IS_ONE));
      const { frameworkId, number, title, titleCy, content } = newest;
      const row = em.create(FrameworkVersion, {
        ...{ tenantId, frameworkId, number: number + 1, state: 'DRAFT', title, content, copiedFrom: newest.id },
        titleCy: titleCy ?? null,
      });
      await em.flush();
      recordFramework(em, { viewer, row, action: 'draftFrameworkVersion', after: frameworkFacts(row) });
      return ok({ tenantId, id: row.id });
    });
  }
}

/** Locked, so that of two people who begin the next version at once one sees the other's. */
async function newestOf(em: EntityManager, { tenantId, frameworkId }: FrameworkVersion): Promise<FrameworkVersion> {
  await em.findOne(FrameworkVersion, { tenantId, frameworkId, number: 1 }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return em.findOneOrFail(FrameworkVersion, { tenantId, frameworkId }, { orderBy: { number: 'desc' } });
}
