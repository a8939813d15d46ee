import { own, policies, withRow } from './policy.js';

const mine = own();
const bidder = withRow('bid', `r.supplier_id = organisation.id and ${own('r.tenant_id')}`);
const closed = withRow('lot', 'r.tenant_id = bid.tenant_id and r.id = bid.lot_id and r.closed_at is not null');

/**
 * What the worker sees and does for the organisation whose job it is. The outbox alone is everybody's: its relay hands
 * over whosever promise is the oldest.
 */
export const workerPolicies = [
  ...policies('worker', 'organisation', { select: `${own('id')} or ${bidder}` }),
  ...policies('worker', 'organisation_identifier', {
    select: withRow('organisation', 'r.id = organisation_identifier.tenant_id'),
  }),
  ...['lot', 'award_criterion', 'lot_measure', 'grade', 'agreed_grade'].flatMap((table) =>
    policies('worker', table, { select: mine }),
  ),
  ...policies('worker', 'tender', { select: mine, update: mine }),
  ...policies('worker', 'bid', { select: `${mine} and ${closed}` }),
  ...policies('worker', 'scoring_run', { select: mine, update: mine }),
  ...policies('worker', 'scoring_result', { select: mine, insert: mine }),
  ...policies('worker', 'outbox_message', { select: 'true', insert: mine, update: 'true' }),
];
