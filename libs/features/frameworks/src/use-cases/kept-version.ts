import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';
import { type RoleMissing, type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { FrameworkVersion, Organisation } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { mayKeepFrameworks } from '../policy.js';
import { type ChangeFailure, type NotFound, conflict, notFound, published } from './failures.js';

export interface VersionKey {
  readonly tenantId: string;
  readonly id: string;
}

/** The authority, if the viewer may keep its frameworks. */
export async function keptAuthority(
  em: EntityManager,
  viewer: Viewer,
  tenantId: string,
): Promise<Result<Organisation, NotFound | RoleMissing>> {
  const known = actsFor(viewer, tenantId) ? await em.findOne(Organisation, { id: tenantId, kind: 'AUTHORITY' }) : null;
  if (!known) return fail(notFound('authorityId'));
  return mayKeepFrameworks(viewer, tenantId) ? ok(known) : fail(roleMissing(mayKeepFrameworks, 'authorityId'));
}

/** The draft, locked, if the viewer may change it and read the version that stands. */
export async function lockedDraft(
  em: EntityManager,
  viewer: Viewer,
  { tenantId, id, version }: VersionKey & { readonly version: number },
): Promise<Result<FrameworkVersion, ChangeFailure>> {
  const draft = actsFor(viewer, tenantId)
    ? await em.findOne(FrameworkVersion, { tenantId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!draft) return fail(notFound('frameworkId'));
  if (!mayKeepFrameworks(viewer, tenantId)) return fail(roleMissing(mayKeepFrameworks, 'frameworkId'));
  if (draft.state === 'PUBLISHED') return fail(published);
  return draft.version === version ? ok(draft) : fail(conflict(draft.version));
}

interface Done {
  readonly viewer: Viewer;
  readonly row: FrameworkVersion;
  readonly action: string;
  readonly before?: object;
  readonly after: object;
}

/** Records what was done to a version. */
export function recordFramework(em: EntityManager, { viewer, row, ...done }: Done): void {
  const { tenantId, id } = row;
  recordLeaf(em, {
    ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId, ...done },
    object: { type: 'Framework', id },
  });
}

/** What is recorded of a version. */
export const frameworkFacts = (row: FrameworkVersion) => ({
  ...{ frameworkId: row.frameworkId, number: row.number, state: row.state, title: row.title },
  ...{ validFrom: row.validFrom ?? null, validTo: row.validTo ?? null, content: row.content },
});
