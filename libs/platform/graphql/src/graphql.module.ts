import { readFileSync } from 'node:fs';

import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { EntityManager } from '@mikro-orm/postgresql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';

import { ViewerReader } from '@commonweal/auth';
import { letForksJoin } from '@commonweal/persistence';

import { assistancePlugin } from './assistance/assistance.plugin.js';
import { BaseResolver } from './base.resolver.js';
import { Budgets } from './budget/budgets.js';
import { compiledQueriesPlugin } from './compiled/compiled-queries.plugin.js';
import { Cursors } from './cursor.js';
import { DatabaseClock, serverTimePlugin } from './database-clock.js';
import { formatError } from './format-error.js';
import { withFreshReads } from './fresh-reads.js';
import { admitBody, bearer, callerOf, type HttpRequest, viewerOf } from './http-caller.js';
import { idempotencyPlugin } from './idempotency/idempotency.plugin.js';
import { costPlugin } from './limits/cost.plugin.js';
import { introspectionPlugin } from './limits/introspection.plugin.js';
import { LIMITS } from './limits/operation-limits.js';
import { withLiveFields } from './live/live-fields.js';
import { liveStreams } from './live/live-streams.js';
import { subscriptionsElsewhere } from './live/subscriptions-elsewhere.plugin.js';
import { NodeRegistry } from './nodes.js';
import { notedOperations } from './noted-operations.js';
import { withReadyFields } from './ready-fields.js';
import { RequestContext } from './request-context.js';
import { scalars } from './scalars/scalars.js';
import type { FieldScopes } from './scopes/field-scopes.js';
import { scopePlugin } from './scopes/scope.plugin.js';
import { ToldFaultsFilter } from './told-faults.filter.js';

export interface GraphqlOptions {
  readonly schemaFile: string;
  /** Signs cursors and the fingerprints of keyed requests. */
  readonly cursorSecret: string;
  /** Whether anybody may ask for the schema; otherwise it takes a session. */
  readonly introspection: boolean;
  /** Types whose contents are never kept with the answer to a keyed request. */
  readonly unkept: readonly string[];
  /** Mutations that deal with secrets, so that they take no key: nothing of them is kept. */
  readonly unkeyed: readonly string[];
  /** What programs need for each field. */
  readonly scopes: FieldScopes;
  readonly reportFault: (reference: string, error: unknown) => void;
  /** Where the database announces changes: the database itself, past a pooler that shares connections. */
  readonly announcementsUrl: string;
}

interface Parts {
  readonly viewers: ViewerReader;
  readonly budgets: Budgets;
  readonly em: EntityManager;
  readonly clock: DatabaseClock;
}

const requestContext = (viewers: ViewerReader) => async (http: HttpRequest) => {
  admitBody(http);
  const token = bearer(http);
  const viewer = token ? await viewerOf(viewers, token) : null;
  return { request: new RequestContext(viewer, token, callerOf(http)) };
};

function plugins(options: GraphqlOptions, { em, clock, budgets }: Parts) {
  const keyed = {
    em,
    secret: options.cursorSecret,
    unkept: new Set(options.unkept),
    unkeyed: new Set(options.unkeyed),
    formatError: formatError(options.reportFault),
  };
  const closed = options.introspection ? [] : [introspectionPlugin()];
  return [
    ApolloServerPluginCacheControlDisabled(),
    ...[notedOperations, serverTimePlugin(clock), ...closed, subscriptionsElsewhere, scopePlugin(options.scopes)],
    ...[costPlugin(budgets), assistancePlugin(em), idempotencyPlugin(keyed)],
    compiledQueriesPlugin(),
  ];
}

const driverConfig = (options: GraphqlOptions, parts: Parts): ApolloDriverConfig => ({
  typeDefs: readFileSync(options.schemaFile, 'utf8'),
  resolvers: Object.fromEntries(scalars.map((scalar) => [scalar.name, scalar])),
  context: requestContext(parts.viewers),
  plugins: plugins(options, parts),
  parseOptions: { maxTokens: LIMITS.tokens },
  persistedQueries: false,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  transformSchema: (schema) => withReadyFields(withLiveFields(withFreshReads(schema))),
  // After HTTP, not before: requests under way are still answered.
  stopOnApplicationShutdown: true,
  formatError: formatError(options.reportFault),
  graphiql: false,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
});

/** What the graph's server and its own resolvers share. */
@Module({ providers: [DatabaseClock], exports: [DatabaseClock] })
class ClockModule {}

/** One graph on `/graphql`, from the committed schema, with strict scalars and sessions. */
@Global()
@Module({})
export class GraphqlModule {
  static forRoot(options: GraphqlOptions): DynamicModule {
    const cursors = { provide: Cursors, useValue: new Cursors(options.cursorSecret) };
    const graph = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [ClockModule],
      inject: [ViewerReader, Budgets, EntityManager, DatabaseClock],
      useFactory: (
        ...[viewers, budgets, em, clock]: readonly [ViewerReader, Budgets, EntityManager, DatabaseClock]
      ) => {
        letForksJoin(em);
        return driverConfig(options, { viewers, budgets, em, clock });
      },
    });
    return {
      module: GraphqlModule,
      imports: [graph, ClockModule],
      providers: [
        ...[cursors, NodeRegistry, BaseResolver, { provide: APP_FILTER, useClass: ToldFaultsFilter }],
        liveStreams(options),
      ],
      exports: [cursors, NodeRegistry, ClockModule],
    };
  }
}
