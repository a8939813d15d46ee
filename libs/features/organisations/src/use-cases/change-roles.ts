import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { inTransaction, type Membership, type Role } from '@commonweal/persistence';
import { fail, type InvalidInput, invalidInput, ok, type Result } from '@commonweal/result';

import { type LastKeeper, lastKeeper, type NotFound, notYours } from '../people/failures.js';
import { isKeeper, lockedMembership } from '../people/locked-membership.js';
import { roleFaults } from '../people/role-faults.js';
import { mayKeepPeople } from '../policy.js';

export interface ChangeRolesInput {
  readonly organisationId: string;
  readonly personId: string;
  /** All that the person is from now on. */
  readonly roles: readonly Role[];
}

export type ChangeRolesFailure = InvalidInput | NotFound | RoleMissing | LastKeeper;

/** Changes what somebody is in an organisation. One who looks after its people must be left. */
@Injectable()
export class ChangeRoles {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: ChangeRolesInput): Promise<Result<Membership, ChangeRolesFailure>> {
    const { organisationId } = input;
    if (!actsFor(viewer, organisationId)) return fail(notYours());
    if (!mayKeepPeople(viewer, organisationId)) return fail(roleMissing(mayKeepPeople, 'organisationId'));
    return inTransaction(this.em, viewer, (em) => this.change(em, viewer, input));
  }

  private async change(
    em: EntityManager,
    viewer: Viewer,
    input: ChangeRolesInput,
  ): Promise<Result<Membership, ChangeRolesFailure>> {
    const locked = await lockedMembership(em, input);
    if (!locked) return fail(notYours('personId'));
    const faults = roleFaults(input.roles, locked.kind);
    if (faults.length > 0) return fail(invalidInput(faults));
    if (!locked.hasOtherKeeper && !isKeeper(input.roles)) return fail(lastKeeper('roles'));
    const { organisationId: tenantId, personId: id } = input;
    recordLeaf(em, {
      ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId, action: 'changeRoles' },
      object: { type: 'Membership', id },
      ...{ before: { roles: locked.membership.roles }, after: { roles: input.roles } },
    });
    locked.membership.roles = [...input.roles];
    await em.flush();
    return ok(locked.membership);
  }
}
