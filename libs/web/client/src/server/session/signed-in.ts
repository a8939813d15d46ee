import { redirect } from 'react-router';

import { SignOutDocument } from '../../documents/sign-out.document.js';
import { type AppCookies, textIn, without } from './app-cookies.js';
import type { AskWith } from './ask-api.js';
import { endAssistance } from './end-assistance.js';

/** What the API gives once it knows who somebody is. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: string;
}

/**
 * Keeps a new session in the browser, in place of whatever was there: an earlier session, and an assisted one, are
 * ended at the API, the visitor's cookie and the journey's go, so no form made before is taken after.
 *
 * @param to a path within the app
 */
export async function signedIn(
  request: Request,
  { token, expiresAt }: OpenedSession,
  { to, cookies, askWith }: { readonly to: string; readonly cookies: AppCookies; readonly askWith: AskWith },
): Promise<Response> {
  await endAssistance(request, cookies, askWith);
  const earlier = await textIn(cookies.session, request);
  if (earlier !== null && earlier !== token) await askWith(earlier, SignOutDocument, {}, request);
  const headers = new Headers();
  for (const cookie of [cookies.visitor, cookies.journey, ...(await assistanceIn(request, cookies))])
    headers.append('set-cookie', await without(cookie));
  headers.append('set-cookie', await cookies.session.serialize(token, { expires: new Date(expiresAt) }));
  return redirect(to, { headers });
}

/** The cookie of an assisted session, if the browser has one. */
const assistanceIn = async (request: Request, { assistance }: AppCookies) =>
  (await textIn(assistance, request)) === null ? [] : [assistance];
