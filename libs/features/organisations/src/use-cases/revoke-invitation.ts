import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { inTransaction, Invitation } from '@commonweal/persistence';
import { fail, ok, type Result } from '@commonweal/result';

import { type InvitationEnded, invitationEnded, type NotFound, notYours } from '../people/failures.js';
import { mayKeepPeople } from '../policy.js';

interface InvitationKey {
  readonly tenantId: string;
  readonly id: string;
}

const REVOKE = `update invitation set revoked_at = clock_timestamp()
  where tenant_id = ? and id = ? and accepted_at is null and revoked_at is null returning id`;

/** Ends an invitation that nobody has accepted. */
@Injectable()
export class RevokeInvitation {
  constructor(private readonly em: EntityManager) {}

  async execute(
    viewer: Viewer,
    { tenantId, id }: InvitationKey,
  ): Promise<Result<Invitation, NotFound | RoleMissing | InvitationEnded>> {
    if (!actsFor(viewer, tenantId)) return fail(notYours('invitationId'));
    if (!mayKeepPeople(viewer, tenantId)) return fail(roleMissing(mayKeepPeople, 'invitationId'));
    return inTransaction(this.em, viewer, async (em) => {
      const revoked = await em.execute<unknown[]>(REVOKE, [tenantId, id]);
      const invitation = await em.findOne(Invitation, { tenantId, id });
      if (!invitation) return fail(notYours('invitationId'));
      if (revoked.length === 0) return fail(invitationEnded('invitationId'));
      recordLeaf(em, {
        ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId, action: 'revokeInvitation' },
        ...{ object: { type: 'Invitation', id }, after: { revoked: true } },
      });
      return ok(invitation);
    });
  }
}
