/** What somebody may be in an authority. */
export const BUYER_ROLES = ['LEAD', 'EVALUATOR', 'MODERATOR', 'APPROVER', 'OPENER', 'OBSERVER', 'ADMIN'] as const;

/** What somebody may be in a supplier organisation. */
export const SUPPLIER_ROLES = ['OWNER', 'EDITOR', 'SIGNATORY', 'VIEWER'] as const;

export const ROLES = [...BUYER_ROLES, ...SUPPLIER_ROLES] as const;

/** What somebody is in an organisation; one person may be several things there. */
export type Role = (typeof ROLES)[number];

/** The roles there are, by the kind of organisation. */
export const ROLES_OF: Readonly<Record<'AUTHORITY' | 'SUPPLIER', readonly Role[]>> = {
  AUTHORITY: BUYER_ROLES,
  SUPPLIER: SUPPLIER_ROLES,
};

/** Who looks after the people of an organisation; each has one at least. */
export const KEEPER_OF = { AUTHORITY: 'ADMIN', SUPPLIER: 'OWNER' } as const satisfies Record<string, Role>;
