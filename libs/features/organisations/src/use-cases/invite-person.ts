import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, newSecret, type RoleMissing, roleMissing, secretHash, Throttle, type Viewer } from '@commonweal/auth';
import { type MailLanguage, postMail } from '@commonweal/mail';
import { inTransaction, Invitation, Organisation, Person, readAs, type Role } from '@commonweal/persistence';
import { fail, type Failure, type InvalidInput, invalidInput, ok, type Result } from '@commonweal/result';

import { invitationMail } from '../mail/invitation.js';
import { addressFaults, canonicalAddress } from '../people/address.js';
import { type NotFound, notYours } from '../people/failures.js';
import { roleFaults } from '../people/role-faults.js';
import { mayKeepPeople } from '../policy.js';

export interface InvitePersonInput {
  readonly organisationId: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** The language that the person is written to in. */
  readonly language: MailLanguage;
}

/** Too many were sent lately; not a member of the union, but the fault RATE_LIMITED. */
export type InvitingTooOften = Failure<'RateLimited'> & { readonly retryAt: Date };
export type InvitePersonFailure =
  InvalidInput | NotFound | RoleMissing | Failure<'AlreadyMember'> | Failure<'TooManyInvitations'> | InvitingTooOften;

interface Inviting extends InvitePersonInput {
  readonly organisation: Organisation;
}

const MOST_OPEN = 50;
const OPEN = 'accepted_at is null and revoked_at is null';
/** Invitations of one organisation are sent one after the other: an address has one open invitation at a time. */
const TURN = 'select pg_advisory_xact_lock(hashtextextended(?, 4))';
const REPLACED = `update invitation set revoked_at = clock_timestamp() where tenant_id = ? and ${OPEN}
  and (email = ? or expires_at < clock_timestamp()) returning id`;
const IS_MEMBER = `select 1 from membership m join person p on p.id = m.person_id where m.tenant_id = ? and p.email = ?`;

/** Invites somebody to act for an organisation, by e-mail. An earlier invitation to the same address ends. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly em: EntityManager,
    private readonly throttle: Throttle,
  ) {}

  async execute(viewer: Viewer, input: InvitePersonInput): Promise<Result<Invitation, InvitePersonFailure>> {
    const { organisationId } = input;
    if (!actsFor(viewer, organisationId)) return fail(notYours());
    if (!mayKeepPeople(viewer, organisationId)) return fail(roleMissing(mayKeepPeople, 'organisationId'));
    const asked = { ...input, email: canonicalAddress(input.email) };
    const organisation = await readAs(this.em, viewer, (em) => em.findOneOrFail(Organisation, { id: organisationId }));
    const faults = [...addressFaults(asked.email), ...roleFaults(asked.roles, organisation.kind)];
    if (faults.length > 0) return fail(invalidInput(faults));
    const retryAt = await this.throttle.admit({ what: 'invitation', address: organisationId, account: asked.email });
    if (retryAt) return fail(tooOften(retryAt));
    return inTransaction(this.em, viewer, (em) => this.invite(em, viewer, { ...asked, organisation }));
  }

  private async invite(
    em: EntityManager,
    viewer: Viewer,
    input: Inviting,
  ): Promise<Result<Invitation, InvitePersonFailure>> {
    await em.execute(TURN, [input.organisationId]);
    await this.endReplaced(em, viewer, input);
    const refused = await this.refusal(em, input);
    return refused ? fail(refused) : ok(await this.post(em, { ...input, invitedBy: viewer.personId }));
  }

  /** What ends here stays ended where the new invitation is refused: each has a leaf of its own. */
  private async endReplaced(em: EntityManager, { personId }: Viewer, { organisationId, email }: InvitePersonInput) {
    for (const { id } of await em.execute<{ id: string }[]>(REPLACED, [organisationId, email]))
      recordLeaf(em, {
        ...{ tenantId: organisationId, personId, onBehalfOf: organisationId, action: 'invitePerson' },
        ...{ object: { type: 'Invitation', id }, after: { revoked: true } },
      });
  }

  private async refusal(em: EntityManager, { organisationId, email }: InvitePersonInput) {
    if ((await em.execute<unknown[]>(IS_MEMBER, [organisationId, email])).length > 0) return ALREADY_MEMBER;
    const open = await em.count(Invitation, { tenantId: organisationId, acceptedAt: null, revokedAt: null });
    return open >= MOST_OPEN ? TOO_MANY : null;
  }

  private async post(
    em: EntityManager,
    { organisation, email, roles, language, invitedBy }: Inviting & { readonly invitedBy: string },
  ): Promise<Invitation> {
    const token = newSecret();
    const invitation = em.create(Invitation, {
      ...{ tenantId: organisation.id, email, roles: [...roles], language, invitedBy },
      tokenHash: secretHash(token),
    });
    recordLeaf(em, {
      ...{ tenantId: organisation.id, personId: invitedBy, onBehalfOf: organisation.id, action: 'invitePerson' },
      ...{ object: { type: 'Invitation', id: invitation.id }, after: { roles } },
    });
    await em.flush();
    const { name: inviter } = await em.findOneOrFail(Person, { id: invitedBy });
    const template = invitationMail[organisation.kind];
    await postMail(em, { to: email, template, language, values: { inviter, organisation: organisation.name, token } });
    return invitation;
  }
}

const ALREADY_MEMBER = {
  kind: 'AlreadyMember' as const,
  message: 'Whoever has this address acts for the organisation already: change their roles instead',
  path: ['email'],
};

const tooOften = (retryAt: Date): InvitingTooOften => ({
  kind: 'RateLimited',
  message: 'Too many invitations were sent: try again later',
  retryAt,
});

const TOO_MANY = {
  kind: 'TooManyInvitations' as const,
  message: `${MOST_OPEN} invitations are open: revoke some, or wait until they are accepted`,
  path: [],
};
