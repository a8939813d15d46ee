import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { actsFor } from '@commonweal/auth';
import { Request, RequestContext, toGlobalId } from '@commonweal/graphql';
import type { Tender } from '@commonweal/persistence';

import { rowKey } from '../queries/row-key.js';
import { TenderContents } from '../queries/tender-contents.js';
import { moneyView } from './money-view.js';

/** A tender as those see it who may. */
@Resolver('Tender')
export class TenderResolver {
  constructor(private readonly contents: TenderContents) {}

  @ResolveField('id')
  id(tender: Tender): string {
    return toGlobalId('Tender', tender);
  }

  @ResolveField('authority')
  authority(@Parent() { tenantId }: Tender, @Request() request: RequestContext) {
    return request.load(this.contents.authorities, tenantId);
  }

  @ResolveField('estimatedValue')
  estimatedValue(tender: Tender) {
    return moneyView(tender, tender.currency);
  }

  @ResolveField('lots')
  lots(@Parent() tender: Tender, @Request() request: RequestContext) {
    return request.load(this.contents.lots, rowKey(tender));
  }

  @ResolveField('importReport')
  async importReport(@Parent() tender: Tender, @Request() request: RequestContext) {
    if (!actsFor(request.viewer, tender.tenantId)) return null;
    const [source] = await request.load(this.contents.sources, rowKey(tender));
    return source?.report ?? null;
  }
}
