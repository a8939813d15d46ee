import type { FastifyAdapter } from '@nestjs/platform-fastify';

import { type Logger, type Metrics, newRequest, type RequestRecord, withRequest } from '@commonweal/observability';

const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const statementCounts = [1, 2, 3, 4, 6, 8, 12, 16, 24, 48];

/** Gives each request its record, and when it was answered writes one line into the log and counts it. */
export function observeRequests(
  adapter: FastifyAdapter,
  { logger, metrics }: { logger: Logger; metrics: Metrics },
): void {
  const records = new WeakMap<object, RequestRecord>();
  const measure = measures(metrics);
  // The line holds six fields of our own making: nothing in it needs blotting out.
  const lines = logger.child({}, { redact: [] });
  const server = adapter.getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    const record = newRequest(request.id);
    records.set(request, record);
    void reply.header('x-request-id', request.id);
    withRequest(record, done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const record = records.get(request) ?? newRequest(request.id);
    if (record.operation) measure(record, reply.elapsedTime);
    lines[record.operation ? 'info' : 'debug'](lineOf(record, reply), 'request');
    done();
  });
}

interface Answered {
  readonly statusCode: number;
  readonly elapsedTime: number;
}

/** No path, no variables, no headers: what people asked for stays out of the log. */
const lineOf = (
  { id, operation, code, statements, assistedSession }: RequestRecord,
  { statusCode, elapsedTime }: Answered,
) => ({
  requestId: id,
  operation: operation ?? null,
  status: statusCode,
  code: code ?? null,
  ...(assistedSession && { assistedSession }),
  milliseconds: Math.round(elapsedTime * 10) / 10,
  statements,
});

function measures(metrics: Metrics) {
  const duration = metrics.histogram('commonweal_request_seconds', 'How long GraphQL operations took', durations);
  const statements = metrics.histogram(
    'commonweal_request_statements',
    'SQL statements of a GraphQL operation, without begin and commit',
    statementCounts,
  );
  const requests = metrics.counter('commonweal_requests_total', 'GraphQL operations by how they ended');
  return (record: RequestRecord, milliseconds: number) => {
    const operation = record.operation ?? 'unnamed';
    duration.observe({ operation }, milliseconds / 1_000);
    statements.observe({ operation }, record.statements);
    requests.add({ operation, code: record.code ?? 'none' });
  };
}
