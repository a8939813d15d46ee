import { Args, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

import type { Viewer } from '@commonweal/auth';
import {
  Cursors,
  fromGlobalId,
  type Page,
  page,
  type PageInput,
  pageSize,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';

import type { FeedChange } from '../changes/change-feed.js';
import { Changes } from '../queries/changes.js';
import { feedCursor, feedPlace } from './feed-cursors.js';
import { knownKinds } from './known-kinds.js';

type FeedInput = PageInput & { readonly organisationId: string; readonly kinds?: readonly string[] | null };

/** The change feed. */
@Resolver('Change')
export class ChangeResolver {
  constructor(
    private readonly feed: Changes,
    private readonly cursors: Cursors,
  ) {}

  @Query('changes')
  async changes(
    @Args() { first, after, ...asked }: FeedInput,
    @SignedIn() viewer: Viewer,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<Page<FeedChange>> {
    const organisation = fromGlobalId(asked.organisationId, 'Organisation');
    const wanted = { organisationId: organisation.id, kinds: knownKinds(asked.kinds ?? [], schema) };
    const from = after ? feedPlace(this.cursors, organisation, after) : null;
    return page({
      rows: await this.feed.behind(viewer, wanted, [pageSize(first) + 1, from]),
      ...{ first, after },
      cursor: (change) => feedCursor(this.cursors, organisation, change),
      count: () => this.feed.count(viewer, wanted),
    });
  }

  @ResolveField('id')
  id(@Parent() change: FeedChange): string {
    return toGlobalId('AuditEvent', change);
  }

  @ResolveField('objectId')
  objectId(@Parent() { tenantId, objectType, objectId }: FeedChange): string {
    return toGlobalId(objectType, { tenantId, id: objectId });
  }

  @ResolveField('at')
  at(@Parent() { at }: FeedChange): Date {
    return new Date(at);
  }
}
