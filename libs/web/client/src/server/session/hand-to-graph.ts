import { graphUrl } from '../settings.js';
import { onBehalfOf } from './ask-api.js';

/** An operation that somebody wrote, as it goes to the graph. */
export interface OwnOperation {
  readonly token: string;
  /** JSON. */
  readonly body: string;
  readonly patienceMs: number;
}

/** Hands somebody's own operation to the graph, saying where their browser is: attempts are counted by that address. */
export function handToGraph(request: Request, { token, body, patienceMs }: OwnOperation): Promise<Response> {
  const { addresses, browser } = onBehalfOf(request);
  return fetch(graphUrl(process.env), {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...{ 'x-forwarded-for': addresses, 'user-agent': browser },
    },
    body,
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(patienceMs)]),
  });
}
