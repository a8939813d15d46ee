import { fileURLToPath } from 'node:url';

import { MikroOrmModule } from '@mikro-orm/nestjs';
import { type DynamicModule, Module } from '@nestjs/common';

import { AuditingModule } from '@commonweal/auditing';
import { AuditingGraphqlModule } from '@commonweal/auditing/graphql';
import { AuthModule } from '@commonweal/auth';
import { BiddingGraphqlModule } from '@commonweal/bidding/graphql';
import { EvaluationGraphqlModule } from '@commonweal/evaluation/graphql';
import { GatewaysModule } from '@commonweal/gateways';
import { GraphqlModule } from '@commonweal/graphql';
import type { Logger } from '@commonweal/observability';
import { OrganisationsGraphqlModule } from '@commonweal/organisations/graphql';
import { ormOptions } from '@commonweal/persistence';
import { TenderingGraphqlModule } from '@commonweal/tendering/graphql';

import { AuditHeadController } from './audit-head.controller.js';
import { HealthController } from './health.controller.js';

export interface ApiOptions {
  /** The API's own login, not the owner's. */
  readonly databaseUrl: string;
  readonly cursorSecret: string;
  readonly introspection: boolean;
  readonly logger: Logger;
  /** Told of each SQL statement; for tests that count them. */
  readonly onStatement?: (sql: string) => void;
}

/** The committed schema, from the sources and from the build alike. */
const SCHEMA_FILE = fileURLToPath(new URL('../schema.graphql', import.meta.url));

const features = [
  OrganisationsGraphqlModule,
  TenderingGraphqlModule,
  BiddingGraphqlModule,
  EvaluationGraphqlModule,
  AuditingGraphqlModule,
];

const orm = ({ databaseUrl, onStatement }: ApiOptions) =>
  MikroOrmModule.forRoot({
    ...ormOptions(databaseUrl),
    registerRequestContext: false,
    ...(onStatement && { debug: ['query'] as const, colors: false, logger: onStatement }),
  });

/** Everything the API serves: the features' graph over one database. */
@Module({})
export class ApiModule {
  static async forRoot(options: ApiOptions): Promise<DynamicModule> {
    const graph = GraphqlModule.forRoot({
      schemaFile: SCHEMA_FILE,
      cursorSecret: options.cursorSecret,
      introspection: options.introspection,
      reportFault: (reference, err) => options.logger.error({ reference, err }, 'an operation broke down'),
    });
    return {
      module: ApiModule,
      imports: [await orm(options), AuthModule, GatewaysModule, graph, AuditingModule, ...features],
      controllers: [AuditHeadController, HealthController],
    };
  }
}
