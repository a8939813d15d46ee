import { readFileSync } from 'node:fs';

import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';

import { SessionReader } from '@commonweal/auth';

import { BaseResolver } from './base.resolver.js';
import { Cursors } from './cursor.js';
import { formatError } from './format-error.js';
import { withFreshReads } from './fresh-reads.js';
import { NodeRegistry } from './nodes.js';
import { notedOperations } from './noted-operations.js';
import { RequestContext } from './request-context.js';
import { scalars } from './scalars/scalars.js';
import { ToldFaultsFilter } from './told-faults.filter.js';

export interface GraphqlOptions {
  readonly schemaFile: string;
  readonly cursorSecret: string;
  readonly introspection: boolean;
  readonly reportFault: (reference: string, error: unknown) => void;
}

interface HttpRequest {
  readonly headers: Record<string, string | undefined>;
  readonly ip: string;
}

/** The session's secret from `Authorization: Bearer …`. */
const bearer = ({ headers }: HttpRequest) =>
  /^Bearer ([\w-]{20,200})$/.exec(headers['authorization'] ?? '')?.[1] ?? null;

const driverConfig = (options: GraphqlOptions, sessions: SessionReader): ApolloDriverConfig => ({
  typeDefs: readFileSync(options.schemaFile, 'utf8'),
  resolvers: Object.fromEntries(scalars.map((scalar) => [scalar.name, scalar])),
  context: async (http: HttpRequest) => {
    const token = bearer(http);
    const viewer = token ? await sessions.viewer(token) : null;
    return { request: new RequestContext(viewer, token, http.ip) };
  },
  transformSchema: withFreshReads,
  plugins: [notedOperations],
  // After HTTP, not before: requests under way are still answered.
  stopOnApplicationShutdown: true,
  formatError: formatError(options.reportFault),
  graphiql: false,
  introspection: options.introspection,
  includeStacktraceInErrorResponses: false,
  resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
});

/** One graph on `/graphql`, from the committed schema, with strict scalars and sessions. */
@Global()
@Module({})
export class GraphqlModule {
  static forRoot(options: GraphqlOptions): DynamicModule {
    const cursors = { provide: Cursors, useValue: new Cursors(options.cursorSecret) };
    const graph = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [SessionReader],
      useFactory: (sessions: SessionReader) => driverConfig(options, sessions),
    });
    return {
      module: GraphqlModule,
      imports: [graph],
      providers: [cursors, NodeRegistry, BaseResolver, { provide: APP_FILTER, useClass: ToldFaultsFilter }],
      exports: [cursors, NodeRegistry],
    };
  }
}
