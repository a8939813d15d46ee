import { own, policies, self, withRow } from '../row-level-security/policy.js';

const mine = own();
const lot = withRow('lot', 'r.tenant_id = late_attempt.tenant_id and r.id = late_attempt.lot_id');

const secured = ['api_client', 'api_secret', 'api_token'].flatMap((table) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  ...policies('owner', table, { all: 'true' }),
]);

/** Clients belong to their organisation; a token is asked for by its client. */
export const clientPolicies = [
  ...secured,
  ...policies('api', 'api_client', { select: mine, insert: `${mine} and ${self('created_by')}`, update: mine }),
  ...policies('api', 'api_secret', { select: mine, insert: mine, update: mine }),
  ...policies('api', 'api_token', { select: mine, insert: `${mine} and ${self('client_id')}`, delete: mine }),
  `drop policy api_insert on late_attempt`,
  ...policies('api', 'late_attempt', {
    // Whoever acts for the authority does not bid, neither in person nor through a program.
    insert: `${own('supplier_id')} and (${self('person_id')} or ${self('client_id')}) and not (${mine}) and ${lot}`,
  }),
];
