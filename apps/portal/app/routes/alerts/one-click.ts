import { redirect } from 'react-router';

import type { Route } from './+types/one-click';
import { stopSearch } from './stop-search.server';

/** Whoever follows the address of the mail's header in a browser is asked first. */
export const loader = ({ url }: Route.LoaderArgs) => redirect(`/alerts/stop${url.search}`);

/**
 * Where mail programs ask for no more mail by themselves (RFC 8058). They have no cookies and no form of ours: the token
 * in the address is all that counts.
 */
export async function action({ request, url }: Route.ActionArgs) {
  const isStopped = await stopSearch(url.searchParams.get('token') ?? '', request);
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return new Response(isStopped ? 'No more mail will come.\n' : 'This link was used already.\n', {
    status: 200,
    headers,
  });
}
