import type { FastifyAdapter } from '@nestjs/platform-fastify';

import { mayReadMetrics, type Metrics } from '@commonweal/observability';

/** Serves `/metrics` to whoever may read them; to everybody else there is no such page. */
export function serveMetrics(
  adapter: FastifyAdapter,
  { metrics, token }: { metrics: Metrics; token: string | undefined },
): void {
  adapter.getInstance().get('/metrics', async ({ headers, socket }, reply) => {
    if (!mayReadMetrics({ headers, address: socket.remoteAddress }, token)) return reply.code(404).send();
    return reply.type('text/plain; version=0.0.4').send(await metrics.text());
  });
}
