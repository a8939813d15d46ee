import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';

import { entities } from './entities.js';
import { Migration20261121Foundation } from './migrations/Migration20261121_foundation.js';
import { Migration20261122Audit } from './migrations/Migration20261122_audit.js';
import { Migration20261122Identity } from './migrations/Migration20261122_identity.js';
import { Migration20261122bAmendments } from './migrations/Migration20261122b_amendments.js';
import { Migration20261122uBudget } from './migrations/Migration20261122u_budget.js';
import { Migration20261122vDocuments } from './migrations/Migration20261122v_documents.js';
import { Migration20261122AddressProof } from './migrations/Migration20261122_address_proof.js';
import { Migration20261122ApiClients } from './migrations/Migration20261122_api_clients.js';
import { Migration20261122Assisted } from './migrations/Migration20261122_assisted.js';
import { Migration20261122Changes } from './migrations/Migration20261122_changes.js';
import { Migration20261122Deal } from './migrations/Migration20261122_deal.js';
import { Migration20261122Design } from './migrations/Migration20261122_design.js';
import { Migration20261122Erasure } from './migrations/Migration20261122_erasure.js';
import { Migration20261122Frameworks } from './migrations/Migration20261122_frameworks.js';
import { Migration20261122Idempotency } from './migrations/Migration20261122_idempotency.js';
import { Migration20261122Live } from './migrations/Migration20261122_live.js';
import { Migration20261122Mail } from './migrations/Migration20261122_mail.js';
import { Migration20261122Notices } from './migrations/Migration20261122_notices.js';
import { Migration20261122MailClaims } from './migrations/Migration20261122_mail_claims.js';
import { Migration20261122Places } from './migrations/Migration20261122_places.js';
import { Migration20261122PasswordChanges } from './migrations/Migration20261122_password_changes.js';
import { Migration20261122Platform } from './migrations/Migration20261122_platform.js';
import { Migration20261122Profile } from './migrations/Migration20261122_profile.js';
import { Migration20261122ResetTokens } from './migrations/Migration20261122_reset_tokens.js';
import { Migration20261122Roles } from './migrations/Migration20261122_roles.js';
import { Migration20261122RowLevelSecurity } from './migrations/Migration20261122_row_level_security.js';
import { Migration20261122dOrganisationSearches } from './migrations/Migration20261122d_organisation_searches.js';
import { Migration20261122dWorkWanted } from './migrations/Migration20261122d_work_wanted.js';
import { Migration20261122SavedSearches } from './migrations/Migration20261122_saved_searches.js';
import { Migration20261122cGroundwork } from './migrations/Migration20261122c_groundwork.js';
import { Migration20261122Search } from './migrations/Migration20261122_search.js';
import { Migration20261122SearchPath } from './migrations/Migration20261122_search_path.js';
import { Migration20261122SessionEnd } from './migrations/Migration20261122_session_end.js';
import { Migration20261122Theme } from './migrations/Migration20261122_theme.js';
import { Migration20261122Voices } from './migrations/Migration20261122_voices.js';
import { Migration20261122Webhooks } from './migrations/Migration20261122_webhooks.js';
import { Migration20261122eQuestions } from './migrations/Migration20261122e_questions.js';
import { Migration20261122xPlaceRule } from './migrations/Migration20261122x_place_rule.js';
import { Migration20261122WhatIf } from './migrations/Migration20261122_what_if.js';
import { Migration20261122aApproval } from './migrations/Migration20261122a_approval.js';
import { Migration20261122yWiderSearch } from './migrations/Migration20261122y_wider_search.js';
import { Migration20261122zCouncillors } from './migrations/Migration20261122z_councillors.js';
import { Migration20261123aAskedFacts } from './migrations/Migration20261123a_asked_facts.js';
import { Migration20261123aSmeFriendly } from './migrations/Migration20261123a_sme_friendly.js';
import { Migration20261123bDocumentAmendments } from './migrations/Migration20261123b_document_amendments.js';
import { Migration20261123dAuthorityDetails } from './migrations/Migration20261123d_authority_details.js';
import { Migration20261123eEngagementAnswers } from './migrations/Migration20261123e_engagement_answers.js';
import { Migration20261123fLots } from './migrations/Migration20261123f_lots.js';
import { Migration20261123pLargerPlaces } from './migrations/Migration20261123p_larger_places.js';

