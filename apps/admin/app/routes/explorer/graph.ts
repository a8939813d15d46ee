import { handToGraph, textIn } from '@commonweal/client/server';

import { cookies } from '../../session/cookies.server';
import type { Route } from './+types/graph';

const LARGEST = 1024 * 1024;
const PATIENCE_MS = 30_000;

/** Hands an operation that somebody wrote to the graph, with their session, and its answer back. */
export async function action({ request }: Route.ActionArgs): Promise<Response> {
  const token = await textIn(cookies.session, request);
  const body = await request.text();
  if (token === null) return refused(401, 'Sign in first');
  if (body.length > LARGEST) return refused(413, 'This operation is too large to be tried here');
  const answer = await handToGraph(request, { token, body, patienceMs: PATIENCE_MS });
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(answer.body, { status: answer.status, headers });
}

const refused = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status });
