import { EntityManager, LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { type RoleMissing, type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { AuthorityTheme, Organisation, inTransaction } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';
import { type Theme, themeFaults } from '@commonweal/theme';

import { mayTheme } from '../policy.js';

export interface SaveThemeInput {
  readonly authorityId: string;
  /** The version that was read; 0 while there is none. */
  readonly version: number;
  readonly theme: Theme;
  /** The bytes of a PNG; null takes the logo away, undefined leaves it. */
  readonly logo: Uint8Array | null | undefined;
}

export type SaveThemeFailure =
  InvalidInput | Failure<'NotFound'> | RoleMissing | (Failure<'Conflict'> & { readonly currentVersion: number });

/** Chooses how an authority's pages look, if everything on them can still be read. */
@Injectable()
export class SaveTheme {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: SaveThemeInput): Promise<Result<Organisation, SaveThemeFailure>> {
    const faults = themeFaults(input.theme, input.logo ?? undefined);
    if (faults.length > 0) return fail(invalidInput(faults));
    try {
      return await inTransaction(this.em, viewer, (em) => save(em, viewer, input));
    } catch (error) {
      // Two people chose the first theme at once.
      if (error instanceof UniqueConstraintViolationException) return fail(conflict(1));
      throw error;
    }
  }
}

async function save(
  em: EntityManager,
  viewer: Viewer,
  input: SaveThemeInput,
): Promise<Result<Organisation, SaveThemeFailure>> {
  const { authorityId: tenantId, version } = input;
  const authority = actsFor(viewer, tenantId)
    ? await em.findOne(Organisation, { id: tenantId, kind: 'AUTHORITY' })
    : null;
  if (!authority) return fail(notFound);
  if (!mayTheme(viewer, tenantId)) return fail(roleMissing(mayTheme, 'authorityId'));
  const earlier = await em.findOne(AuthorityTheme, { tenantId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const current = earlier?.version ?? 0;
  if (current !== version) return fail(conflict(current));
  const [{ now }] = await em.execute<[{ now: string }]>('select clock_timestamp() as now');
  const next = { ...columns(input), version: current + 1, changedBy: viewer.personId, changedAt: new Date(now) };
  if (earlier) em.assign(earlier, next);
  else em.create(AuthorityTheme, { tenantId, ...next });
  recordTheme(em, viewer, input);
  return ok(authority);
}

function recordTheme(em: EntityManager, { personId }: Viewer, input: SaveThemeInput) {
  const { authorityId: id, version, logo } = input;
  const { brandColour, accentColour, font } = columns(input);
  recordLeaf(em, {
    ...{ tenantId: id, personId, onBehalfOf: id, action: 'saveTheme', object: { type: 'AuthorityTheme', id } },
    before: { version },
    after: { version: version + 1, brandColour, accentColour, font, logoChanged: logo !== undefined },
  });
}

function columns({ theme, logo }: SaveThemeInput) {
  return {
    displayName: storedText(theme.displayName),
    brandColour: theme.brandColour.toLowerCase(),
    accentColour: theme.accentColour.toLowerCase(),
    font: theme.font,
    ...(logo === undefined ? {} : { logo: logo && Buffer.from(logo) }),
  };
}

const notFound: SaveThemeFailure = {
  kind: 'NotFound',
  message: 'There is no such authority, or you do not act for it',
  path: ['authorityId'],
};

const conflict = (currentVersion: number): SaveThemeFailure => ({
  kind: 'Conflict',
  message: 'Somebody changed the look of these pages since you read it: read it again and repeat your change',
  path: ['version'],
  currentVersion,
});
