import type { Role } from '@commonweal/persistence';

/** What a person is in one of their organisations. */
export interface ActingMembership {
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/** Who is asking, and the organisations they act for: a person who is signed in, or a program with a client's secret. */
export interface Viewer {
  /** The person's id; a client's own id where a program asks, which is no person's. */
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
  /** Set in an assisted session: for whom the person, who is the helper, acts. */
  readonly onBehalfOf?: Assistance;
  /** Set where a program asks: what it may do for its organisation. */
  readonly client?: ClientGrant;
}

/** A session in which somebody acts for a person of a supplier, whose organisation is the only one acted for. */
export interface Assistance {
  readonly sessionId: string;
  /** Who is helped. */
  readonly personId: string;
  /** The helper's own organisations, for which nothing is done here: what concerns them is refused. */
  readonly helperOrganisationIds: readonly string[];
}

/** What an API client was given. */
export interface ClientGrant {
  /** Such as `tenders:read`. */
  readonly scopes: readonly string[];
}

/** Whether the viewer acts for that organisation. */
export const actsFor = (viewer: Viewer | null, organisationId: string): boolean =>
  viewer?.organisationIds.includes(organisationId) ?? false;

/** Whether the viewer acts for that organisation in one of these roles. A program has none: its scopes bound it instead. */
export const holds = (viewer: Viewer | null, organisationId: string, roles: readonly Role[]): boolean =>
  actsFor(viewer, organisationId) &&
  (viewer?.client !== undefined || rolesIn(viewer, organisationId).some((role) => roles.includes(role)));

/** What the viewer is in that organisation. */
export const rolesIn = (viewer: Viewer | null, organisationId: string): readonly Role[] =>
  viewer?.memberships?.find((membership) => membership.organisationId === organisationId)?.roles ?? [];

/** Whether a person asks for themselves: neither a program, nor somebody who helps. */
export const isPerson = (viewer: Viewer): boolean => viewer.client === undefined && viewer.onBehalfOf === undefined;
