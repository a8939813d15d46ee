import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { dealTerms } from '../support/deal-terms.js';
import { begunTender } from '../support/new-tender.js';
import { asOwner } from '../support/people.js';
import { keptTemplate } from '../support/templates.js';
import { TenderingWorld } from './tendering-world.js';

const READ = `query ($id: ID!) { tender(id: $id) {
  route { stages { kind name deadline mostSuppliers } } tasks { task state }
  lots { id criteria { scoring } placeFactors { basis deciles { decile factor } places { code decile factor } } } } }`;
const [BLACKPOOL, HULL, PART] = ['E06000009', 'E06000010', 'E01000001'];
const SCORING = { kind: 'sv-target', targetPerPound: '0.2' };

interface Read {
  readonly route: { readonly stages: readonly { readonly kind: string; readonly deadline: string | null }[] };
  readonly tasks: readonly { readonly task: string; readonly state: string }[];
  readonly lots: readonly [
    { readonly id: string; readonly criteria: readonly object[]; readonly placeFactors: object },
  ];
}

describe('what a benefit counts, in a tender that begins with another', () => {
  let world: TenderingWorld;
  let past: string;
  beforeAll(async () => {
    world = await TenderingWorld.start();
    await asOwner(world.database, (owner) =>
      owner.query(`insert into place_deprivation values ('E01000001', 'test', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)`),
    );
    past = await begunTender(world.api, world.lead);
    const criterion = { key: 'sv', name: 'Social value', kind: 'SOCIAL_VALUE', weight: '100', scoring: SCORING };
    const criteria = [{ ...criterion, scoring: JSON.stringify(SCORING) }];
    await onLot('setAwardCriteria', { criteria, precision: 2, tieBreak: [] });
  });
  afterAll(() => world?.end());

  const read = async (id: string) =>
    (await world.api.gql(READ, { id }, world.lead.token)).data['tender'] as unknown as Read;
  const copy = (more: object = {}) => begunTender(world.api, world.lead, { stages: [], copyOf: past, ...more });
  const stateOf = ({ tasks }: Read) => tasks.find(({ task }) => task === 'PLACE_FACTORS')?.state;
  async function onLot(verb: string, input: object) {
    const version = await world.people.versionOf(past);
    const changed = await world.change(verb, { lotId: (await read(past)).lots[0].id, version, ...input });
    expect(changed['__typename']).toBe(`${verb[0]?.toUpperCase()}${verb.slice(1)}Success`);
  }
  async function inPlaces(...codes: readonly string[]) {
    const version = await world.people.versionOf(past);
    const lots = [
      { lotId: (await read(past)).lots[0].id, places: codes.map((code) => ({ code, channels: ['PHONE'] })) },
    ];
    await world.change('setDealTerms', { ...dealTerms(''), tenderId: past, version, lots });
  }

  it('goes by tenths along with a copy: the same table for the same places', async () => {
    await inPlaces(PART!, BLACKPOOL!);
    await onLot('setPlaceFactors', { basis: 'DECILE', deciles: [{ decile: 1, factor: '2' }] });
    const begun = await read(await copy());
    expect(begun.lots[0].placeFactors).toEqual((await read(past)).lots[0].placeFactors);
    expect(begun.lots[0].placeFactors).toMatchObject({ places: [{ code: PART, factor: '2' }, { factor: '1' }] });
    expect(stateOf(begun)).toBe('DONE');
  });

  it('goes by tenths along with a template, and waits for places', async () => {
    const template = await keptTemplate(world.api, world.lead, past);
    const begun = await read(await begunTender(world.api, world.lead, { template }));
    expect(begun.lots[0].placeFactors).toEqual({ basis: 'DECILE', deciles: [{ decile: 1, factor: '2' }], places: [] });
    expect(stateOf(begun)).toBe('MISSING');
  });

  it('goes by places along with a copy alone, for those that it still has, and the task list says where others lack', async () => {
    await inPlaces(BLACKPOOL!, PART!);
    await onLot('setPlaceFactors', { basis: 'PLACE', places: [{ code: BLACKPOOL, factor: '1.5' }] });
    expect((await read(await copy())).lots[0].placeFactors).toEqual((await read(past)).lots[0].placeFactors);
    await inPlaces(BLACKPOOL!, HULL!);
    const begun = await read(await copy());
    expect(begun.lots[0].placeFactors).toMatchObject({ places: [{ code: BLACKPOOL, factor: '1.5' }] });
    expect(stateOf(begun)).toBe('MISSING');
    const template = await keptTemplate(world.api, world.lead, past);
    expect((await read(await begunTender(world.api, world.lead, { template }))).lots[0].placeFactors).toBeNull();
  });

  it('comes with the target in proportion, and with the stages without their days where none are sent', async () => {
    const [was, begun] = [await read(past), await read(await copy())];
    expect(begun.lots[0].criteria).toEqual([{ scoring: expect.stringContaining('"targetPerPound":"0.2"') }]);
    expect(begun.route.stages).toEqual(was.route.stages.map((stage) => ({ ...stage, deadline: null })));
    const own = [{ kind: 'FINAL_TENDERS', name: 'One round' }];
    expect((await read(await copy({ stages: own }))).route.stages).toMatchObject(own);
  });
});
