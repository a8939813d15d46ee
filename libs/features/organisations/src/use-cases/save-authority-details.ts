import { EntityManager, LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { type RoleMissing, type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { type AuthorityDetails, AUTHORITY_DETAILS, authorityDetailsFaults } from '@commonweal/notices';
import { AuthorityDetailsRow, Organisation, inTransaction } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { mayKeepDetails } from '../policy.js';

export interface SaveAuthorityDetailsInput {
  readonly authorityId: string;
  /** The version that was read; 0 while there is none. */
  readonly version: number;
  readonly details: AuthorityDetails;
}

export type SaveAuthorityDetailsFailure =
  InvalidInput | Failure<'NotFound'> | RoleMissing | (Failure<'Conflict'> & { readonly currentVersion: number });

/** Keeps what an authority says of itself, with which its notices begin from now on. */
@Injectable()
export class SaveAuthorityDetails {
  constructor(private readonly em: EntityManager) {}

  async execute(
    viewer: Viewer,
    input: SaveAuthorityDetailsInput,
  ): Promise<Result<Organisation, SaveAuthorityDetailsFailure>> {
    const details = cleaned(input.details);
    const faults = authorityDetailsFaults(details);
    if (faults.length > 0) return fail(invalidInput(faults));
    try {
      return await inTransaction(this.em, viewer, (em) => save(em, viewer, { ...input, details }));
    } catch (error) {
      // Two people said it for the first time at once.
      if (error instanceof UniqueConstraintViolationException) return fail(conflict(1));
      throw error;
    }
  }
}

/** As it is published: without spaces around, a postcode in capitals. */
const cleaned = ({ buyerType, ...texts }: AuthorityDetails): AuthorityDetails => ({
  ...(mapped(texts, storedText) as Omit<AuthorityDetails, 'buyerType'>),
  postcode: storedText(texts.postcode).toUpperCase(),
  buyerType,
});

const mapped = (texts: Readonly<Record<string, string>>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text)]));

async function save(
  em: EntityManager,
  viewer: Viewer,
  { authorityId: tenantId, version, details }: SaveAuthorityDetailsInput,
): Promise<Result<Organisation, SaveAuthorityDetailsFailure>> {
  const authority = actsFor(viewer, tenantId)
    ? await em.findOne(Organisation, { id: tenantId, kind: 'AUTHORITY' })
    : null;
  if (!authority) return fail(notFound);
  if (!mayKeepDetails(viewer, tenantId)) return fail(roleMissing(mayKeepDetails, 'authorityId'));
  const earlier = await em.findOne(AuthorityDetailsRow, { tenantId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const current = earlier?.version ?? 0;
  if (current !== version) return fail(conflict(current));
  await replace(em, viewer, { earlier, tenantId, details });
  return ok(authority);
}

interface Replacing {
  readonly earlier: AuthorityDetailsRow | null;
  readonly tenantId: string;
  readonly details: AuthorityDetails;
}

async function replace(em: EntityManager, { personId }: Viewer, { earlier, tenantId, details }: Replacing) {
  const [{ now }] = await em.execute<[{ now: string }]>('select clock_timestamp() as now');
  const version = (earlier?.version ?? 0) + 1;
  const before = { version: version - 1, ...(earlier && said(earlier)) };
  const next = { ...details, version, changedBy: personId, changedAt: new Date(now) };
  if (earlier) em.assign(earlier, next);
  else em.create(AuthorityDetailsRow, { tenantId, ...next });
  recordLeaf(em, {
    ...{ tenantId, personId, onBehalfOf: tenantId, action: 'saveAuthorityDetails' },
    ...{ object: { type: 'AuthorityDetails', id: tenantId }, before, after: { version, ...details } },
  });
}

const said = (row: AuthorityDetailsRow) =>
  Object.fromEntries(AUTHORITY_DETAILS.map((name) => [name, row[name] ?? null]));

const notFound: SaveAuthorityDetailsFailure = {
  kind: 'NotFound',
  message: 'There is no such authority, or you do not act for it',
  path: ['authorityId'],
};

const conflict = (currentVersion: number): SaveAuthorityDetailsFailure => ({
  kind: 'Conflict',
  message: 'Somebody changed these details since you read them: read them again and repeat your change',
  path: ['version'],
  currentVersion,
});
