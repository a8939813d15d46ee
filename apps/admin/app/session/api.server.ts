import { ApiFailure, type TypedDocumentString, execute } from '@commonweal/client';
import { apiUrl } from '@commonweal/client/server';
import { redirect } from 'react-router';

import { sessionCookie, textIn } from './cookies.server';
import { pageAddress } from './page-address';

/** Asks the API as the person whose request this is. Without a session the person is sent to sign in first. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  request: Request,
): Promise<Data> {
  const token = await textIn(sessionCookie, request);
  if (token === null) throw toSignIn(request);
  return askWith(token, document, variables, request);
}

/** As `ask`, with the token at hand or none. */
export async function askWith<Data, Variables>(
  token: string | null,
  document: TypedDocumentString<Data, Variables>,
  ...[variables, request]: readonly [Variables, Request]
): Promise<Data> {
  try {
    const forwardedFor = request.headers.get('x-forwarded-for');
    const api = { url: apiUrl(process.env), token: token ?? undefined, signal: request.signal, forwardedFor };
    return await execute(document, variables, api);
  } catch (error) {
    throw answerFor(error, request);
  }
}

function answerFor(error: unknown, request: Request): Response {
  if (error instanceof ApiFailure && error.code === 'UNAUTHENTICATED') return toSignIn(request);
  if (error instanceof ApiFailure && ['NOT_FOUND', 'BAD_USER_INPUT', 'FORBIDDEN'].includes(error.code))
    return new Response(null, { status: 404 });
  if (!request.signal.aborted) console.error(error);
  return new Response(null, { status: 503 });
}

function toSignIn(request: Request): Response {
  const back = request.method === 'GET' ? `?${new URLSearchParams({ to: pageAddress(request.url) })}` : '';
  return redirect(`/sign-in${back}`);
}
