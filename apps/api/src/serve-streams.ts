import { Readable } from 'node:stream';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { type HttpRequest, LiveStreams } from '@commonweal/graphql';
import type { Metrics } from '@commonweal/observability';

import { STREAM_ROUTE } from './swap-documents.js';

const EVENTS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Kept for another request, it would outlive its stream and make a draining api wait.
  connection: 'close',
  // Proxies that gather answers would keep what is new from whoever waits for it.
  'x-accel-buffering': 'no',
};

/** Answers subscriptions with a stream of events, behind the same gate as every operation. */
export function serveStreams(app: NestFastifyApplication, metrics: Metrics): void {
  const fastify = app.getHttpAdapter().getInstance();
  const streams = app.get(LiveStreams);
  metrics.gauge('commonweal_live_streams', 'Streams of answers to subscriptions that are open', () => streams.size);
  fastify.post(STREAM_ROUTE, async (request, reply) => {
    const answer = await streams.open(request as HttpRequest);
    if ('events' in answer) return reply.headers(EVENTS).send(Readable.from(answer.events));
    return reply.code(answer.status).headers(answer.headers).send({ errors: answer.errors });
  });
}