const migrationsList = [
  { name: 'Migration20261121_foundation', class: Migration20261121Foundation },
  { name: 'Migration20261122_idempotency', class: Migration20261122Idempotency },
  { name: 'Migration20261122_platform', class: Migration20261122Platform },
  { name: 'Migration20261122_row_level_security', class: Migration20261122RowLevelSecurity },
  { name: 'Migration20261122_audit', class: Migration20261122Audit },
  { name: 'Migration20261122_identity', class: Migration20261122Identity },
  { name: 'Migration20261122_mail', class: Migration20261122Mail },
  { name: 'Migration20261122_roles', class: Migration20261122Roles },
  { name: 'Migration20261122_api_clients', class: Migration20261122ApiClients },
  { name: 'Migration20261122_theme', class: Migration20261122Theme },
  { name: 'Migration20261122_profile', class: Migration20261122Profile },
  { name: 'Migration20261122_erasure', class: Migration20261122Erasure },
  { name: 'Migration20261122_search_path', class: Migration20261122SearchPath },
  { name: 'Migration20261122_password_changes', class: Migration20261122PasswordChanges },
  { name: 'Migration20261122_session_end', class: Migration20261122SessionEnd },
  { name: 'Migration20261122_address_proof', class: Migration20261122AddressProof },
  { name: 'Migration20261122_assisted', class: Migration20261122Assisted },
  { name: 'Migration20261122_places', class: Migration20261122Places },
  { name: 'Migration20261122_live', class: Migration20261122Live },
  { name: 'Migration20261122_mail_claims', class: Migration20261122MailClaims },
  { name: 'Migration20261122_reset_tokens', class: Migration20261122ResetTokens },
  { name: 'Migration20261122_changes', class: Migration20261122Changes },
  { name: 'Migration20261122_webhooks', class: Migration20261122Webhooks },
  { name: 'Migration20261122_frameworks', class: Migration20261122Frameworks },
  { name: 'Migration20261122_design', class: Migration20261122Design },
  { name: 'Migration20261122_what_if', class: Migration20261122WhatIf },
  { name: 'Migration20261122_notices', class: Migration20261122Notices },
  { name: 'Migration20261122_deal', class: Migration20261122Deal },
  { name: 'Migration20261122_voices', class: Migration20261122Voices },
  { name: 'Migration20261122_search', class: Migration20261122Search },
  { name: 'Migration20261122_saved_searches', class: Migration20261122SavedSearches },
  { name: 'Migration20261122d_organisation_searches', class: Migration20261122dOrganisationSearches },
  { name: 'Migration20261122d_work_wanted', class: Migration20261122dWorkWanted },
  { name: 'Migration20261122a_approval', class: Migration20261122aApproval },
  { name: 'Migration20261122e_questions', class: Migration20261122eQuestions },
  { name: 'Migration20261122c_groundwork', class: Migration20261122cGroundwork },
  { name: 'Migration20261122b_amendments', class: Migration20261122bAmendments },
  { name: 'Migration20261122u_budget', class: Migration20261122uBudget },
  { name: 'Migration20261122v_documents', class: Migration20261122vDocuments },
  { name: 'Migration20261122x_place_rule', class: Migration20261122xPlaceRule },
  { name: 'Migration20261122y_wider_search', class: Migration20261122yWiderSearch },
  { name: 'Migration20261122z_councillors', class: Migration20261122zCouncillors },
  { name: 'Migration20261123a_sme_friendly', class: Migration20261123aSmeFriendly },
  { name: 'Migration20261123a_asked_facts', class: Migration20261123aAskedFacts },
  { name: 'Migration20261123b_document_amendments', class: Migration20261123bDocumentAmendments },
  { name: 'Migration20261123d_authority_details', class: Migration20261123dAuthorityDetails },
  { name: 'Migration20261123e_engagement_answers', class: Migration20261123eEngagementAnswers },
  { name: 'Migration20261123f_lots', class: Migration20261123fLots },
  { name: 'Migration20261123p_larger_places', class: Migration20261123pLargerPlaces },
];

/** The names of the migrations this build knows, oldest first. */
export const migrationNames: readonly string[] = migrationsList.map(({ name }) => name);

/**
 * Brings the database to the newest schema. A deploy step, run by the owner's login; safe to repeat.
 *
 * @param ownerUrl connection of the login that owns the tables; the logins `commonweal_api` and `commonweal_worker` exist
 * @returns the names of the migrations that were applied now
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const orm = new MikroORM(
    defineConfig({
      clientUrl: ownerUrl,
      entities,
      extensions: [Migrator],
      migrations: { migrationsList, snapshot: false, tableName: 'schema_migration', transactional: true },
    }),
  );
  try {
    return (await orm.migrator.up()).map(({ name }) => name);
  } finally {
    await orm.close();
  }
}
