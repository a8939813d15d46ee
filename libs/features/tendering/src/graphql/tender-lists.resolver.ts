import { Args, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

import type { Viewer } from '@commonweal/auth';
import {
  Cursors,
  type Page,
  Request,
  RequestContext,
  SignedIn,
  type TenderFilter as TenderFilterInput,
  fromGlobalId,
  selectedBelow,
} from '@commonweal/graphql';

import { openMeasures } from '../measures/chosen-measure.js';
import { TenderLists } from '../queries/tender-lists.js';
import { VisibleTenders } from '../queries/visible-tenders.js';
import { measureView } from './measure-view.js';
import { readyTender, withWayBack } from './ready-tender.js';
import { readFilter } from './tender-filter.js';
import { type PageInput, tenderPage } from './tender-page.js';

type ListArgs = PageInput & { readonly filter?: TenderFilterInput | null };

/** The ways to find tenders. */
@Resolver()
export class TenderListsResolver {
  constructor(
    readonly lists: TenderLists,
    private readonly visible: VisibleTenders,
    readonly cursors: Cursors,
  ) {}

  @Query('tenders')
  tenders(@Args() args: ListArgs, @SignedIn() viewer: Viewer, @Info() info: GraphQLResolveInfo) {
    const list = this.lists.ofAuthorities(viewer, readFilter(args.filter));
    return tenderPage(this, list, { ...args, wanted: selectedBelow(info) });
  }

  @Query('opportunities')
  opportunities(@Args() args: ListArgs, @Request() { viewer }: RequestContext, @Info() info: GraphQLResolveInfo) {
    const list = this.lists.opportunities(viewer, readFilter(args.filter));
    return tenderPage(this, list, { ...args, wanted: selectedBelow(info) });
  }

  @Query('tender')
  async tender(@Args('id') id: string, @Request() { viewer }: RequestContext, @Info() info: GraphQLResolveInfo) {
    const wanted = withWayBack(selectedBelow(info));
    const tender = await this.visible.planned(fromGlobalId(id, 'Tender'), viewer, wanted);
    return tender && readyTender(tender, viewer, wanted);
  }

  @Query('measures')
  measures() {
    return openMeasures.map(measureView);
  }
}

/** Pages of tenders; the total is counted only when asked for. */
@Resolver('TenderConnection')
export class TenderPageResolver {
  @ResolveField('totalCount')
  totalCount(page: Page<unknown>): Promise<number> {
    return page.totalCount();
  }
}
