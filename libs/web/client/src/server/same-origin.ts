/**
 * Whether a form was sent from one of our own pages: the browser's `Origin` names this very host.
 * A form of another site cannot change that header. Without it, `Sec-Fetch-Site` must say the same.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null || origin === 'null') return headers.get('sec-fetch-site') === 'same-origin';
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}
