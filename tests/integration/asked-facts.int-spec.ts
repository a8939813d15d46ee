import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { dealTerms } from '../support/deal-terms.js';
import { begunTender } from '../support/new-tender.js';
import { noticeOfItsOwn, noticeSteps } from '../support/notices.js';
import { asOwner } from '../support/people.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

const CONDITIONS = `conditions { kind text otherProof minimumTurnover guarantee leastYears likeContracts withinYears
  likeContractValue namedAuthority register orEquivalent }`;
const DEAL = `deal { ${CONDITIONS} breaches { path stops reason { source standing } } } lots { bidEffort { conditionHours } }`;
const SET = { success: `tender { ${DEAL} }`, failure: '... on InvalidInput { faults { path message } }' };

const LAW = { stops: true, reason: { source: 'Procurement Act 2023, s.22(4)', standing: 'K' } };
const NOTHING = {
  ...{ leastYears: null, likeContracts: null, withinYears: null, likeContractValue: null, minimumTurnover: null },
  ...{ namedAuthority: false, register: null, orEquivalent: false, guarantee: false },
};
const asking = (kind: string, more: object = {}) => ({ kind, text: 'Shown', otherProof: false, ...more });

describe('what conditions ask for in figures and names', () => {
  let world: TenderingWorld;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());

  async function begun(): Promise<Draft> {
    const route = { nation: 'ENGLAND', subject: 'SERVICES', noticeDate: '2026-12-01', regime: 'ACT_OPEN' };
    const tenderId = await begunTender(world.api, world.lead, { route, stages: [] });
    const lots = 'query ($id: ID!) { tender(id: $id) { lots { id } } }';
    const { data } = await world.api.gql(lots, { id: tenderId }, world.lead.token);
    return { tenderId, lotId: String(data['tender']!['lots']![0]!['id']) };
  }
  const set = async ({ tenderId, lotId }: Draft, conditions: readonly object[]) => {
    const version = await world.people.versionOf(tenderId);
    return world.change('setDealTerms', { tenderId, version, ...dealTerms(lotId), conditions }, SET);
  };

  it('is kept as it was said, and breaks the rules about it', async () => {
    const { tender } = await set(await begun(), [
      asking('EXPERIENCE', { leastYears: 4, likeContracts: 2, withinYears: 5, likeContractValue: '9000000' }),
      asking('EXPERIENCE', { namedAuthority: true }),
      asking('REGISTRATION', { register: ' The register of carers ' }),
      asking('FINANCES', { guarantee: true }),
    ]);
    expect(tender!['deal']).toMatchObject({
      conditions: [
        { leastYears: 4, likeContracts: 2, withinYears: 5, likeContractValue: '9000000.00', guarantee: false },
        { ...NOTHING, namedAuthority: true },
        { ...NOTHING, register: 'The register of carers' },
        { ...NOTHING, guarantee: true },
      ],
      breaches: [
        { path: '$.conditions[2].orEquivalent', ...LAW },
        { path: '$.conditions[1].namedAuthority', ...LAW },
        { path: '$.conditions[0].likeContractValue', stops: false },
        { path: '$.conditions[0].leastYears', stops: false },
      ],
    });
    expect(tender!['lots']).toEqual([{ bidEffort: { conditionHours: 5 } }]);
  });

  it('leaves nothing of itself where it was left out, null or no', async () => {
    const draft = await begun();
    const no = { minimumTurnover: null, register: null, leastYears: null, orEquivalent: false, namedAuthority: false };
    await set(draft, [asking('FINANCES', no), asking('REGISTRATION', { register: 'One', orEquivalent: true })]);
    const { rows } = await asOwner(world.database, (owner) =>
      owner.query<{ terms: { conditions: object[] } }>('select terms from tender_deal where tender_id = $1', [
        uuidOf(draft.tenderId),
      ]),
    );
    expect(rows[0]?.terms.conditions).toEqual([
      asking('FINANCES'),
      asking('REGISTRATION', { register: 'One', orEquivalent: true }),
    ]);
  });

  it('is refused where a condition is not about it, and where it is nothing or too much', async () => {
    const { faults } = await set(await begun(), [
      asking('EXPERIENCE', { leastYears: 0 }),
      asking('EXPERIENCE', { guarantee: true }),
      asking('EXPERIENCE', { likeContracts: 1_000_000, likeContractValue: '-1' }),
      asking('REGISTRATION', { register: 'x'.repeat(201) }),
    ]);
    expect(faults!.map(({ path }) => path)).toEqual([
      ...['$.conditions[0].leastYears', '$.conditions[1].guarantee', '$.conditions[2].likeContracts'],
      ...['$.conditions[2].likeContractValue', '$.conditions[3].register'],
    ]);
  });

  it('goes out with the notice that calls for tenders', async () => {
    const draft = await world.people.draft(noticeOfItsOwn());
    await world.people.withCriteria(draft);
    const conditions = [asking('EXPERIENCE', { leastYears: 2 }), asking('OTHER', { text: 'A plan' })];
    expect((await set(draft, conditions))['faults']).toBeUndefined();
    const measures = { lotId: draft.lotId, measureIds: ['jobs-unemployed'] };
    await world.change('chooseMeasures', { ...measures, version: await world.people.versionOf(draft.tenderId) });
    expect(await world.people.publish(draft.tenderId)).toMatchObject({ __typename: 'PublishTenderSuccess' });
    const notices = noticeSteps(world.api, world.lead);
    const id = await notices.pending(draft.tenderId, 'UK4');
    const release = JSON.parse(String((await notices.shown(id))?.['release'])) as { tender: object };
    expect(release.tender).toMatchObject({
      eligibilityCriteria: 'Experience: Shown. At least 2 years of like work.\nAlso: A plan.',
    });
  });
});
