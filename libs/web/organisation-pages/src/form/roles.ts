/** The roles there are, by the kind of organisation, as the API names them. */
export const ROLES = {
  AUTHORITY: ['LEAD', 'EVALUATOR', 'MODERATOR', 'APPROVER', 'OPENER', 'OBSERVER', 'ADMIN'],
  SUPPLIER: ['OWNER', 'EDITOR', 'SIGNATORY', 'VIEWER'],
} as const;

export type Role = (typeof ROLES)['AUTHORITY' | 'SUPPLIER'][number];
export type Kind = keyof typeof ROLES;

/** Those of a form's answers that are roles. */
export const rolesIn = (answers: readonly string[]): Role[] =>
  [...ROLES.AUTHORITY, ...ROLES.SUPPLIER].filter((role) => answers.includes(role));

/** Whether these let somebody look after the people of an organisation. */
export const isKeeper = (roles: readonly string[]): boolean => roles.includes('ADMIN') || roles.includes('OWNER');

/** Whether these let somebody write a supplier's profile. */
export const isEditor = (roles: readonly string[]): boolean => roles.includes('OWNER') || roles.includes('EDITOR');

interface Membership {
  readonly roles: readonly string[];
  readonly organisation: { readonly id: string };
}

/** What somebody is in that organisation; undefined when they do not act for it. */
export const rolesAt = (memberships: readonly Membership[], id: string): readonly string[] | undefined =>
  memberships.find(({ organisation }) => organisation.id === id)?.roles;
