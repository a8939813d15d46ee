import { type DynamicModule, Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import type { NoticeSettings } from '../notice-settings.js';
import { NoticesModule } from '../notices.module.js';
import { KnownNotices } from '../queries/known-notices.js';
import { EngagementResolver } from './engagement.resolver.js';
import { NoticeListsResolver, NoticePageResolver, TenderNoticesResolver } from './notice-lists.resolver.js';
import { NoticeMutationsResolver } from './notice-mutations.resolver.js';
import { NoticeResolver } from './notice.resolver.js';

const resolvers = [
  EngagementResolver,
  ...[NoticeListsResolver, NoticeMutationsResolver, NoticePageResolver, NoticeResolver, TenderNoticesResolver],
];

/** The part of the graph about statutory notices. */
@Module({})
export class NoticesGraphqlModule {
  constructor(nodes: NodeRegistry, known: KnownNotices) {
    nodes.add([{ type: 'Notice', load: (id, viewer) => known.one(viewer, id) }]);
  }

  static with(settings: NoticeSettings): DynamicModule {
    const notices = NoticesModule.with(settings);
    return { module: NoticesGraphqlModule, imports: [notices], providers: resolvers, exports: [notices] };
  }
}
