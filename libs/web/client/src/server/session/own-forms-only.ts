import { type MiddlewareFunction, type RouterContext, createContext, redirect } from 'react-router';

import { isSameOrigin } from '../same-origin.js';
import type { AppCookies } from './app-cookies.js';
import { FORM_TOKEN, FormToken } from './form-token.js';

/** The token of the request under way; every page finds it there. */
export const formTokenContext: RouterContext<FormToken> = createContext<FormToken>();

/** Where a person goes whose form was out of date: signed out since, or signed in anew. */
export const FORM_REFUSED = '/form-refused';

/** Carries the token of what is no form, such as an operation that a script sends. */
const TOKEN_HEADER = 'x-form-token';

/** The longest form that is read whole to find its token. */
const MOST_BYTES = 1_000_000;

/** Forms that are not as all others, by their path. */
interface Exceptions {
  /** What those send who have no page of ours: they bring a secret of their own. */
  readonly except?: readonly string[];
  /** Forms with a file; one that is longer yet leads back to its page, which says so by `?fault=tooLarge`. */
  readonly withFile?: { readonly paths: RegExp; readonly mostBytes: number };
}

/**
 * Lets only forms through that were made by our own page for this very session: the browser's `Origin` must be ours,
 * and the form must carry its token, or a script's request in `X-Form-Token`. Before every loader and action.
 */
export function ownFormsOnly(
  cookies: AppCookies,
  { except = [], withFile }: Exceptions = {},
): MiddlewareFunction<Response> {
  return async ({ request, context }, next) => {
    const token = await FormToken.of(cookies, request);
    context.set(formTokenContext, token);
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const { pathname } = new URL(request.url);
    if (except.includes(pathname)) return next();
    const refused = refusedUnread(request, withFile);
    if (refused) return refused;
    if (!token.admits(await sentToken(request.clone()))) return redirect(FORM_REFUSED, 303);
    return next();
  };
}

/** Why a form is not even read. */
function refusedUnread(request: Request, withFile: Exceptions['withFile']): Response | null {
  const { pathname } = new URL(request.url);
  const file = withFile?.paths.test(pathname) ? withFile : undefined;
  if (!isSameOrigin(request.headers)) return refusal(403, 'This form was not sent from our own page.');
  if (lengthOf(request) <= (file?.mostBytes ?? MOST_BYTES)) return null;
  return file ? redirect(`${pathname}?fault=tooLarge`, 303) : refusal(413, 'This form is longer than we take.');
}

/** As the browser says it; unknown is too long. */
function lengthOf({ headers }: Request): number {
  const said = headers.get('content-length') ?? '';
  return /^\d+$/.test(said) ? Number(said) : Infinity;
}

async function sentToken(request: Request): Promise<unknown> {
  const told = request.headers.get(TOKEN_HEADER);
  if (told !== null) return told;
  try {
    return (await request.formData()).get(FORM_TOKEN);
  } catch {
    return null;
  }
}

const refusal = (status: number, words: string) =>
  new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
