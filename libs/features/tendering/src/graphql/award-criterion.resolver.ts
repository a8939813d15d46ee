import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { canonicalJson } from '@commonweal/canonical';
import { effectiveWeightText, weightText, weightUnits } from '@commonweal/criteria';
import { Request, RequestContext, toGlobalId } from '@commonweal/graphql';
import type { AwardCriterion } from '@commonweal/persistence';

import { LotContents } from '../queries/lot-contents.js';
import { rowKey } from '../queries/row-key.js';

/** A criterion with what it is really worth. */
@Resolver('AwardCriterion')
export class AwardCriterionResolver {
  constructor(private readonly contents: LotContents) {}

  @ResolveField('id')
  id(criterion: AwardCriterion): string {
    return toGlobalId('AwardCriterion', criterion);
  }

  @ResolveField('weight')
  weight({ weight }: AwardCriterion): string {
    return weightText(weightUnits(weight));
  }

  @ResolveField('effectiveWeight')
  async effectiveWeight(@Parent() { tenantId, lotId, key }: AwardCriterion, @Request() request: RequestContext) {
    const criteria = await request.load(this.contents.criteria, rowKey({ tenantId, id: lotId }));
    return effectiveWeightText(
      key,
      criteria.map(({ parentKey = null, ...criterion }) => ({ ...criterion, parentKey })),
    );
  }

  @ResolveField('scoring')
  scoring({ scoring }: AwardCriterion): string | null {
    return scoring ? canonicalJson(scoring) : null;
  }
}
