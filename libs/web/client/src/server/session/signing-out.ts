import { redirect } from 'react-router';

import { SignOutDocument } from '../../documents/sign-out.document.js';
import { type AppCookies, textIn, without } from './app-cookies.js';
import type { AskWith } from './ask-api.js';

/**
 * Ends the session of this browser, here and at the API, and leads to the start page. What a journey remembered goes with
 * it: it may hold the secret of an app, or recovery codes that nobody has read yet.
 */
export async function signOut(request: Request, cookies: AppCookies, askWith: AskWith): Promise<Response> {
  const token = await textIn(cookies.session, request);
  if (token) await askWith(token, SignOutDocument, {}, request);
  const headers = new Headers();
  for (const cookie of [cookies.session, cookies.journey]) headers.append('set-cookie', await without(cookie));
  return redirect('/sign-in', { headers });
}
