import type { Stage } from './stage.js';

/**
 * The stages with the deadlines that hold: final tenders are due when the tender's bids are, whatever was planned once.
 * So a deadline that was moved counts for the last stage in the same moment.
 *
 * @param deadline of the tender, RFC 3339 text where it was read as JSON; null while it is not set
 */
export const stagesDue = (stages: readonly Stage[], deadline: Date | string | null | undefined): Stage[] =>
  stages.map((stage) =>
    stage.kind === 'FINAL_TENDERS'
      ? { ...stage, deadline: deadline ? new Date(deadline).toISOString() : null }
      : { ...stage },
  );
