/** The person who is signed in and the organisations the person acts for. */
export interface Viewer {
  readonly personId: string;
  readonly organisationIds: readonly string[];
}

/** Whether the viewer acts for that organisation. */
export const actsFor = (viewer: Viewer | null, organisationId: string): boolean =>
  viewer?.organisationIds.includes(organisationId) ?? false;
