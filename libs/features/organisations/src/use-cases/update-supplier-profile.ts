import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { databaseNow, inTransaction, Organisation, SupplierProfile } from '@commonweal/persistence';
import { fail, type Failure, type InvalidInput, invalidInput, ok, type Result } from '@commonweal/result';

import { type NotFound, notYours } from '../people/failures.js';
import { mayEditProfile } from '../policy.js';
import { readIdentifiers } from '../profile/identifier-faults.js';
import { profileChanges } from '../profile/profile-changes.js';
import { profileFaults } from '../profile/profile-faults.js';
import type { ProfileInput } from '../profile/profile-input.js';
import { type IdentifierTaken, replaceIdentifiers } from '../profile/replace-identifiers.js';

export interface UpdateSupplierProfileInput {
  readonly organisationId: string;
  /** The version that was read; 0 where there was no profile yet. */
  readonly version: number;
  readonly profile: ProfileInput;
}

export type Conflict = Failure<'Conflict'> & { readonly currentVersion: number };
export type UpdateSupplierProfileFailure = InvalidInput | NotFound | RoleMissing | Conflict | IdentifierTaken;

type Updated = Result<SupplierProfile, UpdateSupplierProfileFailure>;

/** Changes of one profile are made one after the other. */
const TURN = 'select pg_advisory_xact_lock(hashtextextended(?, 6))';

/** Changes what a supplier tells of itself, if nobody else has changed it since it was read. */
@Injectable()
export class UpdateSupplierProfile {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: UpdateSupplierProfileInput): Promise<Updated> {
    const { organisationId } = input;
    if (!actsFor(viewer, organisationId)) return fail(notYours());
    if (!mayEditProfile(viewer, organisationId)) return fail(roleMissing(mayEditProfile, 'organisationId'));
    return inTransaction(this.em, viewer, (em) => this.update(em, viewer, input));
  }

  private async update(em: EntityManager, viewer: Viewer, input: UpdateSupplierProfileInput): Promise<Updated> {
    const { organisationId, version, profile: told } = input;
    const { identifiers, faults } = await this.read(em, input);
    if (faults.length > 0) return fail(invalidInput(faults));
    await em.execute(TURN, [organisationId]);
    const before = await em.findOne(SupplierProfile, { tenantId: organisationId });
    const stands = before?.version ?? 0;
    if (stands !== version) return fail(conflict(stands));
    const taken =
      told.identifiers &&
      (await replaceIdentifiers(em, { tenantId: organisationId, personId: viewer.personId }, identifiers));
    return taken ? fail(taken) : ok(await this.keep(em, before, { ...input, personId: viewer.personId }));
  }

  private async read(em: EntityManager, { organisationId, profile }: UpdateSupplierProfileInput) {
    const { supplierKind } = await em.findOneOrFail(Organisation, { id: organisationId });
    const { identifiers, faults } = readIdentifiers(profile.identifiers ?? []);
    return { identifiers, faults: [...profileFaults(profile, supplierKind !== 'BUSINESS'), ...faults] };
  }

  private async keep(
    em: EntityManager,
    before: SupplierProfile | null,
    { organisationId, version, profile, personId }: UpdateSupplierProfileInput & { readonly personId: string },
  ): Promise<SupplierProfile> {
    const now = await databaseNow(em);
    const changes = { ...profileChanges(profile, before, now), updatedAt: now, updatedBy: personId };
    const kept = before ?? em.create(SupplierProfile, { tenantId: organisationId, ...EMPTY, ...changes });
    Object.assign(kept, changes);
    await em.flush();
    recordLeaf(em, {
      ...{ tenantId: organisationId, personId, onBehalfOf: organisationId, action: 'updateSupplierProfile' },
      ...{ object: { type: 'SupplierProfile', id: organisationId }, before: { version } },
      after: { version: kept.version, parts: partsOf(profile) },
    });
    return kept;
  }
}

/** Which parts a change sets; what they say may name people. */
const partsOf = (profile: ProfileInput): string[] =>
  Object.entries(profile).flatMap(([part, told]) => (told === undefined ? [] : [part]));

const EMPTY = { places: [], cpvCodes: [], policies: [], insurances: [], declarations: [], connectedPersons: [] };

const conflict = (currentVersion: number): Conflict => ({
  kind: 'Conflict',
  message: 'Somebody changed this profile since you read it: read it again and repeat your change',
  path: ['version'],
  currentVersion,
});
