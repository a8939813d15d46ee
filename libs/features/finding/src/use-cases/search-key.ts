import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { type Fail, type Failure, fail } from '@commonweal/result';

import { mayKeepSearches } from '../policy.js';

/** Which search, and of which organisation. */
export interface SearchKey {
  readonly tenantId: string;
  readonly id: string;
}

export type NotFound = Failure<'NotFound'>;
type Refused = Fail<NotFound | RoleMissing>;

/** There is no such search, or it is of an organisation that the viewer does not act for: the two look the same. */
export const SEARCH_NOT_FOUND: Fail<NotFound> = fail({
  kind: 'NotFound',
  message: 'There is no such search, or you do not act for its organisation',
  path: ['searchId'],
});

const NO_ORGANISATION: Fail<NotFound> = fail({
  kind: 'NotFound',
  message: 'There is no such organisation, or you do not act for it',
  path: ['organisationId'],
});

/** Why the viewer may not keep searches for an organisation; null when they may. */
export function keepingRefusal(
  viewer: Viewer,
  organisationId: string,
  field: 'organisationId' | 'searchId',
): Refused | null {
  if (!actsFor(viewer, organisationId)) return field === 'searchId' ? SEARCH_NOT_FOUND : NO_ORGANISATION;
  return mayKeepSearches(viewer, organisationId) ? null : fail(roleMissing(mayKeepSearches, field));
}
