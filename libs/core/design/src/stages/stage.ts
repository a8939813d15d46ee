/**
 * What happens in a stage of a competitive flexible procedure. `PARTICIPATION`: suppliers ask to take part, and a shortlist
 * is made. `ROUND`: bids are sent and talked about. `REFINED_CRITERIA`: criteria are made more exact, never others.
 * `FINAL_TENDERS`: the bids that decide.
 */
export const STAGE_KINDS = ['PARTICIPATION', 'ROUND', 'REFINED_CRITERIA', 'FINAL_TENDERS'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** One stage, with a deadline of its own. */
export interface Stage {
  readonly kind: StageKind;
  /** What people call it. */
  readonly name: string;
  /** What must be in before this instant, as RFC 3339 text; null while it is not set. */
  readonly deadline: string | null;
  /** How many suppliers at most go on to the next stage; null: all who are not excluded. */
  readonly mostSuppliers: number | null;
}
