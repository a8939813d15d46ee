import { graphUrl } from './settings.js';

/**
 * The release package of an open contracting id, as the API gives it to everybody.
 *
 * @returns with status 404 where nothing was published under it
 */
export async function releasePackage(ocid: string): Promise<Response> {
  const address = new URL(`/ocds/release-packages/${encodeURIComponent(ocid)}`, graphUrl(process.env));
  const { status, body } = await fetch(address, { redirect: 'error' });
  if (status !== 200) return new Response(null, { status: status === 404 || status === 400 ? 404 : 502 });
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=60' };
  return new Response(body, { headers: { ...headers, 'access-control-allow-origin': '*' } });
}
