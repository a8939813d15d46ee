import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { SignedInPerson } from '../support/people.js';
import { type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => void (here = await world(1)), 60_000);
afterAll(() => here?.close());

/** One pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const theme = { displayName: 'Harbourside', brandColour: '#7A1F4B', accentColour: '#858585', font: 'GEORGIA' };

const SAVE = `mutation ($input: SaveThemeInput!) { saveTheme(input: $input) { __typename
  ... on UserError { message path } ... on Conflict { currentVersion } ... on InvalidInput { faults { path message } } } }`;
const LOOK = `query ($id: ID!) { node(id: $id) { ... on Organisation {
  theme { displayName brandColour accentColour font version logo { width height png } } } } }`;

const save = async (change: object, who: SignedInPerson = here.lead) => {
  const input = { authorityId: here.lead.organisation, version: 0, ...theme, ...change };
  return (await here.api.gql(SAVE, { input }, who.token)).data['saveTheme'];
};
const look = async () => (await here.api.gql(LOOK, { id: here.lead.organisation })).data['node']?.['theme'];

describe('the look of an authority’s pages', () => {
  it('is our own until somebody chooses', async () => {
    expect(await look()).toBeNull();
  });

  it('is refused when it could not be read, with every fault', async () => {
    const refused = await save({ brandColour: '#777777', accentColour: '#ffcc00', logoPng: 'PHN2Zy8+' });
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ path: 'brandColour' }, { path: 'accentColour' }, { path: 'logo' }].map(({ path }) => ({
        path: expect.stringContaining(path),
      })),
    });
    expect(await look()).toBeNull();
  });

  it('is chosen by somebody who acts for the authority, and seen by everybody', async () => {
    expect(await save({ logoPng: PNG })).toMatchObject({ __typename: 'SaveThemeSuccess' });
    expect(await look()).toEqual({
      ...theme,
      ...{ brandColour: '#7a1f4b', version: 1, logo: { width: 1, height: 1, png: PNG } },
    });
  });

  it('is not changed by somebody who has not seen what stands', async () => {
    expect(await save({ version: 0 })).toMatchObject({ __typename: 'Conflict', currentVersion: 1 });
  });

  it('keeps its logo until it is taken away', async () => {
    await save({ version: 1, font: 'ARIAL' });
    expect(await look()).toMatchObject({ font: 'ARIAL', version: 2, logo: { width: 1 } });
    await save({ version: 2, logoPng: null });
    expect(await look()).toMatchObject({ version: 3, logo: null });
  });

  it('has one winner when two choose it at once', async () => {
    const other = await world(0);
    try {
      const input = { authorityId: other.lead.organisation, version: 0, ...theme };
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => other.api.gql(SAVE, { input }, other.lead.token)),
      );
      const ended = answers.map(({ data }) => data['saveTheme']?.['__typename']).sort();
      expect(ended).toEqual(['Conflict', 'Conflict', 'Conflict', 'SaveThemeSuccess']);
    } finally {
      await other.close();
    }
  });

  it('is nobody else’s to choose, and suppliers have none', async () => {
    const [supplier] = here.suppliers as [SignedInPerson];
    expect(await save({ version: 3 }, supplier)).toMatchObject({ __typename: 'NotFound' });
    expect(await save({ authorityId: supplier.organisation }, supplier)).toMatchObject({ __typename: 'NotFound' });
  });
});
