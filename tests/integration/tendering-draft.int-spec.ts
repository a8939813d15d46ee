import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { type Draft, TenderingWorld } from './tendering-world.js';

const grade = JSON.stringify({ kind: 'grade', max: '5' });
const price = { key: 'price', name: 'Price', kind: 'PRICE', weight: '40', scoring: '{"kind":"lowest-ratio"}' };
const quality = { key: 'quality', name: 'Quality', kind: 'QUALITY', weight: '60', scoring: grade };

const VERSION = 'tender { version }';

describe('a draft', () => {
  let world: TenderingWorld;
  let draft: Draft;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());
  beforeEach(async () => {
    draft = await world.people.draft();
  });

  const ofLot = (name: string, input: object) => (more: object, token?: string) =>
    world.change(
      name,
      { lotId: draft.lotId, version: 1, ...input, ...more },
      { success: `lot { ${VERSION} }`, ...(token && { token }) },
    );
  const update = (input: object, token?: string) =>
    world.change(
      'updateTender',
      { tenderId: draft.tenderId, version: 1, ...input },
      {
        success: 'tender { title description deadline version estimatedValue { amount vat } }',
        failure: '... on InvalidInput { faults { path message } }',
        ...(token && { token }),
      },
    );
  const changes = {
    setAwardCriteria: ofLot('setAwardCriteria', { criteria: [price, quality] }),
    addSocialValueCriterion: ofLot('addSocialValueCriterion', { weight: '10' }),
    chooseMeasures: ofLot('chooseMeasures', { measureIds: [] }),
    updateTender: (more: object, token?: string) => update({ title: 'Other', ...more }, token),
  };

  describe.each(Object.entries(changes))('%s', (_, change) => {
    it('raises the version of the tender', async () => {
      const { lot, tender } = await change({});
      expect(lot?.['tender']?.['version'] ?? tender?.['version']).toBe(2);
    });

    it('is refused when somebody else changed the tender since', async () => {
      await update({ title: 'First' });
      expect(await change({ version: 1 })).toMatchObject({
        __typename: 'Conflict',
        currentVersion: 2,
        path: ['version'],
      });
    });

    it('looks like a change of nothing to a stranger', async () => {
      expect(await change({}, world.stranger.token)).toMatchObject({ __typename: 'NotFound' });
    });

    it('lets one of several at once through', async () => {
      const results = await Promise.all([1, 2, 3, 4].map(() => change({})));
      const kinds = results.map((result) => String(result['__typename']).replace(/^.*Success$/, 'Success'));
      expect(kinds.sort()).toEqual(['Conflict', 'Conflict', 'Conflict', 'Success']);
    });
  });

  it('keeps what is left out of a change, and composes the characters of what is in it', async () => {
    const { tender } = await update({
      title: 'Cafe\u0301 ',
      estimatedValue: { amount: '1500.5', vat: 'INCLUDES_VAT' },
    });
    expect(tender).toMatchObject({
      title: 'Café',
      description: 'Hot meals and a friendly word, seven days a week.',
      deadline: '2099-05-08T11:00:00.000Z',
      estimatedValue: { amount: '1500.50', vat: 'INCLUDES_VAT' },
    });
  });

  it('refuses details with every fault at once', async () => {
    const input = { title: ' ', description: 'a\u0007b', estimatedValue: { amount: '-1', vat: 'INCLUDES_VAT' } };
    const { faults } = await update(input);
    expect(faults!.map(({ path }) => path)).toEqual(['$.title', '$.description', '$.estimatedValue.amount']);
  });
});
