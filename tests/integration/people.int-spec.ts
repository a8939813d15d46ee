import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { toGlobalId } from '@commonweal/graphql';

import type { RunningWorker } from '../../apps/worker/src/run-worker.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { type Loose, startApi, type TestApi } from '../support/graphql.js';
import { type MailSink, mailSink } from '../support/mail-sink.js';
import { asOwner, member, type SignedInPerson, signedIn } from '../support/people.js';
import { startWorker } from '../support/worker.js';

let database: TestDatabase;
let api: TestApi;
let sink: MailSink;
let worker: RunningWorker;
beforeAll(async () => {
  database = await testDatabase();
  api = await startApi(database);
  sink = await mailSink();
  const links = { PORTAL_URL: 'https://bids.council.org', ADMIN_URL: 'https://buying.council.org' };
  worker = await startWorker(database, { SMTP_URL: sink.url, MAIL_FROM: 'buying@council.org', ...links });
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await sink?.stop();
  await api?.close();
  await database?.drop();
});

async function mutate(name: string, input: object, token: string, answer = ''): Promise<Loose> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on UserError { message path } ${answer} } }`;
  const { data, errors } = await api.gql(document, { input }, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name] as Loose;
}
const ended = async (...asked: Parameters<typeof mutate>) => String((await mutate(...asked))['__typename']);
const addressOf = ({ personId }: SignedInPerson) => `${personId}@example.org`;
const personOf = ({ personId }: SignedInPerson) => toGlobalId('Person', { id: personId });

/** The secret in the newest mail to an address, and the app it leads to. */
async function posted(address: string, earlier = 0): Promise<{ token: string; raw: string }> {
  const mail = await eventually(
    () => sink.mails.filter(({ to }) => to.includes(address)),
    (found) => found.length > earlier,
  );
  const raw = (mail.at(-1)?.raw ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');
  return { token: /accept-invitation\?token=([\w-]+)/.exec(raw)?.[1] ?? '', raw };
}
const invite = (by: SignedInPerson, email: string, roles: string[], language = 'EN') =>
  mutate(
    'invitePerson',
    { organisationId: by.organisation, email, roles, language },
    by.token,
    '... on InvitePersonSuccess { invitation { id email roles } } ... on InvalidInput { faults { path } }',
  );
const membersOf = async (viewer: SignedInPerson, organisation = viewer.organisation) => {
  const query = `query ($id: ID!) { node(id: $id) { ... on Organisation {
    members(first: 100) { totalCount edges { node { email roles person { id } } } } invitations { email } } } }`;
  return (await api.gql(query, { id: organisation }, viewer.token)).data.node as Loose;
};

describe('an invitation', () => {
  it('makes whoever holds the address a member, in its roles and by its link', async () => {
    const [owner, newcomer] = [await signedIn(database, 'SUPPLIER'), await signedIn(database, 'SUPPLIER')];
    await invite(owner, ` ${addressOf(newcomer).toUpperCase()} `, ['EDITOR', 'SIGNATORY']);
    const { token, raw } = await posted(addressOf(newcomer));
    expect(raw).toContain('https://bids.council.org/accept-invitation');

    const seen = await api.gql('query ($token: String!) { invitation(token: $token) { email kind roles isOpen } }', {
      token,
    });
    expect(seen.data['invitation']).toEqual({
      ...{ email: addressOf(newcomer), kind: 'SUPPLIER', roles: ['EDITOR', 'SIGNATORY'], isOpen: true },
    });
    expect(await ended('acceptInvitation', { token }, newcomer.token)).toBe('AcceptInvitationSuccess');
    const { members, invitations } = await membersOf(owner);
    expect(members?.['totalCount']).toBe(2);
    expect(invitations).toEqual([]);
    expect(JSON.stringify(members)).toContain('["EDITOR","SIGNATORY"]');
  });

  it('of an authority leads into the officers’ app, in the language asked for', async () => {
    const lead = await signedIn(database);
    await invite(lead, 'gwen@cyngor.example', ['EVALUATOR'], 'CY');
    const { raw } = await posted('gwen@cyngor.example');
    expect(raw).toContain('https://buying.council.org/accept-invitation');
    expect(raw).toContain('yn eich gwahodd');
  });

  it('is for its address alone, once, and not for long', async () => {
    const [owner, right, wrong] = [
      await signedIn(database, 'SUPPLIER'),
      await signedIn(database, 'SUPPLIER'),
      await signedIn(database, 'SUPPLIER'),
    ];
    await invite(owner, addressOf(right), ['VIEWER']);
    const { token } = await posted(addressOf(right));
    expect(await ended('acceptInvitation', { token }, wrong.token)).toBe('InvitationForSomebodyElse');
    expect(await ended('acceptInvitation', { token }, right.token)).toBe('AcceptInvitationSuccess');
    expect(await ended('acceptInvitation', { token }, right.token)).toBe('InvitationEnded');
    expect(await ended('acceptInvitation', { token: 'guessed' }, right.token)).toBe('InvitationEnded');

    await invite(owner, addressOf(wrong), ['VIEWER']);
    const late = await posted(addressOf(wrong));
    await asOwner(database, (client) =>
      client.query("update invitation set expires_at = now() - interval '1 second' where email = $1", [
        addressOf(wrong),
      ]),
    );
    expect(await ended('acceptInvitation', { token: late.token }, wrong.token)).toBe('InvitationEnded');
  });

  it('ends when it is revoked, and when another one goes to the same address', async () => {
    const [owner, somebody] = [await signedIn(database, 'SUPPLIER'), await signedIn(database, 'SUPPLIER')];
    await invite(owner, addressOf(somebody), ['VIEWER']);
    const first = await posted(addressOf(somebody));
    const again = await invite(owner, addressOf(somebody), ['EDITOR']);
    const second = await posted(addressOf(somebody), 1);
    expect(await ended('acceptInvitation', { token: first.token }, somebody.token)).toBe('InvitationEnded');
    const invitationId = again['invitation']?.['id'] as string;
    expect(await ended('revokeInvitation', { invitationId }, owner.token)).toBe('RevokeInvitationSuccess');
    expect(await ended('revokeInvitation', { invitationId }, owner.token)).toBe('InvitationEnded');
    expect(await ended('acceptInvitation', { token: second.token }, somebody.token)).toBe('InvitationEnded');
  });

  it('is refused with all that is wrong with it, to a member, and beyond fifty', async () => {
    const owner = await signedIn(database, 'SUPPLIER');
    const wrong = await invite(owner, 'nobody', ['LEAD', 'OWNER']);
    expect(wrong['faults']).toEqual([{ path: '$.email' }, { path: '$.roles' }]);
    const taken = await invite(owner, addressOf(owner), ['VIEWER']);
    expect(taken['__typename']).toBe('AlreadyMember');
    await asOwner(database, (client) =>
      client.query(
        `insert into invitation (tenant_id, id, email, roles, language, token_hash, invited_by)
         select $1::uuid, gen_random_uuid(), i || '@example.org', '{VIEWER}', 'en', $1::text || i, $2::uuid from generate_series(1, 50) i`,
        [owner.organisationId, owner.personId],
      ),
    );
    expect((await invite(owner, 'one-more@example.org', ['VIEWER']))['__typename']).toBe('TooManyInvitations');
  });

  it('stores no secret that could be used', async () => {
    const rows = await asOwner(
      database,
      async (client) => (await client.query('select token_hash from invitation')).rows,
    );
    const tokens = sink.mails.map(({ raw }) => /token=3D([\w-]+)/.exec(raw.replaceAll('=\r\n', ''))?.[1] ?? 'none');
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(tokens.join('|')));
  });
});

describe('the people of an organisation', () => {
  const change = (by: SignedInPerson, who: SignedInPerson, roles: string[]) =>
    ended('changeRoles', { organisationId: by.organisation, personId: personOf(who), roles }, by.token);
  const remove = (by: SignedInPerson, who: SignedInPerson) =>
    ended('removeMember', { organisationId: by.organisation, personId: personOf(who) }, by.token);

  it('are seen by each other and by nobody else; invited addresses by those who look after them', async () => {
    const [lead, stranger] = [await signedIn(database), await signedIn(database)];
    const evaluator = await member(database, lead, [['EVALUATOR']]);
    await invite(lead, 'new@council.example', ['OBSERVER']);
    expect((await membersOf(lead))['invitations']).toEqual([{ email: 'new@council.example' }]);
    expect((await membersOf(evaluator))['members']?.['totalCount']).toBe(2);
    expect((await membersOf(evaluator))['invitations']).toBeNull();
    expect(await membersOf(stranger, lead.organisation)).toEqual({ members: null, invitations: null });
  });

  it('come in pages', async () => {
    const lead = await signedIn(database);
    for (let count = 0; count < 4; count += 1) await member(database, lead, [['OBSERVER']]);
    const query = `query ($id: ID!, $after: String) { node(id: $id) { ... on Organisation { members(first: 2, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { email } } } } } }`;
    const emails: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Loose = (await api.gql(query, { id: lead.organisation, after }, lead.token)).data.node?.[
        'members'
      ] as Loose;
      emails.push(...(page['edges'] as Loose[]).map((edge) => String(edge['node']?.['email'])));
      if (!(page['pageInfo']?.['hasNextPage'] as unknown as boolean)) break;
      after = page['pageInfo']?.['endCursor'] as string;
    }
    expect(new Set(emails).size).toBe(5);
  });

  it('may do what their new roles allow from the next request on', async () => {
    const lead = await signedIn(database, 'AUTHORITY', ['ADMIN']);
    const colleague = await member(database, lead, [['OBSERVER']]);
    const notice = { authorityId: lead.organisation, document: '{}' };
    expect(await ended('importNotice', notice, colleague.token)).toBe('RoleMissing');
    expect(await change(lead, colleague, ['LEAD'])).toBe('ChangeRolesSuccess');
    expect(await ended('importNotice', notice, colleague.token)).toBe('InvalidNotice');
    expect(await remove(lead, colleague)).toBe('RemoveMemberSuccess');
    expect(await ended('importNotice', notice, colleague.token)).toBe('NotFound');
  });

  it('are never left without one who looks after them', async () => {
    const owner = await signedIn(database, 'SUPPLIER', ['OWNER']);
    expect(await change(owner, owner, ['VIEWER'])).toBe('LastKeeper');
    expect(await remove(owner, owner)).toBe('LastKeeper');
    const second = await member(database, owner, [['OWNER']]);
    expect(await remove(owner, owner)).toBe('RemoveMemberSuccess');
    expect(await remove(second, second)).toBe('LastKeeper');
  });

  it('are not, even when all who look after them leave at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const owner = await signedIn(database, 'SUPPLIER', ['OWNER']);
      const second = await member(database, owner, [['OWNER']]);
      const outcomes = await Promise.all([remove(owner, owner), change(second, second, ['VIEWER'])]);
      expect(outcomes.filter((outcome) => outcome === 'LastKeeper')).toHaveLength(1);
    }
  });

  it('are not, even when the rows are changed past the use cases', async () => {
    const owner = await signedIn(database, 'SUPPLIER', ['OWNER']);
    await member(database, owner, [['VIEWER']]);
    const emptied = asOwner(database, (client) =>
      client.query(`delete from membership where tenant_id = $1 and 'OWNER' = any (roles)`, [owner.organisationId]),
    );
    await expect(emptied).rejects.toThrow('nobody is left who looks after the people');
  });

  it('may leave by themselves', async () => {
    const owner = await signedIn(database, 'SUPPLIER', ['OWNER']);
    const viewer = await member(database, owner, [['VIEWER']]);
    expect(await remove(viewer, owner)).toBe('RoleMissing');
    expect(await remove(viewer, viewer)).toBe('RemoveMemberSuccess');
  });
});
