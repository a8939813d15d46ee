import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Request, RequestContext, toGlobalId } from '@commonweal/graphql';
import { keptDetails, type Notice, tenantKey } from '@commonweal/persistence';

import { AroundNotices } from '../queries/around-notices.js';
import { KnownNotices } from '../queries/known-notices.js';
import { gapView, titleIn } from './notice-view.js';

/** A notice as those see it who may. What went wrong on its way is forgotten once it is accepted, and so public. */
@Resolver('Notice')
export class NoticeResolver {
  constructor(
    private readonly known: KnownNotices,
    private readonly around: AroundNotices,
  ) {}

  @ResolveField('id')
  id(notice: Notice): string {
    return toGlobalId('Notice', notice);
  }

  @ResolveField('tender')
  tender(@Parent() { tenantId, tenderId }: Notice, @Request() request: RequestContext) {
    return request.load(this.around.tenders, tenantKey({ tenantId, id: tenderId }));
  }

  @ResolveField('authority')
  authority(@Parent() { tenantId }: Notice, @Request() request: RequestContext) {
    return request.load(this.around.authorities, tenantId);
  }

  @ResolveField('title')
  async title(@Parent() notice: Notice, @Request() request: RequestContext): Promise<string> {
    return notice.release ? titleIn(notice.release) : (await this.tender(notice, request)).title;
  }

  @ResolveField('details')
  details(@Parent() notice: Notice) {
    return keptDetails(notice);
  }

  @ResolveField('gaps')
  async gaps(@Parent() notice: Notice, @Request() { viewer }: RequestContext) {
    return (await this.known.gaps(viewer, notice)).map(gapView);
  }
}
