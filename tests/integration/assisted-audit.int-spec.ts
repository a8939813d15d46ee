import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { assisted, madeHelper } from '../support/assisted.js';
import type { Loose } from '../support/graphql.js';
import { asOwner, type SignedInPerson } from '../support/people.js';
import { bidInput } from '../support/procurement.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

const OFFER = { price: '10.00', jobs: '1' };
const SUBMIT = 'mutation S($input: SubmitBidInput!) { submitBid(input: $input) { __typename } }';
const EVENTS = 'edges { node { action who onBehalfOfPerson onBehalfOf { id } } }';
const TRAIL = `query ($id: ID!) { node(id: $id) { ... on Organisation { auditTrail(first: 50) { ${EVENTS} } } } }`;
const TENDER_TRAIL = `query ($id: ID!) { tender(id: $id) { auditTrail(first: 50) { ${EVENTS} } } }`;
const LEAVES = `select action, person_id, helped_person_id from audit_leaf
  where sealed_lot_id = $1 or object_id = $2 order by recorded_at`;
const KEPT = `select helper_name as name, (select count(*)::int from audit_salt where person_id = $1) as salts,
  (select count(*)::int from audit_leaf where person_id = $1) as leaves from assisted_session where helper_id = $1`;
const SAVE = `mutation ($input: UpdateSupplierProfileInput!) { updateSupplierProfile(input: $input) { __typename } }`;
const SESSIONS = 'edges { node { id helperName reason person { id } organisation { id } actions { verb } } }';
const MINE = `{ viewer { mayHelp helpGiven(first: 5) { ${SESSIONS} } helpReceived(first: 5) { ${SESSIONS} } } }`;

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

const nodes = (page: Loose | undefined): Loose[] =>
  (page?.['edges'] as Loose[] | undefined)?.map(({ node }) => node as Loose) ?? [];
const session = () => assisted([here.api, here.database], helper, supplier);

describe('what is done in an assisted session', () => {
  it('stands in the audit log with both: the helper and the person helped, by id in the leaf and by name beside it', async () => {
    const { token, id } = await session();
    const { tenderId, lotId } = await publishedTender(here);
    await here.api.gql(SUBMIT, { input: bidInput(supplier, lotId, OFFER) }, token);
    const { rows } = await asOwner(here.database, (client) => client.query(LEAVES, [rowId(lotId), rowId(id)]));
    const both = { person_id: helper.personId, helped_person_id: supplier.personId };
    expect(rows).toEqual(['recordConsent', 'startAssistedSession', 'submitBid'].map((action) => ({ action, ...both })));
    const own = await here.api.gql(TRAIL, { id: supplier.organisation }, supplier.token);
    const names = { who: 'Nia Helper', onBehalfOfPerson: 'Sam Tester', onBehalfOf: { id: supplier.organisation } };
    expect(nodes(own.data['node']?.['auditTrail'])[0]).toMatchObject({ action: 'submitBid', ...names });
    await here.steps.close(here.database, tenderId);
    const buyers = await here.api.gql(TENDER_TRAIL, { id: tenderId }, here.lead.token);
    const bid = nodes(buyers.data['tender']?.['auditTrail']).find(({ action }) => String(action) === 'submitBid');
    expect(bid).toMatchObject(names);
  });

  it('names nobody helped where nobody was', async () => {
    const { tenderId } = await publishedTender(here);
    const { data } = await here.api.gql(TENDER_TRAIL, { id: tenderId }, here.lead.token);
    expect(new Set(nodes(data['tender']?.['auditTrail']).map((node) => node['onBehalfOfPerson']))).toEqual(
      new Set([null]),
    );
  });

  it('may be what the person may: their roles bound it', async () => {
    const { token } = await session();
    const roles = (names: string[]) =>
      asOwner(here.database, (client) =>
        client
          .query(
            `insert into membership (tenant_id, person_id, roles) values ($1, $2, '{OWNER}') on conflict do nothing`,
            [supplier.organisationId, rival.personId],
          )
          .then(() =>
            client.query('update membership set roles = $1 where person_id = $2', [names, supplier.personId]),
          ),
      );
    const change = { organisationId: supplier.organisation, version: 0, headcount: 7 };
    const save = async () => (await here.api.gql(SAVE, { input: change }, token)).data['updateSupplierProfile'];
    await roles(['VIEWER']);
    expect(await save()).toMatchObject({ __typename: 'RoleMissing' });
    await roles(['OWNER']);
    expect(await save()).toMatchObject({ __typename: 'UpdateSupplierProfileSuccess' });
  });

  it('is known to the person as who acted for them, and to the helper as help given; to nobody else', async () => {
    const { token, id } = await session();
    await here.api.gql('mutation { ping }', {}, token);
    const of = async (who: SignedInPerson) => {
      const { data } = await here.api.gql(MINE, {}, who.token);
      const { mayHelp, helpGiven, helpReceived } = data['viewer'] as Loose;
      return { mayHelp, given: nodes(helpGiven), received: nodes(helpReceived) };
    };
    const known = { id, reason: 'Cannot see the screen', actions: [{ verb: 'ping' }] };
    const organisation = { id: supplier.organisation };
    const [helping, helped, outsider] = [await of(helper), await of(supplier), await of(rival)];
    expect(helping).toMatchObject({ mayHelp: true, received: [] });
    expect(helping.given[0]).toMatchObject({ ...known, organisation, person: null });
    expect(helped).toMatchObject({ mayHelp: false, given: [] });
    expect(helped.received[0]).toMatchObject({ ...known, helperName: 'Nia Helper', organisation });
    expect(outsider.received.map((node) => node['id'])).not.toContain(id);
  });
});

it('is named after nobody any more once the helper is erased; the leaves stand', async () => {
  const gone = await madeHelper(here.database);
  await assisted([here.api, here.database], gone, supplier);
  const kept = await asOwner(here.database, async (client) => {
    await client.query('select erase_person($1)', [gone.personId]);
    return (await client.query(KEPT, [gone.personId])).rows[0];
  });
  expect(kept).toEqual({ name: '—', salts: 0, leaves: 2 });
});
