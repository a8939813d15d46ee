/** Everything a client can be allowed, in the words of OAuth 2.0. Which fields of the graph each opens is data of the api. */
export const API_SCOPES = [
  'tenders:read',
  'tenders:write',
  'tenders:publish',
  'bids:read',
  'bids:write',
  'evaluation:read',
  'changes:read',
] as const;

export type ApiScopeText = (typeof API_SCOPES)[number];

/** The scopes that a text such as `tenders:read bids:read` names; null when it names one that does not exist. */
export function readScopes(text: string): ApiScopeText[] | null {
  const words = new Set(text.split(' ').filter(Boolean));
  const known = API_SCOPES.filter((scope) => words.has(scope));
  return known.length === words.size ? known : null;
}
