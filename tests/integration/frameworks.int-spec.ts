import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { draftFramework, oneCriterion, publishedFramework, savedFramework } from '../support/frameworks.js';
import type { SignedInPerson } from '../support/people.js';
import { asOwner, signedIn } from '../support/people.js';
import { rowId, type World, world } from '../support/world.js';

let here: World;
let stranger: SignedInPerson;
beforeAll(async () => {
  here = await world(1);
  stranger = await signedIn(here.database);
}, 60_000);
afterAll(() => here?.close());

const FRAMEWORK = `query ($id: ID!) { framework(id: $id) { title state number version validity { from }
  minimumWeights { fromValue percent } target { rate } placeFactors { decile factor } versions { number state }
  themes { outcomes { criteria { code standing measures { code name } withheldMeasures } } } } }`;
const CHOICE = `query ($date: LocalDate!, $value: Decimal!, $authorityId: ID) {
  frameworkFor(noticeDate: $date, value: $value, buyer: COUNCIL, authorityId: $authorityId) {
    binding minimumWeight partOfScore indicators framework { id } local { title } reasons { text source standing } } }`;
const SAVE = `mutation ($input: SaveFrameworkInput!) { saveFramework(input: $input) { __typename
  ... on Conflict { currentVersion } ... on InvalidInput { faults { path } } } }`;
const PUBLISH = `mutation ($input: PublishFrameworkInput!) { publishFramework(input: $input) { __typename
  ... on InvalidInput { faults { path } } } }`;
const NEXT = `mutation ($input: DraftFrameworkVersionInput!) { draftFrameworkVersion(input: $input) { __typename
  ... on DraftFrameworkVersionSuccess { framework { number versions { number state } } } } }`;

const framework = async (id: string, who?: SignedInPerson) =>
  (await here.api.gql(FRAMEWORK, { id }, who?.token)).data['framework'];
const choice = async (date: string, value: string, authorityId?: string) =>
  (await here.api.gql(CHOICE, { date, value, authorityId })).data['frameworkFor'];
const save = async (input: object) => (await here.api.gql(SAVE, { input }, here.lead.token)).data['saveFramework'];
const publish = async (input: object) =>
  (await here.api.gql(PUBLISH, { input }, here.lead.token)).data['publishFramework'];

describe('which framework a notice falls under', () => {
  it('is told to everybody, with the rule, its source and how well it is known', async () => {
    expect(await choice('2027-01-01', '5000000')).toMatchObject({
      ...{
        binding: false,
        minimumWeight: '20',
        partOfScore: 'TOTAL_SCORE',
        indicators: 3,
        framework: { id: 'ppn-026' },
      },
      reasons: expect.arrayContaining([
        expect.objectContaining({ standing: 'R2', source: expect.stringMatching(/PPN 026/) }),
      ]),
    });
    expect(await choice('2026-12-31', '5000000')).toMatchObject({ minimumWeight: '10', framework: { id: 'ppn-002' } });
    expect(await choice('2027-01-01', '999999')).toMatchObject({ minimumWeight: null, framework: null });
  });

  it('includes the authority’s own that hold on the notice’s date, published ones only', async () => {
    await savedFramework(here.api, here.lead, oneCriterion());
    const before = await choice('2025-12-31', '100000', here.lead.organisation);
    await publishedFramework(here.api, here.lead);
    const after = await choice('2026-01-01', '100000', here.lead.organisation);
    expect([before?.['local'], after?.['local']]).toEqual([[], [{ title: 'Our framework' }]]);
  });
});

describe('an authority’s own framework', () => {
  it('begins as a copy of an outline that nobody else sees', async () => {
    const { id } = await draftFramework(here.api, here.lead);
    expect(await framework(id, here.lead)).toMatchObject({ state: 'DRAFT', number: 1, title: 'Our framework' });
    expect([await framework(id), await framework(id, stranger)]).toEqual([null, null]);
  });

  it('is saved whole, by somebody who has read what stands', async () => {
    const { id: frameworkId, version } = await draftFramework(here.api, here.lead);
    const wanted = { frameworkId, version, title: 'Ours', ...oneCriterion(['commonweal-open-measures', 'jobs-local']) };
    expect(await save(wanted)).toEqual({ __typename: 'SaveFrameworkSuccess' });
    expect(await save(wanted)).toMatchObject({ __typename: 'Conflict', currentVersion: version + 1 });
    expect(await framework(frameworkId, here.lead)).toMatchObject({
      ...{ title: 'Ours', target: { rate: '0.2' }, placeFactors: [{ decile: 1, factor: '1.5' }] },
      themes: [{ outcomes: [{ criteria: [{ code: 'C1', measures: [{ code: 'jobs-local' }], withheldMeasures: 0 }] }] }],
    });
  });

  it('names no measure that does not exist', async () => {
    const { id: frameworkId, version } = await draftFramework(here.api, here.lead);
    const refused = await save({ frameworkId, version, title: 'Ours', ...oneCriterion(['toms', 'NT1']) });
    expect(refused).toMatchObject({ faults: [{ path: '$.themes[0].outcomes[0].criteria[0].measures' }] });
  });

  it('is not published before it has a first day', async () => {
    const { id: frameworkId, version } = await draftFramework(here.api, here.lead);
    expect(await publish({ frameworkId, version })).toMatchObject({ faults: [{ path: '$.validFrom' }] });
  });

  it('is everybody’s to read once published, and changed by a new version only', async () => {
    const { id: frameworkId, version } = await publishedFramework(here.api, here.lead);
    expect(await framework(frameworkId)).toMatchObject({ state: 'PUBLISHED', validity: [{ from: '2026-01-01' }] });
    const change = { frameworkId, version, title: 'Another', ...oneCriterion() };
    expect([await save(change), await publish({ frameworkId, version })]).toEqual([
      { __typename: 'FrameworkPublished' },
      { __typename: 'FrameworkPublished' },
    ]);
    const next = (await here.api.gql(NEXT, { input: { frameworkId } }, here.lead.token)).data['draftFrameworkVersion'];
    expect(next?.['framework']).toMatchObject({ number: 2, versions: [{ number: 2, state: 'DRAFT' }, { number: 1 }] });
    expect(await framework(frameworkId)).toMatchObject({ title: 'Our framework', versions: [{ number: 1 }] });
    expect(
      (await here.api.gql(NEXT, { input: { frameworkId } }, here.lead.token)).data['draftFrameworkVersion'],
    ).toEqual({
      __typename: 'InvalidInput',
    });
  });

  it('is never changed in the database either, once published', async () => {
    const { id } = await publishedFramework(here.api, here.lead);
    const change = asOwner(here.database, (owner) =>
      owner.query('update framework_version set title = $1 where id = $2', ['Another', rowId(id)]),
    );
    await expect(change).rejects.toThrow(/never changed/);
  });
});
