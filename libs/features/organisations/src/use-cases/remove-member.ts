import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { inTransaction, Organisation } from '@commonweal/persistence';
import { fail, ok, type Result } from '@commonweal/result';

import { type LastKeeper, lastKeeper, type NotFound, notYours } from '../people/failures.js';
import { lockedMembership } from '../people/locked-membership.js';
import { mayKeepPeople } from '../policy.js';

export interface RemoveMemberInput {
  readonly organisationId: string;
  readonly personId: string;
}

export type RemoveMemberFailure = NotFound | RoleMissing | LastKeeper;

/** Ends that somebody acts for an organisation; everybody may leave by themselves. One who looks after its people stays. */
@Injectable()
export class RemoveMember {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: RemoveMemberInput): Promise<Result<Organisation, RemoveMemberFailure>> {
    const { organisationId, personId } = input;
    if (!actsFor(viewer, organisationId)) return fail(notYours());
    const leaves = personId === viewer.personId;
    if (!leaves && !mayKeepPeople(viewer, organisationId)) return fail(roleMissing(mayKeepPeople, 'organisationId'));
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedMembership(em, input);
      if (!locked) return fail(notYours('personId'));
      if (!locked.hasOtherKeeper) return fail(lastKeeper('personId'));
      recordLeaf(em, {
        ...{ tenantId: organisationId, personId: viewer.personId, onBehalfOf: organisationId, action: 'removeMember' },
        ...{ object: { type: 'Membership', id: personId }, before: { roles: locked.membership.roles } },
      });
      await em.remove(locked.membership).flush();
      return ok(await em.findOneOrFail(Organisation, { id: organisationId }));
    });
  }
}
