import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { assisted, madeHelper, START, startInput } from '../support/assisted.js';
import type { Loose } from '../support/graphql.js';
import { asOwner, type SignedInPerson, signedIn } from '../support/people.js';
import { bidInput, procurement } from '../support/procurement.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

const OFFER = { price: '10.00', jobs: '1' };
const SUBMIT = 'mutation S($input: SubmitBidInput!) { submitBid(input: $input) { __typename } }';
const WHO = `{ viewer { person { name } organisations { id } onBehalfOf { helperName reason endsAt person { name } } } }`;
const LOG = `query L($id: ID!) { assistedSessions(organisationId: $id, first: 10) { totalCount
  edges { node { id helperName reason consentVersion endedAt person { name } actions { verb at } } } } }`;
const END = 'mutation E($input: EndAssistedSessionInput!) { endAssistedSession(input: $input) { __typename } }';

let here: World;
let supplier: SignedInPerson;
let rival: SignedInPerson;
let helper: SignedInPerson;
beforeAll(async () => {
  here = await world(2);
  [supplier, rival] = here.suppliers as [SignedInPerson, SignedInPerson];
  helper = await madeHelper(here.database);
}, 60_000);
afterAll(() => here?.close());

const start = async (who: SignedInPerson, change: object = {}, helped = supplier) => {
  const input = { ...(await startInput(here.api, here.database, helped)), ...change };
  return (await here.api.gql(START, { input }, who.token)).data.startAssistedSession as Loose;
};
const session = () => assisted([here.api, here.database], helper, supplier);
const codeOf = async (token: string, query = WHO) => {
  const { answer } = await here.api.send({ query }, { authorization: `Bearer ${token}` });
  return answer.errors?.[0]?.extensions.code;
};

describe('an assisted session', () => {
  it('acts for the supplier alone, carries both names, and is written down before each change is made', async () => {
    const { token, id } = await session();
    const { data } = await here.api.gql(WHO, {}, token);
    expect(data.viewer).toMatchObject({
      organisations: [{ id: supplier.organisation }],
      onBehalfOf: { helperName: 'Nia Helper', reason: 'Cannot see the screen', person: { name: 'Sam Tester' } },
    });
    const { lotId } = await publishedTender(here);
    const bid = await here.api.gql(SUBMIT, { input: bidInput(supplier, lotId, OFFER) }, token);
    expect(bid.data.submitBid?.['__typename']).toBe('SubmitBidSuccess');
    const log = await here.api.gql(LOG, { id: supplier.organisation }, supplier.token);
    const [logged] = [...(log.data.assistedSessions?.['edges'] ?? [])].filter(
      ({ node }) => String(node?.['id']) === id,
    );
    expect(logged?.['node']).toMatchObject({ actions: [{ verb: 'submitBid' }], endedAt: null });
  });

  it('lasts an hour at most by the database’s clock, which the database itself sees to', async () => {
    const { id, token } = await session();
    const change = (sql: string) => asOwner(here.database, (client) => client.query(sql, [rowId(id)]));
    await expect(
      change("update assisted_session set ends_at = started_at + interval '61 minutes' where id = $1"),
    ).rejects.toThrow('check constraint');
    await change(
      "update assisted_session set started_at = now() - interval '31 minutes', ends_at = now() - interval '1 minute' where id = $1",
    );
    expect(await codeOf(token)).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['nobody’s agreement', { consentGiven: false }, '$.consentGiven'],
    ['a text that is not in force', { consentVersion: '2020-01-01' }, '$.consentVersion'],
    ['no reason', { reason: '  ' }, '$.reason'],
    ['more than an hour', { minutes: 61 }, '$.minutes'],
  ])('does not start with %s', async (_, change, path) => {
    const refused = await start(helper, change);
    expect(refused).toMatchObject({ __typename: 'InvalidInput', faults: [{ path }] });
  });

  it('is of one supplier where the person acts for two of the same name', async () => {
    const twin = await signedIn(here.database, 'SUPPLIER');
    await asOwner(here.database, async (client) => {
      await client.query(`insert into membership (tenant_id, person_id, roles) values ($1, $2, '{OWNER}')`, [
        ...[twin.organisationId, rival.personId],
      ]);
      await client.query('update organisation set name = (select name from organisation where id = $1) where id = $2', [
        ...[rival.organisationId, twin.organisationId],
      ]);
    });
    const started = await start(helper, {}, rival);
    expect(started['__typename']).toBe('StartAssistedSessionSuccess');
    await asOwner(here.database, (client) =>
      client.query('delete from membership where tenant_id = $1 and person_id = $2', [
        twin.organisationId,
        rival.personId,
      ]),
    );
  });

  it('never touches the account: passwords, sessions, keys', async () => {
    const { token } = await session();
    const forbidden = [
      '{ viewer { sessions { id } } }',
      'mutation { revokeOtherSessions { count } }',
      `{ apiClients(organisationId: "${supplier.organisation}", first: 1) { totalCount } }`,
    ];
    for (const query of forbidden) expect(await codeOf(token, query)).toBe('FORBIDDEN');
    const input = await startInput(here.api, here.database, rival);
    const again = await here.api.gql(START, { input }, token);
    expect(again.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('nobody helps', () => {
  it('whom the operator has not named, whoever it is that they would help', async () => {
    const outcomes = [
      await start(await signedIn(here.database)),
      await start(supplier, {}, rival),
      await start(helper, { email: 'nobody@example.org' }),
      await start(helper, { supplierName: 'Another supplier' }),
      await start(helper, {}, here.lead),
    ];
    const messages = new Set(outcomes.map((outcome) => JSON.stringify(outcome)));
    expect(outcomes[0]?.['__typename']).toBe('AssistanceRefused');
    // Who is who, and who bids where, must not show in how it is refused.
    expect(messages.size).toBe(1);
  });

  it('from the side of a buyer in whose tender the supplier bids, also once it begins to bid there', async () => {
    const { token } = await assisted([here.api, here.database], helper, rival);
    const own = await publishedTender(asLead(helper));
    const bid = await here.api.gql(SUBMIT, { input: bidInput(rival, own.lotId, OFFER) }, token);
    expect(bid.data.submitBid?.['__typename']).toBe('ConflictOfInterest');
    await here.steps.bid(rival, own.lotId, OFFER);
    expect(await codeOf(token)).toBe('UNAUTHENTICATED');
    expect((await start(helper, {}, rival))['__typename']).toBe('AssistanceRefused');
  });
});

it('is ended by the helper, or by those who are helped, at once; by nobody else', async () => {
  const end = async (id: string, token: string) =>
    (await here.api.gql(END, { input: { sessionId: id } }, token)).data.endAssistedSession?.['__typename'];
  const [first, second] = [await session(), await session()];
  expect(await end(first.id, here.lead.token)).toBe('NotFound');
  expect(await end(first.id, supplier.token)).toBe('EndAssistedSessionSuccess');
  expect(await end(second.id, second.token)).toBe('EndAssistedSessionSuccess');
  expect(await end(second.id, helper.token)).toBe('EndAssistedSessionSuccess');
  expect([await codeOf(first.token), await codeOf(second.token)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  const strangers = await here.api.gql(LOG, { id: supplier.organisation }, rival.token);
  expect(strangers.data.assistedSessions).toMatchObject({ totalCount: 0, edges: [] });
});

/** The world as a helper's own authority has it. */
const asLead = (lead: SignedInPerson): World => ({ ...here, lead, steps: procurement(here.api, lead) });
