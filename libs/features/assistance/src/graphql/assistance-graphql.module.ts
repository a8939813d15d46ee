import { Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import { AssistanceModule } from '../assistance.module.js';
import { AssistedSessions } from '../queries/assisted-sessions.js';
import { AssistanceResolver, AssistedSessionResolver, HelpedViewerResolver } from './assistance.resolver.js';

/** The part of the graph about acting for others. */
@Module({
  imports: [AssistanceModule],
  providers: [AssistanceResolver, AssistedSessionResolver, HelpedViewerResolver],
})
export class AssistanceGraphqlModule {
  constructor(nodes: NodeRegistry, sessions: AssistedSessions) {
    nodes.add([{ type: 'AssistedSession', load: (id, viewer) => sessions.one(id, viewer) }]);
  }
}
