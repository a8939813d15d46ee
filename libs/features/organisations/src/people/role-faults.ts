import { type Role, ROLES_OF } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

/** What is wrong with the roles somebody is to have in an organisation of this kind. */
export function roleFaults(roles: readonly Role[], kind: 'AUTHORITY' | 'SUPPLIER'): Fault[] {
  const path = '$.roles';
  if (roles.length === 0) return [{ path, message: 'Choose at least one role' }];
  if (new Set(roles).size < roles.length) return [{ path, message: 'Name each role once' }];
  const strange = roles.filter((role) => !ROLES_OF[kind].includes(role));
  return strange.length === 0 ? [] : [{ path, message: `Choose among ${ROLES_OF[kind].join(', ')}` }];
}
