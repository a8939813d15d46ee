import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A request for metrics, as far as access depends on it. */
export interface MetricsRequest {
  readonly headers: IncomingHttpHeaders;
  /** The address of whoever is at the other end of the connection. */
  readonly address: string | undefined;
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Who may read the metrics: with a token set, whoever brings it; without one, programs on this machine. What a proxy
 * passed on does not count as this machine.
 */
export function mayReadMetrics({ headers, address }: MetricsRequest, token: string | undefined): boolean {
  if (token !== undefined) return sameText(headers.authorization ?? '', `Bearer ${token}`);
  return loopback.has(address ?? '') && !headers['x-forwarded-for'] && !headers['forwarded'];
}

function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
