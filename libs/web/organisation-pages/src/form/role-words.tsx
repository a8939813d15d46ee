import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

import type { Option } from './fields.js';
import { type Kind, ROLES } from './roles.js';

/** Roles in words, one after the other. */
export function RoleNames({ roles }: { readonly roles: readonly string[] }): ReactNode {
  const { t } = useTranslator();
  return roles.map((role) => t(`organisation.role.${role}`)).join(', ');
}

/** The roles of a kind of organisation, to choose from. */
export function useRoleOptions(kind: Kind): Option[] {
  const { t } = useTranslator();
  return ROLES[kind].map((role) => ({
    value: role,
    text: t(`organisation.role.${role}`),
    hint: t(`organisation.roleHint.${role}`),
  }));
}
