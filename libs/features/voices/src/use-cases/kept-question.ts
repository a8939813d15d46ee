import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { WardQuestion } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { mayAnswerQuestions } from '../policy.js';
import { type NotFound, notFound } from './failures.js';
import type { RowKey } from './known-round.js';

/** The question, locked, if the viewer may answer it or withhold it. */
export async function keptQuestion(
  em: EntityManager,
  viewer: Viewer,
  { tenantId, id }: RowKey,
): Promise<Result<WardQuestion, NotFound | RoleMissing>> {
  const question = actsFor(viewer, tenantId)
    ? await em.findOne(WardQuestion, { tenantId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!question) return fail(notFound('questionId'));
  return mayAnswerQuestions(viewer, tenantId) ? ok(question) : fail(roleMissing(mayAnswerQuestions, 'questionId'));
}
