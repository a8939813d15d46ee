import { randomBytes } from 'node:crypto';

import { textIn } from '@commonweal/client/server';

import { cookies } from '../../session/cookies.server';

/** What this browser's ballots are known by, and the header that lets it keep that. */
export async function browserToken(request: Request): Promise<{ token: string; headers: Headers }> {
  const token = (await textIn(cookies.ballot, request)) ?? randomBytes(24).toString('base64url');
  return { token, headers: new Headers({ 'set-cookie': await cookies.ballot.serialize(token) }) };
}
