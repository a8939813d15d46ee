import { redirect } from 'react-router';

import { type AppCookies, textIn, without } from './app-cookies.js';

/** Where a helper goes whose assisted session is over. */
const HELP_OVER = '/help/over';

/** With what every secret of an assisted session begins. */
const ASSISTANCE = 'cwa_';

export const isAssistance = (token: string | null): boolean => token?.startsWith(ASSISTANCE) ?? false;

/** The token under which the pages ask: of the assisted session while there is one, else of the person's own. */
export async function actingToken(cookies: AppCookies, request: Request): Promise<string | null> {
  return (await textIn(cookies.assistance, request)) ?? (await textIn(cookies.session, request));
}

/** Keeps an assisted session in the browser, beside the helper's own. @param to a path within the app */
export async function assistanceBegun(
  cookies: AppCookies,
  { token, endsAt }: { readonly token: string; readonly endsAt: string },
  to: string,
): Promise<Response> {
  const cookie = await cookies.assistance.serialize(token, { expires: new Date(endsAt) });
  return redirect(to, { headers: { 'set-cookie': cookie } });
}

/** Whether an answer leads there: the assisted session had ended already. */
export const isAssistanceOver = (answer: unknown): boolean =>
  answer instanceof Response && answer.headers.get('location') === HELP_OVER;

/** Back to the helper's own session: the assisted one has ended, whoever ended it. */
export async function assistanceOver(cookies: AppCookies): Promise<Response> {
  return redirect(HELP_OVER, { headers: { 'set-cookie': await without(cookies.assistance) } });
}
