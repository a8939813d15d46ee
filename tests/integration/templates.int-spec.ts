import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { dealTerms } from '../support/deal-terms.js';
import { begunTender, newTender } from '../support/new-tender.js';
import { CRITERIA } from '../support/procurement.js';
import { keptTemplate } from '../support/templates.js';
import { TenderingWorld, uuidOf } from './tendering-world.js';

const CONTENT = `title lots { title places { code } criteria { key name weight parentKey scoring questions { text help wordLimit } }
  scoring { method precision tieBreak lastResort } measures { measure { id } } }
  deal { payment { time days } conditions { text } insurances { kind cover } }`;
const LIST = `query ($id: ID!) { tenderTemplates(authorityId: $id) { id name isShipped language lots criteria questions keptAt } }`;
const FAULTS = '... on InvalidInput { faults { path message } }';
const begin = {
  route: { nation: 'ENGLAND', subject: 'SERVICES', noticeDate: '2026-12-01', regime: 'ACT_OPEN' },
  stages: [],
};

describe('templates', () => {
  let world: TenderingWorld;
  let tenderId: string;
  beforeAll(async () => {
    world = await TenderingWorld.start();
    const draft = await world.readyDraft();
    tenderId = draft.tenderId;
    const input = { tenderId, version: await world.people.versionOf(tenderId), ...dealTerms(draft.lotId) };
    await world.change('setDealTerms', input);
  });
  afterAll(() => world?.end());

  const list = async (token = world.lead.token, id = world.lead.organisation) =>
    (await world.api.gql(LIST, { id }, token)).data['tenderTemplates'] as unknown as {
      id: string;
      isShipped: boolean;
    }[];
  const shown = async (id: string) =>
    (await world.api.gql(`query ($id: ID!) { tender(id: $id) { ${CONTENT} } }`, { id }, world.lead.token)).data[
      'tender'
    ];
  const withoutPlaces = (tender: unknown): string =>
    JSON.stringify(tender, (name, value: unknown) => (name === 'places' ? [] : value));
  const kept = () => keptTemplate(world.api, world.lead, tenderId);
  const creating = (more: object) => {
    const input = { ...newTender(world.lead), ...begin, ...more };
    return world.people.mutate('createTender', 'CreateTenderInput', input, FAULTS);
  };

  it('hold all that was designed but dates, values and places, and begin a tender like a copy does', async () => {
    const template = await kept();
    const [begun, copied] = [
      await shown(await begunTender(world.api, world.lead, { ...begin, template })),
      await shown(await begunTender(world.api, world.lead, { ...begin, copyOf: tenderId })),
    ];
    expect(copied).toMatchObject({ lots: [{ places: [{ code: 'E06000009' }] }] });
    expect(begun).toMatchObject({ lots: [{ places: [], criteria: [{}, {}, {}, {}, {}] }] });
    expect(withoutPlaces(begun)).toBe(withoutPlaces(copied));
  });

  it('stay as they were kept when the tender changes', async () => {
    const draft = await world.readyDraft();
    const template = await keptTemplate(world.api, world.lead, draft.tenderId);
    const criteria = CRITERIA.slice(0, 1).map((price) => ({ ...price, weight: '100' }));
    const changed = await world.people.withCriteria(draft, { criteria, tieBreak: [] });
    expect(changed['lot']?.['criteria']).toHaveLength(1);
    const begun = await shown(await begunTender(world.api, world.lead, { ...begin, template }));
    expect(begun?.['lots']?.[0]?.['criteria']).toHaveLength(5);
  });

  it('are listed to those who design, their own first, with what comes with the product in both languages', async () => {
    const template = await kept();
    const all = await list();
    expect(all.find(({ id }) => id === template)).toMatchObject({ name: 'Kept', lots: 1, criteria: 5, questions: 1 });
    expect(all.filter(({ isShipped }) => isShipped)).toHaveLength(6);
    expect(await list(world.stranger.token)).toEqual([]);
  });

  it('of the product begin a tender', async () => {
    const shipped = (await list()).find(({ id }) => id === 'youth-services-cy');
    const begun = await shown(await begunTender(world.api, world.lead, { ...begin, template: shipped?.id }));
    expect(begun).toMatchObject({ lots: [{ title: newTender(world.lead).title }], deal: { payment: { days: 14 } } });
  });

  it('are removed by their authority alone, and nothing begins with them since', async () => {
    const templateId = await kept();
    const selection = '... on RemoveTemplateSuccess { name }';
    const remove = (token: string) =>
      world.people.mutate('removeTemplate', 'RemoveTemplateInput', { templateId }, selection, token);
    expect((await remove(world.stranger.token))['__typename']).toBe('NotFound');
    expect(await remove(world.lead.token)).toMatchObject({ name: 'Kept' });
    expect((await creating({ template: templateId }))['__typename']).toBe('NotFound');
    expect((await list()).map(({ id }) => uuidOf(id))).not.toContain(uuidOf(templateId));
  });

  it('need a name, and do not go with a copy', async () => {
    const unnamed = await world.people.mutate('keepAsTemplate', 'KeepAsTemplateInput', { tenderId, name: ' ' }, FAULTS);
    expect(unnamed['faults']).toMatchObject([{ path: '$.name' }]);
    const both = await creating({ template: 'home-care-en', copyOf: tenderId });
    expect(both['faults']).toMatchObject([{ path: '$.template' }]);
  });
});
