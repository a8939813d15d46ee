import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import type { Viewer } from '@commonweal/auth';
import { inTransaction, Membership, Organisation, Person, type Role } from '@commonweal/persistence';
import { fail, type Failure, ok, type Result } from '@commonweal/result';

import { type InvitationEnded, invitationEnded } from '../people/failures.js';
import { takePeoplesTurn } from '../people/locked-membership.js';
import { InvitationByToken } from '../queries/invitation-by-token.js';

export type AcceptInvitationFailure = InvitationEnded | Failure<'InvitationForSomebodyElse'>;

const ACCEPT = `update invitation set accepted_at = clock_timestamp(), accepted_by = ?
  where tenant_id = ? and id = ? and accepted_at is null and revoked_at is null and expires_at > clock_timestamp()
  returning roles`;

interface Accepting {
  readonly personId: string;
  readonly tenantId: string;
  readonly id: string;
}

/** Makes whoever was invited a member, in the roles of the invitation; whoever is one already gets them besides. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly em: EntityManager,
    private readonly byToken: InvitationByToken,
  ) {}

  async execute(viewer: Viewer, token: string): Promise<Result<Organisation, AcceptInvitationFailure>> {
    const invitation = await this.byToken.find(token);
    if (!invitation?.isOpen) return fail(invitationEnded('token'));
    const { tenantId, id, email } = invitation;
    // From here on the person is one of the organisation's: the policies let only those add themselves.
    const joining = { ...viewer, organisationIds: [...viewer.organisationIds, tenantId] };
    return inTransaction(this.em, joining, async (em) => {
      const person = await em.findOneOrFail(Person, { id: viewer.personId });
      return person.email === email ? this.join(em, { personId: person.id, tenantId, id }) : fail(SOMEBODY_ELSE);
    });
  }

  private async join(em: EntityManager, joining: Accepting): Promise<Result<Organisation, AcceptInvitationFailure>> {
    const { personId, tenantId, id } = joining;
    await takePeoplesTurn(em, tenantId);
    const [accepted] = await em.execute<{ roles: Role[] }[]>(ACCEPT, [personId, tenantId, id]);
    if (!accepted) return fail(invitationEnded('token'));
    const membership = await em.findOne(Membership, { tenantId, personId });
    const roles = [...new Set([...(membership?.roles ?? []), ...accepted.roles])];
    recordLeaf(em, {
      ...{ tenantId, personId, onBehalfOf: tenantId, action: 'acceptInvitation' },
      ...{ object: { type: 'Membership', id: personId }, after: { invitationId: id, roles } },
      ...(membership && { before: { roles: membership.roles } }),
    });
    if (membership) membership.roles = roles;
    else em.create(Membership, { tenantId, personId, roles });
    await em.flush();
    return ok(await em.findOneOrFail(Organisation, { id: tenantId }));
  }
}

const SOMEBODY_ELSE = {
  kind: 'InvitationForSomebodyElse' as const,
  message: 'This invitation went to another address than the one you are signed in with: sign in with that one',
  path: ['token'],
};
