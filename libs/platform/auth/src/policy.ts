import type { Role } from '@commonweal/persistence';
import type { Failure } from '@commonweal/result';

import { holds, type Viewer } from './viewer.js';

/** Says whether a viewer may do something for an organisation; each feature has its own in its `policy.ts`. */
export interface Policy {
  (viewer: Viewer | null, organisationId: string): boolean;
  /** The roles that may. */
  readonly roles: readonly Role[];
}

/**
 * The policy that whoever acts for the organisation in one of these roles may.
 *
 * @example export const mayPublish = allows('LEAD', 'ADMIN');
 */
export const allows = (...roles: readonly Role[]): Policy =>
  Object.assign((viewer: Viewer | null, organisationId: string) => holds(viewer, organisationId, roles), { roles });

/** The viewer acts for the organisation, but in no role that may do this. */
export type RoleMissing = Failure<'RoleMissing'> & { readonly roles: Role[] };

/** The failure that names the roles which would do. For whoever acts for the organisation: a stranger finds nothing. */
export const roleMissing = ({ roles }: Policy, field: string): RoleMissing => ({
  kind: 'RoleMissing',
  message: `Your role in this organisation does not allow it; it takes one of: ${roles.map(inWords).join(', ')}`,
  path: [field],
  roles: [...roles],
});

const inWords = (role: Role): string => role.toLowerCase();
