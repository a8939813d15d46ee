import type { AppCookies, Asking } from '@commonweal/client/server';
import type { Language } from '@commonweal/ui';

/** What the screens of signing in need of the app that shows them. */
export interface AccountApp extends Asking {
  readonly cookies: AppCookies;
  readonly languageOf: (request: Request) => Promise<{ readonly language: Language }>;
  /** Where the app is, as people reach it, without a path: other services send them back there. */
  readonly origin: (request: Request) => string;
}

/** Where the app is: `PUBLIC_ORIGIN`, or as the request came. */
export const originOf = (request: Request): string => process.env['PUBLIC_ORIGIN'] ?? new URL(request.url).origin;
