/** Which run of the scoring is meant. */
export interface RunKey {
  readonly tenantId: string;
  readonly runId: string;
}
