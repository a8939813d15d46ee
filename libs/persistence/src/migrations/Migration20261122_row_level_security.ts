import { Migration } from '@mikro-orm/migrations';

import { apiPolicies } from './row-level-security/api-policies.js';
import { contextFunctions } from './row-level-security/context-functions.js';
import { demonstrationFunctions } from './row-level-security/demonstration-functions.js';
import { policies } from './row-level-security/policy.js';
import { signInFunctions } from './row-level-security/sign-in-functions.js';
import { vaultFunction } from './row-level-security/vault-function.js';
import { workerPolicies } from './row-level-security/worker-policies.js';

const tables = [
  ...['organisation', 'organisation_identifier', 'person', 'membership', 'session', 'sign_in_attempt'],
  ...['keyed_request', 'outbox_message', 'tender', 'tender_source', 'lot', 'award_criterion', 'lot_measure'],
  ...['bid', 'bid_envelope', 'late_attempt', 'grade', 'agreed_grade', 'scoring_run', 'scoring_result'],
];

/** Forced, so that the owner too, who runs migrations and nothing else, passes by a policy that can be seen. */
const secured = tables.flatMap((table) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  ...policies('owner', table, { all: 'true' }),
]);

/** The database itself decides which rows the api and the worker see, whatever our code forgets. */
export class Migration20261122RowLevelSecurity extends Migration {
  override up(): void {
    for (const sql of [
      ...contextFunctions,
      ...secured,
      ...apiPolicies,
      ...workerPolicies,
      ...signInFunctions,
      ...vaultFunction,
      ...demonstrationFunctions,
    ])
      this.addSql(sql);
  }
}
