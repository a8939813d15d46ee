import { type AppCookies, textIn } from '@commonweal/client/server';

/** What must be remembered between two steps of a journey. Signed, out of scripts' reach, gone after a quarter of an hour. */
export interface Journey {
  /** Where the person wanted to go. */
  readonly to?: string | undefined;
  /** The first factor was right. */
  readonly second?: { readonly challenge: string; readonly methods: readonly string[] } | undefined;
  /** The browser looks for a passkey. */
  readonly passkey?: string | undefined;
  /** The person is at another service. */
  readonly provider?: string | undefined;
  /** An app is being set up. */
  readonly app?: { readonly secret: string; readonly uri: string } | undefined;
  /** Shown on the next page, once. */
  readonly codes?: readonly string[] | undefined;
  /** The address that was written to. */
  readonly email?: string | undefined;
}

/** What is remembered for the visitor; nothing at the start of a journey. */
export async function journeyOf(request: Request, cookies: AppCookies): Promise<Journey> {
  const text = await textIn(cookies.journey, request);
  return text === null ? {} : (JSON.parse(text) as Journey);
}

/** The headers that remember more, or with `undefined` less, than before. */
export async function remembering(request: Request, cookies: AppCookies, more: Journey): Promise<Headers> {
  const journey = { ...(await journeyOf(request, cookies)), ...more };
  return new Headers({ 'set-cookie': await cookies.journey.serialize(JSON.stringify(journey)) });
}
