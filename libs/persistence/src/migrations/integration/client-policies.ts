import { own, policies, self, withRow } from '../row-level-security/policy.js';

const mine = own();
const everybody = { select: 'true', insert: 'true', update: 'true', delete: 'true' };
const lot = withRow('lot', 'r.tenant_id = late_attempt.tenant_id and r.id = late_attempt.lot_id');

const secured = ['api_client', 'api_secret', 'api_token', 'spent_budget'].flatMap((table) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  ...policies('owner', table, { all: 'true' }),
]);

/** Clients belong to their organisation; a token is asked for by its client; budgets are no secret to the api. */
export const clientPolicies = [
  ...secured,
  ...policies('api', 'api_client', { select: mine, insert: `${mine} and ${self('created_by')}`, update: mine }),
  ...policies('api', 'api_secret', { select: mine, insert: mine, update: mine }),
  ...policies('api', 'api_token', { select: mine, insert: `${mine} and ${self('client_id')}`, delete: mine }),
  ...policies('api', 'spent_budget', everybody),
  `drop policy api_insert on late_attempt`,
  ...policies('api', 'late_attempt', {
    insert: `${own('supplier_id')} and (${self('person_id')} or ${self('client_id')}) and ${lot}`,
  }),
];
