import { redirect } from 'react-router';

import { ApiFailure } from '../../api/api-failure.js';
import { type Api, execute } from '../../api/execute.js';
import type { TypedDocumentString } from '../../generated/graphql.js';
import { apiUrl } from '../settings.js';
import type { AppCookies } from './app-cookies.js';
import { actingToken, assistanceOver, isAssistance } from './assistance.js';
import { pageAddress } from './page-address.js';

/** A typed question to the API, on behalf of the person whose request this is. */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  request: Request,
) => Promise<Data>;

/** Asks with the given token at hand, or none. */
export type AskWith = <Data, Variables>(
  token: string | null,
  document: TypedDocumentString<Data, Variables>,
  ...rest: readonly [Variables, Request]
) => Promise<Data>;

export interface Asking {
  /** As whoever it is, signed in or not. */
  readonly ask: Ask;
  /** As the person signed in; without a session the person is sent to sign in first. */
  readonly askSignedIn: Ask;
  readonly askWith: AskWith;
}

/** The ways in which the pages of an app ask the API. What the API refuses becomes the page that says so. */
export function askingFor(cookies: AppCookies): Asking {
  const askWith: AskWith = async (token, document, ...[variables, request]) => {
    try {
      return await execute(document, variables, apiFor(request, token));
    } catch (error) {
      if (isAssistance(token) && isUnauthenticated(error)) throw await assistanceOver(cookies);
      throw answerFor(error, request);
    }
  };
  return {
    ask: async (document, variables, request) =>
      askWith(await actingToken(cookies, request), document, variables, request),
    askSignedIn: async (document, variables, request) => {
      const token = await actingToken(cookies, request);
      if (token === null) throw toSignIn(request);
      return askWith(token, document, variables, request);
    },
    askWith,
  };
}

export const isUnauthenticated = (error: unknown): boolean =>
  error instanceof ApiFailure && error.code === 'UNAUTHENTICATED';

/** The API, asked by the person whose request this is. */
export const apiFor = (request: Request, token: string | null): Api => ({
  ...{ url: apiUrl(process.env), token: token ?? undefined },
  ...{ signal: request.signal, onBehalfOf: onBehalfOf(request) },
});

/** The browser whose request this is: from where it came, and what it says it is. */
export const onBehalfOf = ({ headers }: Request) => ({
  addresses: headers.get('x-forwarded-for') ?? '',
  browser: headers.get('user-agent') ?? '',
});

function answerFor(error: unknown, request: Request): Response {
  if (isUnauthenticated(error)) return toSignIn(request);
  if (error instanceof ApiFailure && ['NOT_FOUND', 'BAD_USER_INPUT', 'FORBIDDEN'].includes(error.code))
    return new Response(null, { status: 404 });
  if (error instanceof ApiFailure && error.code === 'RATE_LIMITED') return new Response(null, { status: 429 });
  if (!request.signal.aborted) console.error(error);
  return new Response(null, { status: 503 });
}

/** To the sign-in page, which leads back to the page that was wanted. */
export function toSignIn(request: Request): Response {
  const back = request.method === 'GET' ? `?${new URLSearchParams({ to: pageAddress(request.url) })}` : '';
  return redirect(`/sign-in${back}`);
}
