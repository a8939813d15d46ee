import { Module } from '@nestjs/common';

import { OpportunityMatches } from './queries/opportunity-matches.js';
import { OrganisationSearches } from './queries/organisation-searches.js';
import { ChangeOrganisationSearch } from './use-cases/change-organisation-search.js';
import { ConfirmSearch } from './use-cases/confirm-search.js';
import { KeepOrganisationSearch } from './use-cases/keep-organisation-search.js';
import { RemoveOrganisationSearch } from './use-cases/remove-organisation-search.js';
import { SaveSearch } from './use-cases/save-search.js';
import { StopSearch } from './use-cases/stop-search.js';

const searches = [ChangeOrganisationSearch, KeepOrganisationSearch, OrganisationSearches, RemoveOrganisationSearch];
const matching = [OpportunityMatches];
const parts = [ConfirmSearch, SaveSearch, StopSearch, ...searches, ...matching];

/** Searches that are kept. */
@Module({ providers: parts, exports: parts })
export class FindingModule {}
