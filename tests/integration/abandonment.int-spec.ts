import 'reflect-metadata';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import { officialSchemas, schemasArePresent } from '../support/official-schemas.js';
import { AmendingWorld } from './amending-world.js';

let all: AmendingWorld;
beforeAll(async () => void (all = await AmendingWorld.start()), 60_000);
afterEach(() => all.rest());
afterAll(() => all?.end());

describe('a tender that is abandoned', () => {
  it('takes no bid, opens none, tells its bidders once and ends with a termination notice', async () => {
    await all.working();
    const { tenderId, lotId } = await all.announced();
    const sent = await all.here.steps.bid(all.rival, lotId, { price: '9.00', jobs: '1' });
    expect(sent).toMatchObject({ __typename: 'SubmitBidSuccess' });
    expect(await all.abandon(tenderId)).toMatchObject({ __typename: 'AbandonTenderSuccess' });
    expect(await all.seen(tenderId)).toMatchObject({ state: 'ABANDONED', abandonReason: 'The grant was withdrawn.' });
    await eventually(async () => (await all.stateOf(tenderId, 'UK12')) === 'ACCEPTED');
    const { releasePackage } = all.platform.submissions.at(-1) ?? {};
    expect(releasePackage?.['releases']?.[0]).toMatchObject({
      ...{ tag: ['tenderCancellation'], tender: { amendments: [{ rationale: 'The grant was withdrawn.' }] } },
    });
    if (schemasArePresent) expect(officialSchemas().packageFaults(releasePackage)).toEqual([]);
    expect(
      await eventually(
        () => all.mails(all.rival),
        (found) => found.length > 0,
      ),
    ).toMatchObject([{ subject: 'Abandoned: Meals for older residents' }]);
    expect(await all.here.steps.bid(all.rival, lotId, { price: '8.00', jobs: '1' })).toMatchObject({
      __typename: 'WrongPhase',
    });
    const BIDS = 'query ($id: ID!) { node(id: $id) { ... on Lot { bids(first: 1) { totalCount } } } }';
    const { data } = await all.here.api.gql(BIDS, { id: lotId }, all.here.lead.token);
    expect(data['node']).toMatchObject({ bids: { totalCount: 0 } });
    expect(await all.amend(tenderId, { title: 'Other' })).toMatchObject({ __typename: 'WrongPhase' });
    expect(await all.abandon(tenderId)).toMatchObject({ __typename: 'WrongPhase' });
  });

  it('was a draft: nobody outside hears of it', async () => {
    const { tenderId } = await all.here.steps.draft();
    expect(await all.abandon(tenderId)).toMatchObject({ __typename: 'AbandonTenderSuccess' });
    expect(await all.seen(tenderId, all.bidder.token)).toBeNull();
  });
});
