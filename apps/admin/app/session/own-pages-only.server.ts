import { isSameOrigin } from '@commonweal/client/server';

/** Refuses forms that were not sent from our own pages. */
export async function ownPagesOnly(
  { request }: { readonly request: Request },
  next: () => Promise<Response>,
): Promise<Response> {
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (changes && !isSameOrigin(request.headers))
    return new Response('This form was not sent from our own page.\n', { status: 403 });
  return next();
}
