import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { dealTerms } from '../support/deal-terms.js';
import { begunTender } from '../support/new-tender.js';
import { asOwner, member, type SignedInPerson } from '../support/people.js';
import { TenderingWorld, uuidOf } from './tendering-world.js';

const COUNT = '{ least most }';
const COUNTS = `{ all ${COUNT} cannot ${COUNT} unknown ${COUNT} }`;
const SHUT = `deal { shutOut { path suppliers ${COUNTS} localVcses ${COUNTS} } }`;

const few = { least: 0, most: 4 };
const from = (least: number) => ({ least, most: least + 4 });

interface Told {
  readonly turnover?: number;
  readonly headcount?: number;
  readonly kind?: 'VCSE' | 'BUSINESS';
  readonly places?: readonly string[];
  readonly insurances?: readonly object[];
}

const LIABLE = { kind: 'PUBLIC_LIABILITY', insurer: 'Mutual', coverPence: '500000000', expiresOn: '2099-01-01' };

describe('whom conditions shut out', () => {
  let world: TenderingWorld;
  let tenderId: string;
  beforeAll(async () => {
    world = await TenderingWorld.start();
    tenderId = await begunTender(world.api, world.lead, {
      route: { nation: 'ENGLAND', subject: 'SERVICES', noticeDate: '2026-12-01', regime: 'ACT_OPEN' },
      stages: [],
    });
    await register(6, { turnover: 400_000, headcount: 8, places: ['E06000009'], insurances: [LIABLE] });
    await register(7, { kind: 'BUSINESS', turnover: 90_000_000, headcount: 700 });
    await register(2, {});
    await bare(3);
  });
  afterAll(() => world?.end());

  /** Suppliers whose profiles say so much. */
  const register = (count: number, { kind = 'VCSE', turnover, headcount, places = [], insurances = [] }: Told) =>
    asOwner(world.database, (owner) =>
      owner.query(
        `with made as (insert into organisation (id, kind, name, supplier_kind)
             select gen_random_uuid(), 'SUPPLIER', 'Made ' || n, $1 from generate_series(1, $2::integer) n returning id)
           insert into supplier_profile (tenant_id, turnover_pence, headcount, places, insurances, updated_by)
             select id, $3::bigint, $4::integer, $5, $6, $7 from made`,
        [
          ...[kind, count, turnover === undefined ? null : turnover * 100, headcount ?? null, places],
          ...[JSON.stringify(insurances), world.lead.personId],
        ],
      ),
    );
  /** Suppliers that have told nothing. */
  const bare = (count: number) =>
    asOwner(world.database, (owner) =>
      owner.query(
        `insert into organisation (id, kind, name, supplier_kind)
           select gen_random_uuid(), 'SUPPLIER', 'Bare ' || n, 'VCSE' from generate_series(1, $1::integer) n`,
        [count],
      ),
    );

  async function asking(terms: object) {
    const { data } = await world.api.gql(
      'query ($id: ID!) { tender(id: $id) { version lots { id } } }',
      ...([{ id: tenderId }, world.lead.token] as const),
    );
    const { version, lots } = data['tender'] as unknown as { version: number; lots: { id: string }[] };
    const input = { tenderId, version, ...dealTerms(lots[0]?.id ?? ''), insurances: [], conditions: [], ...terms };
    return world.change('setDealTerms', input, {
      ...{ success: `tender { ${SHUT} }`, failure: '... on InvalidInput { faults { path message } }' },
    });
  }
  const shutOut = async (terms: object) => {
    const { tender, faults } = await asking(terms);
    expect(faults).toBeUndefined();
    return (tender?.['deal'] as unknown as { shutOut: unknown }).shutOut;
  };
  const seen = async (who: SignedInPerson | null) => {
    const { data } = await world.api.gql(
      `query ($id: ID!) { tender(id: $id) { ${SHUT} } }`,
      { id: tenderId },
      who?.token,
    );
    return data['tender']?.['deal'];
  };
  const condition = (kind: string, more: object = {}) => ({ kind, text: 'Shown', ...more });

  it('by turnover: those below it, those who have not said, and the local ones among them', async () => {
    const conditions = [condition('FINANCES', { minimumTurnover: '500000' })];
    expect(await shutOut({ conditions })).toEqual([
      {
        path: '$.conditions[0]',
        suppliers: { all: from(15), cannot: from(5), unknown: from(5) },
        localVcses: { all: from(5), cannot: from(5), unknown: few },
      },
    ]);
    const [least] = (await shutOut({
      conditions: [condition('FINANCES', { minimumTurnover: '400000' })],
    })) as { suppliers: object }[];
    expect(least).toMatchObject({ suppliers: { cannot: few } });
  });

  it('by turnover where a guarantee is asked for too: nobody knows of those who have it', async () => {
    const conditions = [condition('FINANCES', { minimumTurnover: '500000', guarantee: true })];
    expect(await shutOut({ conditions })).toMatchObject([{ suppliers: { cannot: from(5), unknown: from(10) } }]);
  });

  it('by audited accounts: those who need not have them', async () => {
    const conditions = [condition('AUDITED_ACCOUNTS')];
    expect(await shutOut({ conditions })).toMatchObject([{ suppliers: { cannot: from(5), unknown: from(5) } }]);
    expect(await shutOut({ conditions: [{ ...conditions[0], otherProof: true }] })).toEqual([]);
  });

  it('by insurance: those whose list lacks it, at that cover, today', async () => {
    const insurance = (kind: string, cover: string) => ({ insurances: [{ kind, cover }] });
    expect(await shutOut(insurance('PUBLIC_LIABILITY', '5000000'))).toMatchObject([
      { path: '$.insurances[0]', suppliers: { cannot: few, unknown: from(10) } },
    ]);
    for (const lacked of [insurance('PUBLIC_LIABILITY', '5000000.01'), insurance('CYBER', '1')])
      expect(await shutOut(lacked)).toMatchObject([
        { suppliers: { cannot: from(5) }, localVcses: { cannot: from(5) } },
      ]);
  });

  it('by experience and the like: nobody knows', async () => {
    const conditions = [
      condition('EXPERIENCE', { leastYears: 20, likeContracts: 1, likeContractValue: '1000' }),
      condition('REGISTRATION', { register: 'The register of carers', orEquivalent: true }),
      condition('FINANCES', { guarantee: true }),
    ];
    const nobody = { suppliers: { cannot: few, unknown: from(15) } };
    expect(await shutOut({ conditions })).toMatchObject([nobody, nobody, nobody]);
  });

  it('is told to those who design the tender, and by the database to its authority alone', async () => {
    await shutOut({ conditions: [condition('EXPERIENCE')] });
    const evaluator = await member(world.database, world.lead, [['EVALUATOR']]);
    expect(await seen(world.lead)).toMatchObject({ shutOut: [{}] });
    expect(await seen(evaluator)).toEqual({ shutOut: null });
    expect(await seen(world.stranger)).toBeUndefined();
    const bars = JSON.stringify([{ path: 'p', kind: 'NOT_KNOWN' }]);
    const sql = 'select * from shut_out_counts($1, $2, $3)';
    const { rows } = await asOwner(world.database, (owner) =>
      owner.query(sql, [world.lead.organisationId, uuidOf(tenderId), bars]),
    );
    expect(rows).toEqual([]);
  });

  it('does not take a turnover of another condition', async () => {
    const { faults } = await asking({ conditions: [condition('EXPERIENCE', { minimumTurnover: '5' })] });
    expect(faults?.map((fault) => String(fault['path']))).toEqual(['$.conditions[0].minimumTurnover']);
  });

  it('refuses audited accounts without another proof at publication', async () => {
    await asking({ conditions: [condition('AUDITED_ACCOUNTS')] });
    const { faults } = await world.people.publish(tenderId);
    expect(faults?.map((fault) => String(fault['path']))).toContain('$.deal.conditions[0].kind');
  });
});
