import { Module } from '@nestjs/common';

import { FindingModule } from '../finding.module.js';
import { MatchResolver } from './match.resolver.js';
import { OrganisationSearchResolver } from './organisation-search.resolver.js';
import { SavedSearchResolver } from './saved-search.resolver.js';

/** The part of the graph about searches that are kept. */
@Module({ imports: [FindingModule], providers: [MatchResolver, OrganisationSearchResolver, SavedSearchResolver] })
export class FindingGraphqlModule {}
