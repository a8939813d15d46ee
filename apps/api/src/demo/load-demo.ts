import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { fromGlobalId, toGlobalId } from '@commonweal/graphql';

import type { DemoArrangements } from './demo-arrangements.js';
import { COMMUNITY_MEALS_BIDS, scaledBid } from './demo-bids.js';
import { DemoClient } from './demo-client.js';
import { engageMarket } from './demo-engagement.js';
import { type DemoNotice, demoOcid } from './demo-notice.js';
import { OWN_DETAILS } from './demo-notice-details.js';
import { NOTICES } from './demo-notices.js';
import { AUTHORITY, PEOPLE, type SupplierKey } from './demo-people.js';
import { tellProfile } from './demo-profile.js';
import { askQuestions } from './demo-questions.js';
import { holdRounds } from './demo-rounds.js';
import { helped } from './demo-help.js';
import { DemoTender, type DemoTokens } from './demo-tender.js';

/** Whose person cannot see the screen. */
const HELPED: SupplierKey = 'lanternlight';
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
    secondEvaluator: await arrangements.session(PEOPLE.secondEvaluator.id),
    moderator: await arrangements.session(PEOPLE.moderator.id),
    bidder: await arrangements.session(PEOPLE.bidder.id),
    assistant: await arrangements.session(PEOPLE.assistant.id),
  };
  const client = new DemoClient(app);
  if (!(await arrangements.hasProfile())) await tellProfile(client, tokens);
  if (!(await arrangements.hasRounds())) await holdRounds(client, tokens.lead, arrangements);
  if (!(await arrangements.hasQuestions())) await askQuestions(client, tokens.lead);
  const demo = new Demo(client, tokens, arrangements);
  for (const [notice, arrive] of demo.journeys())
    if (!(await arrangements.hasTender(demoOcid(notice.number)))) await arrive();
  // Last, so that a notice of the draft was begun without it and is filled in by a press.
  if (!(await arrangements.hasDetails())) await keepDetails(client, tokens.lead);
}

async function keepDetails(client: DemoClient, lead: string): Promise<void> {
  const authorityId = toGlobalId('Organisation', AUTHORITY);
  await client.mutate(lead, 'saveAuthorityDetails', { input: { authorityId, version: 0, ...OWN_DETAILS } });
}

/** Brings tenders to where the demo wants them. */
class Demo {
  constructor(
    private readonly client: DemoClient,
    private readonly tokens: DemoTokens,
    private readonly arrangements: DemoArrangements,
  ) {}

  /** Each notice with the way its tender goes; the last one tells that the demo is whole. */
  journeys(): [DemoNotice, () => Promise<unknown>][] {
    const { draft, published, closed, evaluated, awarded, abandoned } = NOTICES;
    const youth: Bidding = { bidders: ['tidewater', 'lanternlight', 'northquay'], percent: 13, graded: 1 };
    const gardens: Bidding = { bidders: ['saltmarsh', 'northquay', 'palisade'], percent: 43, graded: 3 };
    return [
      [draft, () => this.sent(draft)],
      [published, () => this.open(published)],
      [closed, () => this.closed(closed, youth)],
      [evaluated, () => this.scored(evaluated, { bidders: EVERYBODY, percent: 100, graded: 5 })],
      [awarded, async () => this.end(await this.scored(awarded, gardens), 'AWARDED')],
      [abandoned, async () => this.end(await this.published(abandoned), 'ABANDONED')],
    ];
  }

  /** Talked about with suppliers, and open for bids. */
  private open = async (notice: DemoNotice): Promise<void> => {
    const { client, arrangements, tokens } = this;
    const tender = await this.imported(notice);
    await engageMarket({ client, arrangements, lead: tokens.lead }, tender.tenderId);
    await (await (await tender.documented()).called()).published(notice);
  };

  /** A draft that waits for a decision. */
  private sent = async (notice: DemoNotice): Promise<void> => {
    const budgeted = await (await this.designed(notice)).budgeted(notice);
    await (await (await (await budgeted.documented()).placed()).engaging()).sent();
  };

  private designed = async (notice: DemoNotice) => (await this.imported(notice)).designed();

  private published = async (notice: DemoNotice) => (await this.imported(notice)).published(notice);

  private async scored(notice: DemoNotice, bidding: Bidding): Promise<DemoTender> {
    const tender = await this.closed(notice, bidding);
    await tender.scoringAskedFor();
    return tender;
  }

  private end = ({ tenderId }: DemoTender, state: 'AWARDED' | 'ABANDONED') =>
    this.arrangements.setState(fromGlobalId(tenderId).id, state);

  private imported = (notice: DemoNotice) => DemoTender.imported(this.client, this.tokens, notice);

  /** One of the suppliers has its bids sent by somebody who helps. */
  private tokenFor = async (key: SupplierKey): Promise<string> =>
    key === HELPED ? helped(this.client, this.tokens, key) : this.tokens.bidder;

  private async closed(notice: DemoNotice, { bidders, percent, graded }: Bidding): Promise<DemoTender> {
    const tender = await this.published(notice);
    for (const key of bidders)
      await tender.bid(key, scaledBid(COMMUNITY_MEALS_BIDS[key], percent), await this.tokenFor(key));
    await tender.closed(this.arrangements, 40);
    for (const key of bidders.slice(0, graded)) await tender.grade(key, COMMUNITY_MEALS_BIDS[key]);
    return tender;
  }
}
