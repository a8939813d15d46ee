const HERE = 'http://here.invalid';

/** The path a person wanted to see before signing in; the start page when the wish leads to another site. */
export function pathWithin(wish: string | null): string {
  if (!wish?.startsWith('/') || !URL.canParse(wish, HERE)) return '/';
  const { origin, pathname, search } = new URL(wish, HERE);
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : '/';
}
