import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { type Viewer, actsFor } from '@commonweal/auth';
import {
  badInput,
  type QueryPastResultsArgs,
  Request,
  RequestContext,
  type ResolversTypes,
  type SampleCaseInput,
  type SaveSampleBidsInput,
  SignedIn,
  fromGlobalId,
} from '@commonweal/graphql';
import type { Lot, StoredSampleCase } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { mayTryWeights } from '../policy.js';
import { LotContents } from '../queries/lot-contents.js';
import { PastResults } from '../queries/past-results.js';
import { rowKey } from '../queries/row-key.js';
import { SaveSampleBids } from '../use-cases/save-sample-bids.js';

const MOST_RESULTS = 20;

/** Trying weights before publication. */
@Resolver()
export class WhatIfResolver {
  constructor(
    private readonly saveSampleBids: SaveSampleBids,
    private readonly past: PastResults,
  ) {}

  @Query('pastResults')
  async pastResults(@Args() { authorityId, first }: QueryPastResultsArgs, @Request() { viewer }: RequestContext) {
    if (first < 1 || first > MOST_RESULTS) throw badInput(`Ask for 1 to ${MOST_RESULTS} results`);
    const results = await this.past.newest(fromGlobalId(authorityId, 'Organisation').id, first, viewer);
    return results.map(({ bids, ...result }) => ({
      ...result,
      bids: bids.map(({ quality, method, ...bid }) => ({ ...bid, qualityShare: quality, methodShare: method })),
    }));
  }

  @Mutation('saveSampleBids')
  async save(
    @Args('input') { lotId, version, cases }: SaveSampleBidsInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SaveSampleBidsResult']>> {
    const lot = fromGlobalId(lotId, 'Lot');
    const result = await this.saveSampleBids.execute(viewer, { lot, version, cases: cases.map(givenCase) });
    return result.ok ? { __typename: 'SaveSampleBidsSuccess', lot: result.value } : toUserError(result.failure);
  }
}

const givenCase = ({ name, bids }: SampleCaseInput) => ({
  name,
  bids: bids.map(({ grades = [], ...bid }) => ({ ...bid, grades })),
});

/** The sample bids of a lot: for those who design it. */
@Resolver('Lot')
export class LotSampleBidsResolver {
  constructor(private readonly contents: LotContents) {}

  @ResolveField('sampleBids')
  async sampleBids(@Parent() lot: Lot, @Request() request: RequestContext) {
    const { viewer } = request;
    if (!actsFor(viewer, lot.tenantId) || !mayTryWeights(viewer, lot.tenantId)) return null;
    const kept = await request.load(this.contents.sampleBids, rowKey(lot));
    return kept && { version: kept.version, cases: kept.cases.map(sampleCase) };
  }
}

const sampleCase = ({ name, bids }: StoredSampleCase) => ({
  name,
  bids: bids.map(({ grades, ...bid }) => ({
    ...bid,
    grades: Object.entries(grades).map(([criterionKey, grade]) => ({ criterionKey, grade })),
  })),
});
