import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type OfflineTender, tenderDocument } from '@commonweal/documents';

import { dealTerms } from '../support/deal-terms.js';
import { asOwner } from '../support/people.js';
import { type Draft, TenderingWorld } from './tendering-world.js';

const LOT = 'lot { placeFactors { basis deciles { decile factor } places { code decile factor } } }';
const FAULTS = '... on InvalidInput { faults { path message } }';
const PUBLIC = `query ($id: ID!) { tender(id: $id) { lots { criteriaHash placeFactors { places { code factor } } } } }`;
const BLACKPOOL = 'E06000009';

const DOCUMENTS = Object.values(JSON.parse(readFileSync('apps/api/trusted-documents.json', 'utf8')) as object);
const documentOf = (name: string) => DOCUMENTS.find((text) => String(text).includes(`query ${name}(`)) as string;

describe('what a benefit counts where it lands', () => {
  let world: TenderingWorld;
  let draft: Draft;
  beforeAll(async () => {
    world = await TenderingWorld.start();
    draft = await world.people.draft();
    await inPlaces([BLACKPOOL]);
  });
  afterAll(() => world?.end());

  async function inPlaces(codes: readonly string[]) {
    const version = await world.people.versionOf(draft.tenderId);
    const places = codes.map((code) => ({ code, channels: ['PHONE'] }));
    const input = { ...dealTerms(''), tenderId: draft.tenderId, version, lots: [{ lotId: draft.lotId, places }] };
    expect(await world.change('setDealTerms', input)).toMatchObject({ __typename: 'SetDealTermsSuccess' });
  }
  const set = async (rule: object) => {
    const input = { lotId: draft.lotId, version: await world.people.versionOf(draft.tenderId), ...rule };
    return world.change('setPlaceFactors', input, { success: LOT, failure: FAULTS });
  };
  const byPlace = (code: string, factor: string) => ({ basis: 'PLACE', places: [{ code, factor }] });

  it('is kept to the digit, for each place of the lot', async () => {
    const { lot } = await set(byPlace(BLACKPOOL, '1.2500'));
    expect(lot!['placeFactors']).toEqual({
      ...{ basis: 'PLACE', deciles: [] },
      places: [{ code: BLACKPOOL, decile: null, factor: '1.2500' }],
    });
  });

  it('goes by the tenth of a place whose rank is known, as it stands now', async () => {
    await asOwner(world.database, (owner) =>
      owner.query(`insert into place_deprivation values ('E01000001', 'test', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)`),
    );
    await inPlaces([BLACKPOOL, 'E01000001']);
    const { lot } = await set({ basis: 'DECILE', deciles: [{ decile: 1, factor: '2' }] });
    expect(lot!['placeFactors']).toMatchObject({
      places: [
        { code: BLACKPOOL, decile: null, factor: '1' },
        { code: 'E01000001', decile: 1, factor: '2' },
      ],
    });
  });

  it.each([
    ['of a place elsewhere', byPlace('E06000010', '2'), '$.places[0].code'],
    ['of more than ten', byPlace(BLACKPOOL, '10.1'), '$.places[0].factor'],
    ['of nothing', { basis: 'PLACE' }, '$.places'],
  ])('is never one %s', async (_, rule, path) => {
    expect((await set(rule))['faults']).toMatchObject([{ path }]);
  });

  it('can be the same everywhere again', async () => {
    expect((await set({}))['lot']).toEqual({ placeFactors: null });
  });

  it('is in the files of the tender, which ask for no more than whoever reads them may see', async () => {
    await inPlaces([BLACKPOOL]);
    await set(byPlace(BLACKPOOL, '1.375'));
    const asked = async (token?: string) => {
      const of = { id: draft.tenderId };
      const answers = ['OfflineTender', 'OfflineTerms'].map((name) => world.api.gql(documentOf(name), of, token));
      return Object.assign({}, ...(await Promise.all(answers)).map(({ data }) => data['tender'])) as OfflineTender;
    };
    const { blocks } = tenderDocument(await asked(world.lead.token), 'en', { kind: 'authority' });
    expect(JSON.stringify(blocks)).toContain('"1.375"');
    expect(await asked()).toEqual({});
  });

  it('is published with what bids are judged by, and stands from then on', async () => {
    await inPlaces([BLACKPOOL]);
    await set(byPlace(BLACKPOOL, '1.5'));
    await world.people.withCriteria(draft);
    const version = await world.people.versionOf(draft.tenderId);
    await world.change('chooseMeasures', { lotId: draft.lotId, version, measureIds: ['jobs-unemployed'] });
    await inPlaces([BLACKPOOL, 'E06000010']);
    const refused = await world.people.publish(draft.tenderId);
    expect(refused['faults']).toContainEqual(expect.objectContaining({ path: '$.lots[0].placeFactors' }));
    await inPlaces([BLACKPOOL]);
    const published = await world.people.publish(draft.tenderId);
    expect(published).toMatchObject({ __typename: 'PublishTenderSuccess' });
    const { data } = await world.api.gql(PUBLIC, { id: draft.tenderId });
    expect(data['tender']!['lots']![0]).toMatchObject({
      placeFactors: { places: [{ code: BLACKPOOL, factor: '1.5' }] },
    });
    const loosening = asOwner(world.database, (owner) => owner.query('update lot set place_rule = null'));
    await expect(loosening).rejects.toThrow('stands from publication');
  });
});
