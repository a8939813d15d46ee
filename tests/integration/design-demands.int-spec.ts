import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { publishedFramework } from '../support/frameworks.js';
import { begunTender } from '../support/new-tender.js';
import { TenderingWorld } from './tendering-world.js';

const DEMANDS = `query ($id: ID!) { tender(id: $id) { lots { id
  frameworkDemands { frameworkId title isBinding leastWeight isMet target reasons { text source standing } } } } }`;

const contract = (authority: 'CENTRAL' | 'SUB_CENTRAL', noticeDate: string) => ({
  route: { nation: 'ENGLAND', subject: 'SERVICES', authority, noticeDate, regime: 'ACT_OPEN' },
  estimatedValue: { amount: '6000000.00', vat: 'INCLUDES_VAT' },
  stages: [],
});

const LITTLE = [
  { key: 'price', name: 'Price', kind: 'PRICE', weight: '95', scoring: JSON.stringify({ kind: 'lowest-ratio' }) },
  {
    ...{ key: 'sv', name: 'Social value', kind: 'SOCIAL_VALUE', weight: '5' },
    scoring: JSON.stringify({ kind: 'grade', max: '5' }),
  },
];

describe('what frameworks ask of a lot', () => {
  let world: TenderingWorld;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());

  const lotOf = async (tenderId: string, token: string | null = world.lead.token) => {
    const { data } = await world.api.gql(DEMANDS, { id: tenderId }, token ?? undefined);
    return data['tender']?.['lots']?.[0];
  };
  const begin = (more: object) => begunTender(world.api, world.lead, more);
  const weighing = async (tenderId: string, criteria: readonly object[]) => {
    const lotId = String((await lotOf(tenderId))?.['id']);
    return world.people.withCriteria({ tenderId, lotId }, { criteria, tieBreak: [] });
  };

  it('is shown by the day of the notice, follows the criteria, and comes with its source', async () => {
    const tenderId = await begin(contract('SUB_CENTRAL', '2027-01-04'));
    const asked = { frameworkId: 'ppn-026', isBinding: false, leastWeight: '20' };
    expect((await lotOf(tenderId))?.['frameworkDemands']).toMatchObject([{ ...asked, isMet: false, target: null }]);
    await weighing(tenderId, [
      { ...LITTLE[0], weight: '80' },
      { ...LITTLE[1], weight: '20' },
    ]);
    const [demand] = (await lotOf(tenderId))?.['frameworkDemands'] ?? [];
    expect(demand).toMatchObject({ ...asked, isMet: true });
    expect(demand?.['reasons']?.every(({ source }) => String(source).length > 0)).toBe(true);
  });

  it('refuses publication to central government that weighs social value too little, and to nobody else', async () => {
    const refused = async (authority: 'CENTRAL' | 'SUB_CENTRAL') => {
      const tenderId = await begin(contract(authority, '2026-12-01'));
      await weighing(tenderId, LITTLE);
      const { faults = [] } = await world.people.publish(tenderId);
      return faults.filter(
        ({ path, message }) => path === '$.lots[0].socialValue' && /binds you/.test(String(message)),
      );
    };
    expect([(await refused('CENTRAL')).length, (await refused('SUB_CENTRAL')).length]).toEqual([1, 0]);
  });

  it('is nothing of a tender that came from a notice', async () => {
    const { tenderId } = await world.people.draft();
    expect((await lotOf(tenderId))?.['frameworkDemands']).toEqual([]);
  });

  it('comes from the authority’s own published framework too, with its target for this contract', async () => {
    const tenderId = await begin(contract('SUB_CENTRAL', '2026-12-01'));
    await publishedFramework(world.api, world.lead);
    expect((await lotOf(tenderId))?.['frameworkDemands']).toMatchObject([
      { frameworkId: 'ppn-002' },
      { title: 'Our framework', leastWeight: '20', isMet: false, isBinding: false, target: '1200000.00' },
    ]);
  });
});
