/** The person who is signed in and the organisations the person acts for. */
export interface Viewer {
  readonly personId: string;
  /** Authorities are among them only when the session has a second factor. */
  readonly organisationIds: readonly string[];
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
