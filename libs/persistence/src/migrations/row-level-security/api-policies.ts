import { own, party, policies, self, withRow } from './policy.js';

const tender = withRow('tender', 'r.tenant_id = lot.tenant_id and r.id = lot.tender_id');
const lotOf = (table: string, and = '') =>
  withRow('lot', `r.tenant_id = ${table}.tenant_id and r.id = ${table}.lot_id${and}`);
const bidOf = (table: string) => withRow('bid', `r.tenant_id = ${table}.tenant_id and r.id = ${table}.bid_id`);

const open = 'and r.closed_at is null';
const closed = 'and r.closed_at is not null';
const mine = own();

/** An answer is kept for the person who asked, and for the organisation they act for, if it says which. */
const kept = `${self('principal_id')} and (tenant_id = principal_id or ${mine})`;

/** A draft's parts: its authority's; everybody's once the tender, and so the lot, may be seen. */
const part = (table: string) => ({ select: `${mine} or ${lotOf(table)}`, insert: mine, delete: mine });
/** What evaluators write: of bids that may be seen, which their authority's may be once the lot is closed. */
const judgement = (table: string, author: string) => ({
  select: mine,
  insert: `${mine} and ${self(author)} and ${bidOf(table)}`,
});

/** What the api sees and does on behalf of whoever is signed in. */
export const apiPolicies = [
  ...policies('api', 'organisation', {
    select: 'true',
    insert: `kind = 'SUPPLIER' and ${own('id')} and (select app_person()) is not null`,
  }),
  ...policies('api', 'organisation_identifier', { select: 'true', insert: mine }),
  ...policies('api', 'membership', {
    select: `${self('person_id')} or ${mine}`,
    insert: `${self('person_id')} and ${mine}`,
  }),
  ...policies('api', 'person', {
    select: `${self('id')} or ${withRow('membership', `r.person_id = person.id and ${own('r.tenant_id')}`)}`,
  }),
  ...policies('api', 'session', {
    select: self('person_id'),
    insert: self('person_id'),
    update: self('person_id'),
  }),
  ...policies('api', 'sign_in_attempt', { insert: 'true' }),
  ...policies('api', 'keyed_request', { select: kept, insert: kept, update: kept }),
  ...policies('api', 'outbox_message', { select: mine, insert: mine }),
  ...policies('api', 'tender', { select: `${mine} or published_at is not null`, insert: mine, update: mine }),
  ...policies('api', 'tender_source', { select: mine, insert: mine }),
  ...policies('api', 'lot', { select: `${mine} or ${tender}`, insert: mine, update: mine }),
  ...policies('api', 'award_criterion', part('award_criterion')),
  ...policies('api', 'lot_measure', part('lot_measure')),
  ...policies('api', 'bid', {
    select: `${party('party_ids')} or (${mine} and ${lotOf('bid', ` ${closed}`)})`,
    insert: `${own('supplier_id')} and supplier_id = any (party_ids) and ${lotOf('bid', ` ${open}`)}`,
    update: own('supplier_id'),
  }),
  ...policies('api', 'bid_envelope', {
    insert: withRow(
      'bid',
      `r.tenant_id = bid_envelope.tenant_id and r.id = bid_envelope.bid_id and ${own('r.supplier_id')}`,
    ),
  }),
  ...policies('api', 'late_attempt', {
    select: `${own('supplier_id')} or ${mine}`,
    insert: `${own('supplier_id')} and ${self('person_id')} and ${lotOf('late_attempt')}`,
  }),
  ...policies('api', 'grade', judgement('grade', 'evaluator_id')),
  ...policies('api', 'agreed_grade', judgement('agreed_grade', 'recorded_by')),
  ...policies('api', 'scoring_run', { select: mine, insert: `${mine} and ${self('requested_by')}` }),
  ...policies('api', 'scoring_result', { select: mine }),
];
