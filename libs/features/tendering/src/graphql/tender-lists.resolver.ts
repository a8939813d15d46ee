import { Args, Query, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  Cursors,
  Request,
  RequestContext,
  SignedIn,
  type TenderFilter as TenderFilterInput,
  type TenderPage,
  fromGlobalId,
} from '@commonweal/graphql';
import type { Tender } from '@commonweal/persistence';

import { openMeasures } from '../measures/chosen-measure.js';
import { TenderLists } from '../queries/tender-lists.js';
import { VisibleTenders } from '../queries/visible-tenders.js';
import { measureView } from './measure-view.js';
import { type PageInput, tenderPage } from './tender-page.js';

type ListArgs = PageInput & { readonly filter?: TenderFilterInput | null };

const filterOf = ({ filter }: ListArgs) => ({ states: filter?.states ?? null, words: filter?.words ?? null });

/** The ways to find tenders. */
@Resolver()
export class TenderListsResolver {
  constructor(
    readonly lists: TenderLists,
    private readonly visible: VisibleTenders,
    readonly cursors: Cursors,
  ) {}

  @Query('tenders')
  tenders(@Args() args: ListArgs, @SignedIn() viewer: Viewer): Promise<TenderPage> {
    return tenderPage(this, this.lists.ofAuthorities(viewer, filterOf(args)), args);
  }

  @Query('opportunities')
  opportunities(@Args() args: ListArgs, @Request() { viewer }: RequestContext): Promise<TenderPage> {
    return tenderPage(this, this.lists.opportunities(viewer, filterOf(args)), args);
  }

  @Query('tender')
  tender(@Args('id') id: string, @Request() { viewer }: RequestContext): Promise<Tender | null> {
    return this.visible.tender(fromGlobalId(id, 'Tender'), viewer);
  }

  @Query('measures')
  measures() {
    return openMeasures.map(measureView);
  }
}
