import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type AddSocialValueCriterionInput,
  type AwardCriterionInput,
  type ChooseMeasuresInput,
  type ResolversTypes,
  type SetAwardCriteriaInput,
  SignedIn,
  fromGlobalId,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { AddSocialValueCriterion } from '../use-cases/add-social-value-criterion.js';
import { ChooseMeasures } from '../use-cases/choose-measures.js';
import { SetAwardCriteria } from '../use-cases/set-award-criteria.js';

const criterionOf = ({ key, name, kind, parentKey, weight, scoring, questions }: AwardCriterionInput) => ({
  key,
  name,
  kind,
  weight,
  parentKey: parentKey ?? null,
  scoring: scoring ?? null,
  questions: questions?.map(({ text, help, wordLimit }) => ({ text, help: help ?? '', wordLimit })),
});

/** What a draft's lots are judged by. */
@Resolver()
export class CriteriaResolver {
  constructor(
    private readonly setAwardCriteria: SetAwardCriteria,
    private readonly addSocialValueCriterion: AddSocialValueCriterion,
    private readonly chooseMeasures: ChooseMeasures,
  ) {}

  @Mutation('setAwardCriteria')
  async set(
    @Args('input') { lotId, version, criteria, method, precision, tieBreak, lastResort }: SetAwardCriteriaInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SetAwardCriteriaResult']>> {
    const result = await this.setAwardCriteria.execute(viewer, {
      lot: fromGlobalId(lotId, 'Lot'),
      version,
      criteria: criteria.map(criterionOf),
      method: method ?? null,
      precision: precision ?? 2,
      tieBreak: tieBreak ?? [],
      lastResort: lastResort ?? null,
    });
    return result.ok ? { __typename: 'SetAwardCriteriaSuccess', lot: result.value } : toUserError(result.failure);
  }

  @Mutation('addSocialValueCriterion')
  async addSocialValue(
    @Args('input') { lotId, version, weight, valuedShare, maxGrade, target }: AddSocialValueCriterionInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['AddSocialValueCriterionResult']>> {
    const choice = { weight, valuedShare: valuedShare ?? '50', maxGrade: maxGrade ?? '5', target: target ?? null };
    const result = await this.addSocialValueCriterion.execute(viewer, {
      lot: fromGlobalId(lotId, 'Lot'),
      version,
      choice,
    });
    return result.ok
      ? { __typename: 'AddSocialValueCriterionSuccess', lot: result.value }
      : toUserError(result.failure);
  }

  @Mutation('chooseMeasures')
  async choose(
    @Args('input') { lotId, version, measureIds }: ChooseMeasuresInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['ChooseMeasuresResult']>> {
    const result = await this.chooseMeasures.execute(viewer, { lot: fromGlobalId(lotId, 'Lot'), version, measureIds });
    return result.ok ? { __typename: 'ChooseMeasuresSuccess', lot: result.value } : toUserError(result.failure);
  }
}
