import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Request, RequestContext } from '@commonweal/graphql';
import type { Lot } from '@commonweal/persistence';

import { LotDemands } from '../queries/lot-demands.js';
import { rowKey } from '../queries/row-key.js';
import { sourcedView } from './sourced-view.js';

/** What social value frameworks ask of a lot. */
@Resolver('Lot')
export class DemandsResolver {
  constructor(private readonly demands: LotDemands) {}

  @ResolveField('frameworkDemands')
  async frameworkDemands(@Parent() lot: Lot, @Request() request: RequestContext) {
    const found = await request.load(this.demands.ofLots, rowKey(lot));
    return found.map(({ reasons, ...demand }) => ({ ...demand, reasons: reasons.map(sourcedView) }));
  }
}
