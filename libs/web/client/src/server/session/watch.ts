import { apiUrl } from '../settings.js';
import { named } from '../../api/execute.js';
import type { TypedDocumentString } from '../../generated/graphql.js';
import type { AppCookies } from './app-cookies.js';
import { onBehalfOf } from './ask-api.js';
import { actingToken } from './assistance.js';

/** What the graph answers to a subscription, as events that a page can read; an answer without any where there are none. */
export type Watch = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  request: Request,
) => Promise<Response>;

/** Hands the answers to a subscription on to the browser as they come, for whoever is signed in. */
export const watchingFor =
  (cookies: AppCookies): Watch =>
  async (document, variables, request) => {
    const token = await actingToken(cookies, request);
    if (token === null) return new Response(null, { status: 401 });
    const { addresses, browser } = onBehalfOf(request);
    const answer = await fetch(`${apiUrl(process.env)}/stream`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
        ...{ 'x-forwarded-for': addresses, 'user-agent': browser },
      },
      body: JSON.stringify({ ...named(document), variables }),
      signal: request.signal,
    }).catch(() => null);
    if (answer?.ok) return new Response(answer.body, { headers: EVENTS });
    await answer?.body?.cancel();
    return new Response(null, { status: answer?.status ?? 503 });
  };

const EVENTS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};
