import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asOwner, signedIn } from '../support/people.js';
import { addressOf, peopleWorld, type PeopleWorld } from '../support/people-world.js';

let at: PeopleWorld;
beforeAll(async () => void (at = await peopleWorld()), 60_000);
afterAll(() => at?.close());

describe('an invitation', () => {
  it('makes whoever holds the address a member, in its roles and by its link', async () => {
    const [owner, newcomer] = [await signedIn(at.database, 'SUPPLIER'), await signedIn(at.database, 'SUPPLIER')];
    await at.invite(owner, ` ${addressOf(newcomer).toUpperCase()} `, [['EDITOR', 'SIGNATORY']]);
    const { token, raw } = await at.posted(addressOf(newcomer));
    expect(raw).toContain('https://bids.council.org/accept-invitation');

    const seen = await at.api.gql('query ($token: String!) { invitation(token: $token) { email kind roles isOpen } }', {
      token,
    });
    expect(seen.data['invitation']).toEqual({
      ...{ email: addressOf(newcomer), kind: 'SUPPLIER', roles: ['EDITOR', 'SIGNATORY'], isOpen: true },
    });
    expect(await at.ended('acceptInvitation', { token }, newcomer.token)).toBe('AcceptInvitationSuccess');
    const { members, invitations } = await at.membersOf(owner);
    expect(members?.['totalCount']).toBe(2);
    expect(invitations).toEqual([]);
    expect(JSON.stringify(members)).toContain('["EDITOR","SIGNATORY"]');
  });

  it('of an authority leads into the officers’ app, in the language asked for', async () => {
    const lead = await signedIn(at.database);
    await at.invite(lead, 'gwen@cyngor.example', [['EVALUATOR'], 'CY']);
    const { raw } = await at.posted('gwen@cyngor.example');
    expect(raw).toContain('https://buying.council.org/accept-invitation');
    expect(raw).toContain('yn eich gwahodd');
  });

  it('is for its address alone, once, and not for long', async () => {
    const [owner, right, wrong] = [
      await signedIn(at.database, 'SUPPLIER'),
      await signedIn(at.database, 'SUPPLIER'),
      await signedIn(at.database, 'SUPPLIER'),
    ];
    await at.invite(owner, addressOf(right), [['VIEWER']]);
    const { token } = await at.posted(addressOf(right));
    expect(await at.ended('acceptInvitation', { token }, wrong.token)).toBe('InvitationForSomebodyElse');
    expect(await at.ended('acceptInvitation', { token }, right.token)).toBe('AcceptInvitationSuccess');
    expect(await at.ended('acceptInvitation', { token }, right.token)).toBe('InvitationEnded');
    expect(await at.ended('acceptInvitation', { token: 'guessed' }, right.token)).toBe('InvitationEnded');

    await at.invite(owner, addressOf(wrong), [['VIEWER']]);
    const late = await at.posted(addressOf(wrong));
    await asOwner(at.database, (client) =>
      client.query("update invitation set expires_at = now() - interval '1 second' where email = $1", [
        addressOf(wrong),
      ]),
    );
    expect(await at.ended('acceptInvitation', { token: late.token }, wrong.token)).toBe('InvitationEnded');
  });

  it('ends when it is revoked, and when another one goes to the same address', async () => {
    const [owner, somebody] = [await signedIn(at.database, 'SUPPLIER'), await signedIn(at.database, 'SUPPLIER')];
    await at.invite(owner, addressOf(somebody), [['VIEWER']]);
    const first = await at.posted(addressOf(somebody));
    const again = await at.invite(owner, addressOf(somebody), [['EDITOR']]);
    const second = await at.posted(addressOf(somebody), 1);
    expect(await at.ended('acceptInvitation', { token: first.token }, somebody.token)).toBe('InvitationEnded');
    const invitationId = again['invitation']?.['id'] as string;
    expect(await at.ended('revokeInvitation', { invitationId }, somebody.token)).not.toBe('RevokeInvitationSuccess');
    expect(await at.ended('revokeInvitation', { invitationId }, owner.token)).toBe('RevokeInvitationSuccess');
    expect(await at.ended('revokeInvitation', { invitationId }, owner.token)).toBe('InvitationEnded');
    expect(await at.ended('acceptInvitation', { token: second.token }, somebody.token)).toBe('InvitationEnded');
  });

  it('is refused with all that is wrong with it, to a member, and beyond fifty', async () => {
    const owner = await signedIn(at.database, 'SUPPLIER');
    const wrong = await at.invite(owner, 'nobody', [['LEAD', 'OWNER']]);
    expect(wrong['faults']).toEqual([{ path: '$.email' }, { path: '$.roles' }]);
    const taken = await at.invite(owner, addressOf(owner), [['VIEWER']]);
    expect(taken['__typename']).toBe('AlreadyMember');
    await asOwner(at.database, (client) =>
      client.query(
        `insert into invitation (tenant_id, id, email, roles, language, token_hash, invited_by)
         select $1::uuid, gen_random_uuid(), i || '@example.org', '{VIEWER}', 'en', $1::text || i, $2::uuid from generate_series(1, 50) i`,
        [owner.organisationId, owner.personId],
      ),
    );
    expect((await at.invite(owner, 'one-more@example.org', [['VIEWER']]))['__typename']).toBe('TooManyInvitations');
  });

  it('goes to one address five times an hour, whoever sends it', async () => {
    for (let sent = 0; sent < 5; sent += 1) {
      const owner = await signedIn(at.database, 'SUPPLIER');
      expect((await at.invite(owner, 'pestered@example.org', [['VIEWER']]))['__typename']).toBe('InvitePersonSuccess');
    }
    const another = await signedIn(at.database, 'SUPPLIER');
    await expect(at.invite(another, 'Pestered@example.org', [['VIEWER']])).rejects.toThrow('RATE_LIMITED');
    expect((await at.invite(another, 'somebody@example.org', [['VIEWER']]))['__typename']).toBe('InvitePersonSuccess');
  });

  it('stores no secret that could be used', async () => {
    const rows = await asOwner(
      at.database,
      async (client) => (await client.query('select token_hash from invitation')).rows,
    );
    const tokens = at.sink.mails.map(({ raw }) => /token=3D([\w-]+)/.exec(raw.replaceAll('=\r\n', ''))?.[1] ?? 'none');
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(tokens.join('|')));
  });
});
