import { redirect } from 'react-router';

import { askWith } from '../../session/api.server';
import { sessionCookie, textIn } from '../../session/cookies.server';
import type { Route } from './+types/sign-out';
import { SignOutDocument } from './sign-in.document';

export async function action({ request }: Route.ActionArgs) {
  const token = await textIn(sessionCookie, request);
  if (token) await askWith(token, SignOutDocument, {}, request);
  return redirect('/sign-in', { headers: { 'set-cookie': await sessionCookie.serialize('', { maxAge: 0 }) } });
}

export function loader() {
  return redirect('/');
}
