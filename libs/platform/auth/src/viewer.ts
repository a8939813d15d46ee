/** Who is asking, and the organisations they act for: a person who is signed in, or a program with a client's secret. */
export interface Viewer {
  /** The person's id; a client's own id where a program asks, which is no person's. */
  readonly personId: string;
  /** Authorities are among them only when the session has a second factor. */
  readonly organisationIds: readonly string[];
  /** The session it is; not its secret. */
  readonly sessionId?: string;
  /** Whether the session was opened or confirmed with a second factor. */
  readonly secondFactor?: boolean;
  /** The person acts for an authority, but not in this session, for want of a second factor. */
  readonly secondFactorMissing?: boolean;
  /** Set where a program asks: what it may do for its organisation. */
  readonly client?: ClientGrant;
}

/** What an API client was given. */
export interface ClientGrant {
  /** Such as `tenders:read`. */
  readonly scopes: readonly string[];
}

/** Whether the viewer acts for that organisation. */
export const actsFor = (viewer: Viewer | null, organisationId: string): boolean =>
  viewer?.organisationIds.includes(organisationId) ?? false;

/** Whether a person asks, not a program. */
export const isPerson = (viewer: Viewer): boolean => viewer.client === undefined;
