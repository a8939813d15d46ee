/** STOCK: Nest on Express with Apollo, code first, and the ORM's `populate`, as the documentation of each teaches. */
import 'reflect-metadata';

import { MikroOrmModule } from '@mikro-orm/nestjs';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';

import { AwardCriterion, Lot, Organisation, Tender } from './entities.js';
import { LotResolver, TenderResolver } from './tender.resolver.js';

@Module({
  imports: [
    MikroOrmModule.forRoot({
      driver: PostgreSqlDriver,
      clientUrl: process.env['DATABASE_URL'] ?? '',
      entities: [Organisation, Tender, Lot, AwardCriterion],
      pool: { min: 0, max: 10 },
    }),
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, graphiql: false }),
  ],
  providers: [TenderResolver, LotResolver],
})
class AppModule {}

const app = await NestFactory.create(AppModule, { logger: ['error', 'warn'] });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
