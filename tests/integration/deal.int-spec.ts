import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { dealTerms } from '../support/deal-terms.js';
import { decisions } from '../support/decisions.js';
import { called } from '../support/called-tender.js';
import { begunTender } from '../support/new-tender.js';
import { asOwner } from '../support/people.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

const TERMS = `payment { time days } uplift { kind percent } tupe { answer listAvailable }
  insurances { kind cover neededBy } mobilisationWeeks term { months extensionMonths } reservation oneLotReason
  conditions { kind text otherProof } kpis { name target measuredBy }`;
const DEAL = `deal { ${TERMS} breaches { path rule stops fix fixCy reason { text textCy source standing } } }
  lots { id places { code channels place { name } } bidEffort { questions words hours valuePerHour basis { source } } }`;
const FAULTS = '... on InvalidInput { faults { path message } }';

const open = {
  route: { nation: 'ENGLAND', subject: 'SERVICES', noticeDate: '2026-12-01', regime: 'ACT_OPEN' },
  stages: [],
};

describe('the terms of a deal', () => {
  let world: TenderingWorld;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());

  async function begun(more: object = open): Promise<Draft> {
    const tenderId = await begunTender(world.api, world.lead, more);
    const { data } = await world.api.gql(
      'query ($id: ID!) { tender(id: $id) { lots { id } } }',
      { id: tenderId },
      world.lead.token,
    );
    return { tenderId, lotId: String(data['tender']!['lots']![0]!['id']) };
  }
  const set = async ({ tenderId, lotId }: Draft, more: object = {}) => {
    const version = await world.people.versionOf(tenderId);
    const input = { tenderId, version, ...dealTerms(lotId), ...more };
    return world.change('setDealTerms', input, { success: `tender { version placeCodes ${DEAL} }`, failure: FAULTS });
  };
  const shown = async (id: string, token?: string) =>
    (await world.api.gql(`query ($id: ID!) { tender(id: $id) { ${DEAL} } }`, { id }, token)).data['tender'];

  it('are all null before anything is said, and then as they were said', async () => {
    const draft = await begun();
    expect((await shown(draft.tenderId, world.lead.token))!['deal']).toMatchObject({ payment: null, conditions: [] });
    const { lots: _lots, ...terms } = dealTerms(draft.lotId);
    const { tender } = await set(draft);
    expect(tender).toMatchObject({ version: 2, deal: { ...terms, breaches: [] } });
    expect(tender!['lots']).toMatchObject([
      { places: [{ code: 'E06000009', channels: ['IN_PERSON', 'PHONE'], place: null }] },
    ]);
  });

  it('are replaced as a whole, and kept clean', async () => {
    const draft = await begun();
    await set(draft);
    const insurances = [{ kind: 'CYBER', cover: '250000' }];
    const places = [{ code: ' e06000008 ', channels: ['ONLINE', 'ONLINE'] }];
    const more = {
      payment: null,
      conditions: [],
      insurances,
      oneLotReason: '  ',
      lots: [{ lotId: draft.lotId, places }],
    };
    const { tender } = await set(draft, more);
    expect(tender!['deal']).toMatchObject({
      ...{ payment: null, conditions: [], oneLotReason: null },
      insurances: [{ kind: 'CYBER', cover: '250000.00', neededBy: 'AT_START' }],
    });
    expect(tender!['lots']).toMatchObject([{ places: [{ code: 'E06000008', channels: ['ONLINE'] }] }]);
    expect(tender!['placeCodes']).toEqual(['E06000008']);
  });

  it('are saved whatever rule they break, each with field, fix and source in both languages', async () => {
    const { tender } = await set(await begun(), { payment: { time: 'IN_ARREARS', days: 45 } });
    expect(tender!['deal']!['breaches']).toEqual([
      {
        ...{ path: '$.payment.days', rule: 'PAYMENT_DAYS', stops: true },
        ...{ fix: 'Enter 30 days or fewer.', fixCy: 'Rhowch 30 diwrnod neu lai.' },
        reason: {
          ...{ text: expect.stringContaining('30 days'), textCy: expect.stringContaining('30 diwrnod') },
          ...{ source: 'Procurement Act 2023, s.68', standing: 'R2' },
        },
      },
    ]);
  });

  it('are refused with every fault where they cannot be meant', async () => {
    const draft = await begun();
    const elsewhere = await begun();
    const { __typename, faults } = await set(draft, {
      ...{ payment: { time: 'IN_ADVANCE', days: 400 }, insurances: [{ kind: 'CYBER', cover: '0' }] },
      ...{ conditions: [{ kind: 'OTHER', text: ' ' }], kpis: [{ name: 'One', target: '', measuredBy: 'Us' }] },
      lots: [{ lotId: elsewhere.lotId, places: [{ code: 'London' }] }],
    });
    expect(String(__typename)).toBe('InvalidInput');
    expect(faults!.map(({ path }) => path)).toEqual([
      ...['$.payment.days', '$.insurances[0].cover', '$.lots[0].places[0].code'],
      ...['$.conditions[0].text', '$.kpis[0].target', '$.lots[0].lotId'],
    ]);
    expect((await shown(draft.tenderId, world.lead.token))!['deal']).toMatchObject({ payment: null });
  });

  it('come along with a copy, places and all', async () => {
    const past = await begun();
    await set(past);
    const copy = await shown((await begun({ ...open, copyOf: past.tenderId })).tenderId, world.lead.token);
    expect(copy!['deal']).toMatchObject({ payment: { days: 30 }, term: { months: 36 } });
    expect(copy!['lots']).toMatchObject([{ places: [{ code: 'E06000009', channels: ['IN_PERSON', 'PHONE'] }] }]);
  });

  it('say places beside those that a tender is found by, of a copy too: “names no place yet” had no end', async () => {
    const known = `insert into place (code, kind, name, dataset, is_fictional) values ('E05000001', 'WARD', 'Quay', 'test', true)`;
    await asOwner(world.database, (owner) => owner.query(known));
    const draft = await begun();
    const read = 'query ($id: ID!) { tender(id: $id) { placeCodes placeNeeds { code } } }';
    const places = async (id: string) => (await world.api.gql(read, { id }, world.lead.token)).data['tender'];
    const are = (...placeCodes: string[]) => ({ placeCodes, placeNeeds: placeCodes.map((code) => ({ code })) });
    const foundBy = async (...placeCodes: string[]) => {
      const version = await world.people.versionOf(draft.tenderId);
      await world.change('updateTender', { tenderId: draft.tenderId, version, placeCodes });
    };
    await foundBy('E05000001');
    await set(draft);
    expect(await places(draft.tenderId)).toEqual(are('E06000009', 'E05000001'));
    await foundBy();
    const copy = await begun({ ...open, copyOf: draft.tenderId });
    expect(await places(copy.tenderId)).toEqual(are('E06000009'));
    await set(draft, { lots: [] });
    expect(await places(draft.tenderId)).toEqual(are());
  });

  it('belong to a notice’s tender too, of which no rule is known to hold', async () => {
    const draft = await world.people.draft();
    const { tender } = await set(draft, { payment: { time: 'IN_ARREARS', days: 45 } });
    expect(tender!['deal']).toMatchObject({ payment: { days: 45 }, breaches: [] });
  });

  it('are told of in the audit log with what was before', async () => {
    const draft = await begun();
    await set(draft);
    const trail = `query ($id: ID!) { tender(id: $id) { auditTrail(first: 1) { edges { node { action } } } } }`;
    const { data } = await world.api.gql(trail, { id: draft.tenderId }, world.lead.token);
    expect(JSON.stringify(data)).toContain('setDealTerms');
  });

  describe('on publication', () => {
    const judged = async (draft: Draft) => {
      await world.people.withCriteria(draft);
      const version = await world.people.versionOf(draft.tenderId);
      await world.change('chooseMeasures', { lotId: draft.lotId, version, measureIds: ['jobs-unemployed'] });
      const decided = await world.people.versionOf(draft.tenderId);
      await world.change('setDecisions', { ...decisions, tenderId: draft.tenderId, version: decided });
      const again = await world.people.versionOf(draft.tenderId);
      await world.change('updateTender', {
        ...{ tenderId: draft.tenderId, version: again, deadline: '2099-05-08T11:00:00Z' },
      });
      await called(world.api, world.lead, draft.tenderId);
      return draft;
    };

    it('stop a service of which nobody knows how to reach it, nor what a small organisation decides by', async () => {
      const draft = await judged(await begun());
      const { faults } = await world.people.publish(draft.tenderId);
      expect(faults).toEqual([
        ...['payment', 'insurances', 'term', 'reservation', 'tupe'].map((fact) => ({
          ...{ path: `$.deal.${fact}`, message: expect.stringMatching(/ Say [^.]+\. \(/) },
        })),
        { path: '$.deal.lots[0].places', message: expect.stringContaining('in person, by phone or online') },
      ]);
    });

    it('are everybody’s to read, with the effort of a bid, and stand', async () => {
      const draft = await judged(await begun());
      expect(await shown(draft.tenderId)).toBeNull();
      await set(draft);
      expect(await world.people.publish(draft.tenderId)).toMatchObject({ __typename: 'PublishTenderSuccess' });
      const seen = await shown(draft.tenderId);
      expect(seen!['deal']).toMatchObject({ term: { months: 36 }, reservation: 'NONE' });
      expect(seen!['lots']![0]!['bidEffort']).toMatchObject({
        questions: 2,
        words: 1_000,
        hours: 18,
        valuePerHour: '16666.00',
      });
      expect(await set(draft)).toMatchObject({ __typename: 'WrongPhase' });
      const change = `update tender_deal set terms = '{}' where tender_id = '${uuidOf(draft.tenderId)}'`;
      await expect(asOwner(world.database, (owner) => owner.query(change))).rejects.toThrow('stands');
    });
  });
});
