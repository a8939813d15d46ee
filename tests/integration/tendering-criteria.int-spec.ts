import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Loose } from '../support/graphql.js';
import { type Draft, TenderingWorld } from './tendering-world.js';

const CRITERIA =
  'lot { scoring { method precision tieBreak lastResort } criteria { id key parentKey kind weight effectiveWeight scoring } }';
const MEASURES = 'lot { measures { measure { id proxyValue priceYear source licence } } }';

const grade = JSON.stringify({ kind: 'grade', max: '5' });
const price = { key: 'price', name: 'Price', kind: 'PRICE', weight: '40', scoring: '{"kind":"lowest-ratio"}' };
const quality = { key: 'quality', name: 'Quality', kind: 'QUALITY', weight: '60', scoring: grade };

describe('what a draft’s lot is judged by', () => {
  let world: TenderingWorld;
  let draft: Draft;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());
  beforeEach(async () => {
    draft = await world.people.draft();
  });

  const change = (name: string, input: object, success: string) =>
    world.change(
      name,
      { lotId: draft.lotId, version: 1, ...input },
      { success, failure: '... on InvalidInput { faults { path message } }' },
    );
  const set = (input: object) => change('setAwardCriteria', input, CRITERIA);
  const addSocialValue = (input: object) => change('addSocialValueCriterion', input, CRITERIA);
  const choose = (input: object) => change('chooseMeasures', input, MEASURES);

  it('takes a tree of criteria; a criterion that keeps its key keeps its id', async () => {
    const parts = [
      { ...quality, scoring: null },
      { key: 'method', name: 'Method', kind: 'QUALITY', parentKey: 'quality', weight: '33.3333', scoring: grade },
      { key: 'team', name: 'Team', kind: 'QUALITY', parentKey: 'quality', weight: '66.6667', scoring: grade },
    ];
    const first = await set({
      criteria: [price, ...parts],
      precision: 4,
      tieBreak: ['price', 'team'],
      lastResort: 'A draw',
    });
    expect(first['lot']).toMatchObject({
      scoring: { method: '{"kind":"weighted-sum"}', precision: 4, tieBreak: ['price', 'team'], lastResort: 'A draw' },
      criteria: [
        { key: 'price', effectiveWeight: '40', parentKey: null },
        { key: 'quality', effectiveWeight: '60', scoring: null },
        { key: 'method', effectiveWeight: '19.99998', weight: '33.3333', parentKey: 'quality' },
        { key: 'team', effectiveWeight: '40.00002' },
      ],
    });
    const second = await set({ criteria: [quality, price], version: 2 });
    const idOf = ({ lot }: Loose, key: string) =>
      lot!['criteria']!.find((criterion) => String(criterion['key']) === key)!['id'];
    expect(idOf(second, 'price')).toBe(idOf(first, 'price'));
  });

  it('refuses a tree with every fault at once, each at its field', async () => {
    const criteria = [
      { ...price, key: 'Price!', weight: '30' },
      { ...quality, weight: '50', scoring: '{"kind":"grade","max":"0","colour":"red"}' },
      { ...quality, name: '', weight: '10', scoring: 'not JSON' },
      { key: 'part', name: 'Part', kind: 'QUALITY', parentKey: 'later', weight: '100' },
      { key: 'later', name: 'Later', kind: 'QUALITY', weight: '5', scoring: grade },
    ];
    const input = { criteria, precision: 5, tieBreak: ['nobody'], method: '{"kind":"guess"}', lastResort: '' };
    const { faults, __typename } = await set(input);
    expect(__typename).toBe('InvalidInput');
    expect(new Set(faults!.map(({ path }) => path))).toEqual(
      new Set([
        '$.criteria[0].key',
        '$.criteria[0].weight',
        '$.criteria[1].scoring.max',
        '$.criteria[1].scoring.colour',
        '$.criteria[2].key',
        '$.criteria[2].name',
        '$.criteria[2].scoring',
        '$.criteria[3].parentKey',
        '$.criteria[3].scoring',
        '$.criteria[4].scoring',
        '$.precision',
        '$.method.kind',
        '$.tieBreak[0]',
        '$.lastResort',
      ]),
    );
    const found = (path: string) => faults!.find((fault) => fault['path'] === path)?.['message'];
    expect(found('$.criteria[0].weight')).toBe('The weights make 95 %, not 100 %');
    expect((await set({ criteria: [price, quality] }))['__typename']).toBe('SetAwardCriteriaSuccess');
  });

  it.each([
    ['weights one ten-thousandth short', [price, { ...quality, weight: '59.9999' }], '$.criteria[0].weight'],
    ['no criteria', [], '$.criteria'],
    [
      'a target per pound that is no number',
      [price, { ...quality, scoring: '{"kind":"sv-target","targetPerPound":"x"}' }],
      '$.criteria[1].scoring.targetPerPound',
    ],
  ])('refuses %s', async (_, criteria, path) => {
    const { faults } = await set({ criteria });
    expect(faults!.map((fault) => fault['path'])).toEqual([path]);
  });

  it('makes room for social value: the others keep their proportions and all make exactly 100', async () => {
    const { lot } = await addSocialValue({ weight: '33.3333', valuedShare: '40', maxGrade: '4' });
    expect(lot!['criteria']).toMatchObject([
      { key: 'experience', weight: '20' },
      { key: 'proposal', weight: '33.3334' },
      { key: 'price', weight: '13.3333' },
      { key: 'social-value', weight: '33.3333', kind: 'SOCIAL_VALUE', scoring: null },
      { key: 'sv-value', weight: '40', parentKey: 'social-value', scoring: '{"kind":"sv-relative"}' },
      { key: 'sv-method', weight: '60', parentKey: 'social-value', scoring: '{"kind":"grade","max":"4"}' },
    ]);
  });

  it.each([
    ['0', '{"kind":"grade","max":"5"}'],
    ['100', '{"kind":"sv-target","target":"5000"}'],
  ])('makes social value one leaf when the valued share is %s', async (valuedShare, scoring) => {
    const { lot } = await addSocialValue({ weight: '10', valuedShare, target: '5000' });
    const added = lot!['criteria']!.filter(({ kind }) => String(kind) === 'SOCIAL_VALUE');
    expect(added).toMatchObject([{ key: 'social-value', weight: '10', scoring }]);
  });

  it.each([
    [{ weight: '0' }, ['$.weight']],
    [{ weight: '100' }, ['$.weight']],
    [{ weight: '10', target: '0', maxGrade: '-1' }, ['$.target', '$.maxGrade']],
  ])('refuses social value as %j', async (input, paths) => {
    const { faults } = await addSocialValue(input);
    expect(faults!.map(({ path }) => path)).toEqual(paths);
  });

  it('takes social value once', async () => {
    await addSocialValue({ weight: '10' });
    const { faults } = await addSocialValue({ weight: '10', version: 2 });
    expect(faults).toMatchObject([{ path: '$.lotId' }]);
  });

  it('takes measures with their figures, in the place of the earlier ones', async () => {
    await choose({ measureIds: ['jobs-disabled-or-ill'] });
    const { lot } = await choose({ version: 2, measureIds: ['jobs-unemployed'] });
    expect(lot!['measures']).toEqual([
      { measure: expect.objectContaining({ id: 'jobs-unemployed', proxyValue: '9800.00', priceYear: '2012/13' }) },
    ]);
  });

  it('brings measures of unlike price years to one, and says what was published and how it was converted', async () => {
    const { lot } = await choose({ measureIds: ['jobs-unemployed', 'jobs-young-people'] });
    const [first, second] = (lot!['measures'] ?? []).map(({ measure }) => measure);
    expect(first).toMatchObject({
      proxyValue: '13659.22',
      source: expect.stringMatching(/£9800\.00 in 2012\/13 prices, × /),
    });
    expect(second?.['priceYear']).toBe(first?.['priceYear']);
  });

  it('refuses measures that do not exist or come twice', async () => {
    const { faults } = await choose({ measureIds: ['jobs-unemployed', 'no-such', 'jobs-unemployed'] });
    expect(faults!.map(({ path }) => path)).toEqual(['$.measureIds[1]', '$.measureIds[2]']);
  });
});
