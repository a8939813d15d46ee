import 'reflect-metadata';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => void (here = await world(0)));
afterAll(() => here?.close());

it('shows in each mutation of a request what stands after it, not what an earlier one read', async () => {
  const { lotId, tenderId } = await here.steps.draft();
  const version = await here.steps.versionOf(tenderId);
  const document = `mutation ($one: AddSocialValueCriterionInput!, $two: ChooseMeasuresInput!) {
    addSocialValueCriterion(input: $one) { ... on AddSocialValueCriterionSuccess { lot { criteria { key } measures { measure { id } } } } }
    chooseMeasures(input: $two) { ... on ChooseMeasuresSuccess { lot { measures { measure { id } } } } } }`;
  const one = { lotId, version, weight: '20' };
  const two = { lotId, version: version + 1, measureIds: ['jobs-unemployed'] };
  const { data } = await here.api.gql(document, { one, two }, here.lead.token);
  expect(data.addSocialValueCriterion?.['lot']?.['measures']).toEqual([]);
  expect(data.chooseMeasures?.['lot']?.['measures']).toEqual([{ measure: { id: 'jobs-unemployed' } }]);
});
