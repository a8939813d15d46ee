import { fromGlobalId, toGlobalId } from '@commonweal/graphql';

import type { DemoArrangements } from './demo-arrangements.js';
import type { DemoBid } from './demo-bids.js';
import type { DemoClient } from './demo-client.js';
import { DEMO_CRITERIA, DEMO_MEASURES, GRADED_KEYS } from './demo-criteria.js';
import { demoDeal, HARBOURSIDE } from './demo-deal.js';
import { demoBudget } from './demo-budget.js';
import { DEMO_DOCUMENTS } from './demo-documents.js';
import { type DemoNotice, demoNotice } from './demo-notice.js';
import { ENGAGEMENT, TENDER_NOTICE } from './demo-notice-details.js';
import { demoAnswers, type DemoPlace, PLACE_NEEDS } from './demo-needs.js';
import { AUTHORITY, type SupplierKey, SUPPLIERS } from './demo-people.js';
import { ANSWERS, reasonFor } from './demo-words.js';

export interface DemoTokens {
  readonly lead: string;
  readonly evaluator: string;
  readonly secondEvaluator: string;
  readonly moderator: string;
  readonly bidder: string;
  /** of who helps, who has no more rights of their own than anybody */
  readonly assistant: string;
}

/** One tender of the demo on its way: each step is what a person would do through the API. */
export class DemoTender {
  readonly #bids = new Map<SupplierKey, string>();

  private constructor(
    private readonly client: DemoClient,
    private readonly tokens: DemoTokens,
    readonly tenderId: string,
    private readonly lotId: string,
  ) {}

  static async imported(client: DemoClient, tokens: DemoTokens, notice: DemoNotice): Promise<DemoTender> {
    const input = { authorityId: toGlobalId('Organisation', AUTHORITY), document: demoNotice(notice) };
    const { tenders } = await client.mutate(tokens.lead, 'importNotice', {
      input,
      answer: 'tenders { id lots { id } }',
    });
    const [tender] = tenders as { id: string; lots: { id: string }[] }[];
    if (!tender?.lots[0]) throw new Error(`“${notice.title}” came in without a lot`);
    return new DemoTender(client, tokens, tender.id, tender.lots[0].id);
  }

  /** A notice about talking to suppliers first, not yet finished. */
  async engaging(): Promise<this> {
    await this.notified('UK2', ENGAGEMENT);
    return this;
  }

  /** The approver asks something; the lead sends the draft all the same, so that it waits for a decision. */
  async sent(): Promise<void> {
    const { tenderId } = this;
    const asked = {
      tenderId,
      section: 'CRITERIA',
      words: 'Can a small charity show the minimum of 2 for the service?',
    };
    await this.client.mutate(this.tokens.moderator, 'commentOnTender', { input: asked });
    await this.change('sendForApproval', { tenderId, note: 'The notice about engagement is still to come.' });
  }

  /** Where it is wanted, and what is said to the needs of that place. */
  async placed(): Promise<this> {
    await this.change('updateTender', { tenderId: this.tenderId, placeCodes: [HARBOURSIDE] });
    await this.answered();
    return this;
  }

  /** What it may cost, and what is bought with the money. */
  async budgeted(notice: DemoNotice): Promise<this> {
    const { lotId, tenderId } = this;
    const lots = [{ lotId, places: [{ code: HARBOURSIDE, channels: ['IN_PERSON', 'PHONE'] }] }];
    await this.change('setDealTerms', { tenderId, lots });
    await this.change('planTenderBudget', { tenderId, ...demoBudget(notice, lotId) });
    return this;
  }

  /** The call for tenders, which goes out with the tender. */
  async called(): Promise<this> {
    await this.notified('UK4', TENDER_NOTICE);
    return this;
  }

  /** Files that go with it. */
  async documented(): Promise<this> {
    const { tenderId, tokens } = this;
    for (const { name, content, ...said } of DEMO_DOCUMENTS) {
      const fileId = await this.client.upload(tokens.lead, tenderId, { name, content });
      await this.change('addTenderDocument', { tenderId, fileId, ...said });
    }
    return this;
  }

