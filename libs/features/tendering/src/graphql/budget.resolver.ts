import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { type Viewer, actsFor } from '@commonweal/auth';
import { budgetWarnings, type OwnLot } from '@commonweal/design';
import {
  badInput,
  type BudgetCut,
  fromGlobalId,
  type PlanTenderBudgetInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  type TenderBudgetCutArgs,
} from '@commonweal/graphql';
import type { Tender } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { planOf } from '../budget/stored-budget.js';
import { tenderValue } from '../design/tender-value.js';
import { LotContents } from '../queries/lot-contents.js';
import { rowKey } from '../queries/row-key.js';
import { TenderBudgets } from '../queries/tender-budgets.js';
import { TenderContents } from '../queries/tender-contents.js';
import { PlanTenderBudget } from '../use-cases/plan-tender-budget.js';
import { type BudgetOfTender, type BudgetView, budgetView, cutView, sentPlan } from './budget-view.js';

/** The budget of a tender: for its authority. */
@Resolver('Tender')
export class TenderBudgetResolver {
  constructor(
    private readonly budgets: TenderBudgets,
    private readonly planTenderBudget: PlanTenderBudget,
  ) {}

  @ResolveField('budget')
  async budget(@Parent() tender: Tender, @Request() request: RequestContext): Promise<BudgetView | null> {
    if (!request.viewer || !actsFor(request.viewer, tender.tenantId)) return null;
    const [budget] = await request.load(this.budgets.ofTenders, rowKey(tender));
    return budget ? budgetView({ tender, plan: planOf(budget.plan) }) : null;
  }

  @Mutation('planTenderBudget')
  async plan(
    @Args('input') input: PlanTenderBudgetInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['PlanTenderBudgetResult']>> {
    const change = { tender: fromGlobalId(input.tenderId, 'Tender'), version: input.version };
    const result = await this.planTenderBudget.execute(viewer, { ...change, plan: sentPlan(input) });
    return result.ok ? { __typename: 'PlanTenderBudgetSuccess', tender: result.value } : toUserError(result.failure);
  }
}

/** What of a plan hangs on the rest of the tender and on its places. */
@Resolver('TenderBudget')
export class BudgetResolver {
  constructor(
    private readonly budgets: TenderBudgets,
    private readonly tenders: TenderContents,
    private readonly lots: LotContents,
  ) {}

  @ResolveField('warnings')
  async warnings(@Parent() { tender, plan }: BudgetOfTender, @Request() request: RequestContext) {
    const [deal] = await request.load(this.tenders.deals, rowKey(tender));
    const lots = await this.ownLots(tender, request);
    const [design] = await request.load(this.tenders.designs, rowKey(tender));
    const start = design?.timeline?.dates.CONTRACT_START ?? null;
    const around = { value: tenderValue(tender), termMonths: deal?.terms.term?.months ?? null, start, lots };
    return budgetWarnings(plan, around).map(({ kind, text }) => ({ kind, text: text.en, textCy: text.cy }));
  }

  @ResolveField('cut')
  async cut(
    @Parent() budget: BudgetOfTender,
    @Args() { percent, rule }: Required<TenderBudgetCutArgs>,
    @Request() request: RequestContext,
  ): Promise<BudgetCut> {
    if (percent < 1 || percent > 100) throw badInput('Cut 1 to 100 percent');
    const codes = [...new Set(budget.plan.lots.flatMap(({ places }) => places.map(({ code }) => code)))];
    const deciles = await Promise.all(codes.map((code) => request.load(this.budgets.deciles, code)));
    const known = new Map(codes.map((code, at) => [code, deciles[at] ?? null]));
    const own = await this.ownLots(budget.tender, request);
    return cutView(budget, own, { percent, rule, decilesOf: (code) => known.get(code) ?? null });
  }

  private async ownLots(tender: Tender, request: RequestContext): Promise<OwnLot[]> {
    const lots = await request.load(this.tenders.lots, rowKey(tender));
    const places = await Promise.all(lots.map((lot) => request.load(this.lots.places, rowKey(lot))));
    return lots.map(({ id }, at) => ({ lotId: id, places: (places[at] ?? []).map(({ code }) => code) }));
  }
}
