import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { fromGlobalId } from '@commonweal/graphql';

import type { DemoArrangements } from './demo-arrangements.js';
import { COMMUNITY_MEALS_BIDS, scaledBid } from './demo-bids.js';
import { DemoClient } from './demo-client.js';
import type { DemoNotice } from './demo-notice.js';
import { NOTICES } from './demo-notices.js';
import { PEOPLE, type SupplierKey } from './demo-people.js';
import { DemoTender, type DemoTokens } from './demo-tender.js';

const EVERYBODY = Object.keys(COMMUNITY_MEALS_BIDS) as SupplierKey[];

interface Bidding {
  readonly bidders: readonly SupplierKey[];
  /** Prices as a percentage of the community meals bids. */
  readonly percent: number;
  /** How many of the bidders the panel has graded. */
  readonly graded: number;
}

/** Loads the fictional borough with one tender in each phase. The scoring itself is left to the worker. */
export async function loadDemo(app: NestFastifyApplication, arrangements: DemoArrangements): Promise<void> {
  await arrangements.people();
  const tokens = {
    lead: await arrangements.session(PEOPLE.lead.id),
    evaluator: await arrangements.session(PEOPLE.evaluator.id),
    bidder: await arrangements.session(PEOPLE.bidder.id),
  };
  const demo = new Demo(new DemoClient(app), tokens, arrangements);
  await demo.imported(NOTICES.draft);
  await (await demo.imported(NOTICES.published)).published();
  await demo.closed(NOTICES.closed, { bidders: ['tidewater', 'lanternlight', 'northquay'], percent: 13, graded: 1 });
  const meals = await demo.closed(NOTICES.evaluated, { bidders: EVERYBODY, percent: 100, graded: 5 });
  await meals.scoringAskedFor();
  const grounds = await demo.closed(NOTICES.awarded, {
    bidders: ['saltmarsh', 'northquay', 'palisade'],
    percent: 43,
    graded: 3,
  });
  await grounds.scoringAskedFor();
  await arrangements.setState(fromGlobalId(grounds.tenderId).id, 'AWARDED');
  const beach = await (await demo.imported(NOTICES.abandoned)).published();
  await arrangements.setState(fromGlobalId(beach.tenderId).id, 'ABANDONED');
}

/** Brings tenders to where the demo wants them. */
class Demo {
  constructor(
    private readonly client: DemoClient,
    private readonly tokens: DemoTokens,
    private readonly arrangements: DemoArrangements,
  ) {}

  imported = (notice: DemoNotice) => DemoTender.imported(this.client, this.tokens, notice);

  async closed(notice: DemoNotice, { bidders, percent, graded }: Bidding): Promise<DemoTender> {
    const tender = await (await this.imported(notice)).published();
    for (const key of bidders) await tender.bid(key, scaledBid(COMMUNITY_MEALS_BIDS[key], percent));
    await tender.closed(this.arrangements, 40);
    for (const key of bidders.slice(0, graded)) await tender.grade(key, COMMUNITY_MEALS_BIDS[key]);
    return tender;
  }
}
