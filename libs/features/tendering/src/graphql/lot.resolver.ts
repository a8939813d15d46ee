import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { canonicalJson } from '@commonweal/canonical';
import { Request, RequestContext, toGlobalId } from '@commonweal/graphql';
import type { Lot } from '@commonweal/persistence';

import type { ChosenMeasure } from '../measures/chosen-measure.js';
import { LotContents } from '../queries/lot-contents.js';
import { rowKey } from '../queries/row-key.js';
import { TenderContents } from '../queries/tender-contents.js';
import { measureView } from './measure-view.js';
import { moneyView } from './money-view.js';

/** A lot as those see it who may see its tender. */
@Resolver('Lot')
export class LotResolver {
  constructor(
    private readonly contents: LotContents,
    private readonly tenders: TenderContents,
  ) {}

  @ResolveField('id')
  id(lot: Lot): string {
    return toGlobalId('Lot', lot);
  }

  @ResolveField('tender')
  tender(@Parent() { tenantId, tenderId }: Lot, @Request() request: RequestContext) {
    return request.load(this.tenders.tenders, rowKey({ tenantId, id: tenderId }));
  }

  @ResolveField('estimatedValue')
  estimatedValue(lot: Lot) {
    return moneyView(lot);
  }

  @ResolveField('criteria')
  criteria(@Parent() lot: Lot, @Request() request: RequestContext) {
    return request.load(this.contents.criteria, rowKey(lot));
  }

  @ResolveField('measures')
  async measures(@Parent() lot: Lot, @Request() request: RequestContext) {
    const chosen = await request.load(this.contents.measures, rowKey(lot));
    return chosen.map(({ snapshot }) => ({ measure: measureView(snapshot as ChosenMeasure) }));
  }

  @ResolveField('scoring')
  scoring({ method, precision, tieBreak, lastResort }: Lot) {
    return { method: canonicalJson(method), precision, tieBreak, lastResort };
  }
}
