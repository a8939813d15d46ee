import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { toGlobalId } from '@commonweal/graphql';

import { madeClient } from '../support/api-clients.js';
import { type AuditLog, auditLog } from '../support/audit-log.js';
import type { Loose } from '../support/graphql.js';
import type { SignedInPerson } from '../support/people.js';
import { publishedTender, type World, world } from '../support/world.js';

const OFFER = { price: '100000.00', jobs: '3' };

let here: World;
let log: AuditLog;
let supplier: SignedInPerson;
let rival: SignedInPerson;

beforeAll(async () => {
  here = await world(2);
  log = auditLog(here.database);
  [supplier, rival] = here.suppliers as [SignedInPerson, SignedInPerson];
});
afterAll(async () => {
  await log?.close();
  await here?.close();
});

const actionOf = (edge: Loose) => String(edge['node']?.['action']);

describe('the trail of a thing', () => {
  const EDGES = 'edges { node { id action who tender { reference } } }';
  const trailsOf = async (id: string, token?: string) =>
    (
      await here.api.gql(
        `query ($id: ID!) { node(id: $id) { ... on Lot { auditTrail { ${EDGES} } } ... on ApiClient { auditTrail { ${EDGES} } }
          ... on Organisation { auditTrail { ${EDGES} } people: auditTrail(part: PEOPLE) { ${EDGES} }
            programs: auditTrail(part: PROGRAMS) { ${EDGES} } } } }`,
        { id },
        token,
      )
    ).data['node'] as Record<string, Loose> | null;
  const tenderOf = (page: Loose | undefined, action: string) =>
    page?.['edges']?.find((edge) => actionOf(edge) === action)?.['node']?.['tender'];
  const told = (page: Loose | null | undefined) => page?.['edges']?.map(actionOf) ?? null;

  it('of a lot tells of its bids once it is closed, and of its grades and its scoring', async () => {
    const { tenderId, lotId } = await publishedTender(here);
    const bid = (await here.steps.bid(supplier, lotId, OFFER))['bid']?.['id'] as string;
    const ofLot = async (token?: string) => told((await trailsOf(lotId, token))?.['auditTrail']);
    const drafted = ['chooseMeasures', 'setAwardCriteria'];
    expect([await ofLot(here.lead.token), await ofLot(supplier.token)]).toEqual([drafted, ['submitBid']]);
    await here.steps.close(here.database, tenderId);
    await here.steps.grade('recordGrade', bid, ['quality', '4']);
    expect(await ofLot(here.lead.token)).toEqual(['recordGrade', 'submitBid', ...drafted]);
    expect([await ofLot(supplier.token), await ofLot(rival.token)]).toEqual([['submitBid'], null]);
  });

  it('of a program tells of its secrets to those who manage it', async () => {
    const { id } = await madeClient(here.api, here.lead);
    expect(told((await trailsOf(id, here.lead.token))?.['auditTrail'])).toEqual(['createApiClient']);
    expect(await trailsOf(id, rival.token)).toBeNull();
  });

  it('names the program that did something, and who has made it, to those for whom it acts alone', async () => {
    const { lotId, tenderId } = await publishedTender(here);
    const { secret } = await madeClient(here.api, supplier, { scopes: ['BIDS_READ', 'BIDS_WRITE'] });
    await here.steps.bid({ ...supplier, token: secret }, lotId, OFFER);
    await here.steps.close(here.database, tenderId);
    const LOT = `query ($id: ID!) { node(id: $id) { ... on Lot { auditTrail { edges { node {
      action who program programMaker onBehalfOf { name } } } } } } }`;
    const submitted = async (token: string) => {
      const { data } = await here.api.gql(LOT, { id: lotId }, token);
      const edges = data['node']?.['auditTrail']?.['edges'] as Loose;
      return edges.find((edge) => actionOf(edge) === 'submitBid')?.['node'];
    };
    const names = { program: 'Contracts register', programMaker: 'Sam Tester' };
    expect(await submitted(supplier.token)).toMatchObject({ who: null, ...names });
    expect(await submitted(here.lead.token)).toMatchObject({ who: null, program: null, programMaker: null });
  });

  it('of a part of an organisation leaves out the others, and names the tenders of the whole', async () => {
    await publishedTender(here);
    await madeClient(here.api, here.lead);
    const trails = await trailsOf(here.lead.organisation, here.lead.token);
    expect(new Set(told(trails?.['programs']))).toEqual(new Set(['createApiClient']));
    expect(told(trails?.['people'])).toEqual([]);
    expect(tenderOf(trails?.['auditTrail'], 'publishTender')).toMatchObject({ reference: expect.any(String) });
    expect((await trailsOf(here.lead.organisation, rival.token))?.['programs']).toBeNull();
  });

  it('of somebody’s place in an organisation is for its people', async () => {
    const [inviter, invited] = [here.lead, supplier];
    const { organisationId: tenantId, personId } = inviter;
    const object = { type: 'Membership', id: invited.personId };
    await log.record({ tenantId, personId, onBehalfOf: tenantId, action: 'changeRoles', object });
    const MEMBER = `query ($id: ID!, $personId: ID!) { node(id: $id) {
      ... on Organisation { auditTrail(personId: $personId) { ${EDGES} } } } }`;
    const variables = { id: inviter.organisation, personId: toGlobalId('Person', { id: invited.personId }) };
    const seen = async (token?: string) => (await here.api.gql(MEMBER, variables, token)).data['node']?.['auditTrail'];
    expect(told((await seen(inviter.token)) as Loose)).toEqual(['changeRoles']);
    expect([await seen(invited.token), await seen()]).toEqual([null, null]);
  });

  it('of an account is its person’s', async () => {
    const ACCOUNT = `{ viewer { auditTrail { totalCount ${EDGES} } } }`;
    const { personId } = supplier;
    const change = { tenantId: personId, personId, onBehalfOf: null, action: 'changePassword' };
    await log.record({ ...change, object: { type: 'Person', id: personId } });
    const seen = async (token: string) => (await here.api.gql(ACCOUNT, {}, token)).data['viewer']?.['auditTrail'];
    expect((await seen(supplier.token))?.['edges']?.[0]?.['node']).toMatchObject({
      ...{ action: 'changePassword', who: expect.any(String) },
    });
    expect(told((await seen(rival.token)) as Loose)).not.toContain('changePassword');
  });
});
