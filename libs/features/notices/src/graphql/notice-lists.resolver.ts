import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import {
  Cursors,
  fromGlobalId,
  keysetPage,
  type NoticeFilter,
  type Page,
  type PageInput,
  Request,
  RequestContext,
} from '@commonweal/graphql';
import type { Tender } from '@commonweal/persistence';

import { KnownNotices } from '../queries/known-notices.js';
import { NoticeLists } from '../queries/notice-lists.js';

/** The ways to find notices. */
@Resolver()
export class NoticeListsResolver {
  constructor(
    private readonly known: KnownNotices,
    private readonly lists: NoticeLists,
    private readonly cursors: Cursors,
  ) {}

  @Query('notice')
  notice(@Args('id') id: string, @Request() { viewer }: RequestContext) {
    return this.known.one(viewer, fromGlobalId(id, 'Notice'));
  }

  @Query('notices')
  notices(@Args() { filter, ...page }: PageInput & { readonly filter?: NoticeFilter | null }) {
    const { ocid = null, types = null } = filter ?? {};
    return keysetPage(this.cursors, this.lists.published({ ocid, types }), page);
  }
}

/** A tender's notices. */
@Resolver('Tender')
export class TenderNoticesResolver {
  constructor(
    private readonly lists: NoticeLists,
    private readonly cursors: Cursors,
  ) {}

  @ResolveField('notices')
  notices(@Parent() { tenantId, id }: Tender, @Args() page: PageInput, @Request() { viewer }: RequestContext) {
    return keysetPage(this.cursors, this.lists.ofTender(viewer, { tenantId, id }), page);
  }
}

/** Pages of notices; the total is counted only when asked for. */
@Resolver('NoticeConnection')
export class NoticePageResolver {
  @ResolveField('totalCount')
  totalCount(page: Page<unknown>): Promise<number> {
    return page.totalCount();
  }
}
