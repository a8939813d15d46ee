import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { noticeOfItsOwn, noticeSteps } from '../support/notices.js';
import { OWN_DETAILS } from '../support/own-details.js';
import type { SignedInPerson } from '../support/people.js';
import { type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => void (here = await world(1)), 60_000);
afterAll(() => here?.close());

const FIELDS = Object.keys(OWN_DETAILS).join(' ');
const SAVE = `mutation ($input: SaveAuthorityDetailsInput!) { saveAuthorityDetails(input: $input) { __typename
  ... on UserError { message path } ... on Conflict { currentVersion } ... on InvalidInput { faults { path message } } } }`;
const DETAILS = `query ($id: ID!) { node(id: $id) { ... on Organisation { details { version ${FIELDS} } } } }`;
const NOTICE = `query ($id: ID!) { notice(id: $id) { details { ${FIELDS} } } }`;

const save = async (change: object, who: SignedInPerson = here.lead) => {
  const input = { authorityId: here.lead.organisation, version: 0, ...OWN_DETAILS, ...change };
  return (await here.api.gql(SAVE, { input }, who.token)).data['saveAuthorityDetails'];
};
/** As a stranger reads them. */
const details = async () => (await here.api.gql(DETAILS, { id: here.lead.organisation })).data['node']?.['details'];

/** A notice of a new tender, begun with nothing but what is known: its id. */
async function begun(tenderId?: string): Promise<string> {
  const tender = tenderId ?? (await here.steps.draft(noticeOfItsOwn())).tenderId;
  const prepared = await noticeSteps(here.api, here.lead).prepare(tender, tenderId ? 'UK3' : 'UK2', {});
  return String(prepared['notice']?.['id']);
}
const said = async (id: string) => (await here.api.gql(NOTICE, { id }, here.lead.token)).data['notice']?.['details'];

describe('what an authority keeps of itself', () => {
  it('is nothing at first, and is refused with every fault', async () => {
    expect(await details()).toBeNull();
    expect(await save({ ppon: '12', website: 'mereside', deliveryRegion: 'UKD33' })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ path: '$.ppon' }, { path: '$.website' }, { path: '$.deliveryRegion' }],
    });
    expect(await details()).toBeNull();
  });

  it('is said once, cleaned and public; notices begin with it, and one that was begun before stays as it was', async () => {
    const before = await begun();
    expect(await save({ postcode: ' fy4 4qq ' })).toMatchObject({ __typename: 'SaveAuthorityDetailsSuccess' });
    expect(await details()).toEqual({ version: 1, ...OWN_DETAILS });
    expect(await said(before)).toMatchObject({ town: '', ppon: '' });
    expect(await said(await begun())).toEqual(OWN_DETAILS);
  });

  it('goes before what the last notice said, and behind what the tender’s own last one said', async () => {
    const { tenderId } = await here.steps.draft(noticeOfItsOwn());
    const steps = noticeSteps(here.api, here.lead);
    await steps.prepare(tenderId, 'UK2', { town: 'Elsewhere', contactEmail: 'roof@mereside.example' });
    expect(await said(await begun(tenderId))).toMatchObject({ town: 'Elsewhere', street: OWN_DETAILS.street });
    expect(await said(await begun())).toMatchObject({ town: OWN_DETAILS.town });
  });

  it('is not changed by somebody who has not seen what stands, nor twice at once', async () => {
    expect(await save({ town: 'Old' })).toMatchObject({ __typename: 'Conflict', currentVersion: 1 });
    const ended = await Promise.all([1, 2, 3].map(() => save({ version: 1, town: 'New' })));
    expect(ended.map((one) => one?.['__typename']).sort()).toEqual([
      ...['Conflict', 'Conflict', 'SaveAuthorityDetailsSuccess'],
    ]);
    expect(await details()).toMatchObject({ version: 2, town: 'New' });
  });

  it('is nobody else’s to keep, and suppliers have none', async () => {
    const [supplier] = here.suppliers as [SignedInPerson];
    expect(await save({ version: 2 }, supplier)).toMatchObject({ __typename: 'NotFound' });
    expect(await save({ authorityId: supplier.organisation }, supplier)).toMatchObject({ __typename: 'NotFound' });
  });
});