  /** Its criteria and measures are set; it can be tried and published. */
  async designed(): Promise<this> {
    const { lotId } = this;
    const rules = {
      tieBreak: ['social-value', 'quality', 'price'],
      lastResort: 'A draw by lot, witnessed by two bidders',
    };
    await this.change('setAwardCriteria', { lotId, criteria: DEMO_CRITERIA, ...rules });
    await this.change('chooseMeasures', { lotId, measureIds: DEMO_MEASURES });
    return this;
  }

  /** @param notice the one that it came with, to which its terms belong */
  async published(notice: DemoNotice): Promise<this> {
    const { lotId, tenderId } = this;
    await this.designed();
    const deal = demoDeal(notice, lotId);
    if (deal) await this.change('setDealTerms', { tenderId, ...deal });
    await this.answered();
    await this.approved();
    await this.change('publishTender', { tenderId });
    return this;
  }

  /** The lead sends it for approval; the borough’s approver approves it as it stands. */
  async approved(): Promise<this> {
    const { tenderId } = this;
    await this.change('sendForApproval', { tenderId });
    const read = { tenderId, ...(await this.client.approvalOf(this.tokens.moderator, tenderId)) };
    await this.client.mutate(this.tokens.moderator, 'approveTender', { input: read });
    return this;
  }

  /** What the borough says to the needs of the places. */
  async answered(): Promise<void> {
    const { tenderId } = this;
    const { placeNeeds } = await this.client.tender(this.tokens.lead, tenderId, PLACE_NEEDS);
    const answers = demoAnswers(placeNeeds as DemoPlace[]);
    if (answers.length > 0) await this.change('answerNeeds', { tenderId, answers });
  }

  /** @param token of the bidder's own session, or of one in which somebody helps */
  async bid(key: SupplierKey, { price, jobs, volunteerHours }: DemoBid, token = this.tokens.bidder): Promise<void> {
    const commitment = (measureId: string, quantity: string) => ({
      measureId,
      quantity,
      years: 3,
      places: ['Harbourside'],
    });
    const input = {
      lotId: this.lotId,
      supplierId: toGlobalId('Organisation', SUPPLIERS[key]),
      price: { amount: price, vat: 'EXCLUDES_VAT' },
      answers: GRADED_KEYS.map((criterionKey) => ({ criterionKey, text: ANSWERS[criterionKey] })),
      commitments: [commitment('jobs-unemployed', jobs), commitment('community-volunteering', volunteerHours)],
    };
    const { bid } = await this.client.mutate(token, 'submitBid', { input, answer: 'bid { id }' });
    this.#bids.set(key, (bid as { id: string }).id);
  }

  async closed(arrangements: DemoArrangements, days: number): Promise<this> {
    await arrangements.letTimePass(fromGlobalId(this.tenderId).id, days);
    await this.change('closeTender', { tenderId: this.tenderId });
    return this;
  }

  /** Both evaluators give the grade; the panel agrees on it. */
  async grade(key: SupplierKey, { grades }: DemoBid): Promise<void> {
    for (const criterionKey of GRADED_KEYS) {
      const grade = grades[criterionKey];
      const input = { bidId: this.#bids.get(key), criterionKey, grade, reason: reasonFor(criterionKey, grade) };
      for (const token of [this.tokens.secondEvaluator, this.tokens.evaluator])
        await this.client.mutate(token, 'recordGrade', { input });
      await this.client.mutate(this.tokens.moderator, 'recordAgreedGrade', { input });
    }
  }

  async scoringAskedFor(): Promise<void> {
    await this.client.mutate(this.tokens.lead, 'requestScoring', { input: { lotId: this.lotId } });
  }

  private async notified(type: string, details: object): Promise<void> {
    const { tenderId } = this;
    await this.client.mutate(this.tokens.lead, 'prepareNotice', { input: { tenderId, type, details } });
  }

  private async change(name: string, input: object): Promise<void> {
    const version = await this.client.version(this.tokens.lead, this.tenderId);
    await this.client.mutate(this.tokens.lead, name, { input: { ...input, version } });
  }
}
