import type { Role } from '@commonweal/persistence';

/** What a person is in one of their organisations. */
export interface ActingMembership {
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/** The person who is signed in and the organisations the person acts for. */
export interface Viewer {
  readonly personId: string;
  /** Authorities are among them only when the session has a second factor. */
  readonly organisationIds: readonly string[];
  /** What the person is in each of them; in one that is missing here, nothing that lets them change anything. */
  readonly memberships?: readonly ActingMembership[];
  /** The session it is; not its secret. */
  readonly sessionId?: string;
  /** Whether the session was opened or confirmed with a second factor. */
  readonly secondFactor?: boolean;
  /** The person acts for an authority, but not in this session, for want of a second factor. */
  readonly secondFactorMissing?: boolean;
}

/** Whether the viewer acts for that organisation. */
export const actsFor = (viewer: Viewer | null, organisationId: string): boolean =>
  viewer?.organisationIds.includes(organisationId) ?? false;

/** Whether the viewer acts for that organisation in one of these roles. */
export const holds = (viewer: Viewer | null, organisationId: string, roles: readonly Role[]): boolean =>
  actsFor(viewer, organisationId) && rolesIn(viewer, organisationId).some((role) => roles.includes(role));

/** What the viewer is in that organisation. */
export const rolesIn = (viewer: Viewer | null, organisationId: string): readonly Role[] =>
  viewer?.memberships?.find((membership) => membership.organisationId === organisationId)?.roles ?? [];
