import { whoIs } from '@commonweal/client/server';

import { cookies } from '../../session/cookies.server';

/** The id of the authority that the person acts for. @throws a 404 for anybody else */
export async function ownAuthority(request: Request): Promise<string> {
  const authority = (await whoIs(request, cookies))?.authority;
  if (!authority) throw new Response(null, { status: 404 });
  return authority.id;
}
