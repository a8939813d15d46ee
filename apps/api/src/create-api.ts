import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { NestLogger, withRequestId } from '@commonweal/observability';

import { ApiModule, type ApiOptions } from './api.module.js';
import { guardGraph } from './graphql-gate.js';

/** Enough for the largest notice an import takes, with its JSON quoting. */
const LARGEST_BODY = 44 * 1024 * 1024;

/** Builds the API without listening yet. */
export async function createApi(options: ApiOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: LARGEST_BODY, genReqId: () => randomUUID() });
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withRequestId(request.id, done);
  });
  const app = await NestFactory.create<NestFastifyApplication>(await ApiModule.forRoot(options), adapter, {
    logger: new NestLogger(options.logger),
    abortOnError: false,
  });
  guardGraph(app);
  app.enableShutdownHooks();
  return app;
}
