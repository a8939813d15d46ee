import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type ChangeOrganisationSearchInput,
  fromGlobalId,
  type KeepOrganisationSearchInput,
  type OrganisationSearch as ShownSearch,
  type RemoveOrganisationSearchInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';
import type { Organisation } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { type OrganisationSearch, OrganisationSearches } from '../queries/organisation-searches.js';
import { ChangeOrganisationSearch } from '../use-cases/change-organisation-search.js';
import { KeepOrganisationSearch } from '../use-cases/keep-organisation-search.js';
import { RemoveOrganisationSearch } from '../use-cases/remove-organisation-search.js';
import type { SearchKey } from '../use-cases/search-key.js';

type Ended<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>;

const searchKey = ({ searchId }: { readonly searchId: string }) => fromGlobalId(searchId, 'OrganisationSearch');

/** Searches that organisations keep. */
@Resolver('Organisation')
export class OrganisationSearchResolver {
  constructor(
    private readonly searches: OrganisationSearches,
    private readonly keepSearch: KeepOrganisationSearch,
    private readonly changeSearch: ChangeOrganisationSearch,
    private readonly removeSearch: RemoveOrganisationSearch,
  ) {}

  @ResolveField('searches')
  async ofOrganisation(@Parent() { id }: Organisation, @Request() request: RequestContext) {
    const kept = await request.load(this.searches.ofOrganisations, id);
    return kept && kept.map(shown);
  }

  @Mutation('keepOrganisationSearch')
  async keep(
    @Args('input') { organisationId, ...input }: KeepOrganisationSearchInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'KeepOrganisationSearchResult'> {
    const { id } = fromGlobalId(organisationId, 'Organisation');
    const { name, search, alerts = 'DAILY', language } = input;
    const asked = { organisationId: id, name, search, alerts, language: language === 'CY' ? 'cy' : 'en' } as const;
    const result = await this.keepSearch.execute(viewer, asked);
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'KeepOrganisationSearchSuccess', search: await this.read(viewer, result.value) };
  }

  @Mutation('changeOrganisationSearch')
  async change(
    @Args('input') input: ChangeOrganisationSearchInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'ChangeOrganisationSearchResult'> {
    const { name = null, alerts = null, isSeen } = input;
    const asked = { key: searchKey(input), name, alerts, isSeen: isSeen === true };
    const result = await this.changeSearch.execute(viewer, asked);
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'ChangeOrganisationSearchSuccess', search: await this.read(viewer, result.value) };
  }

  @Mutation('removeOrganisationSearch')
  async remove(
    @Args('input') input: RemoveOrganisationSearchInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'RemoveOrganisationSearchResult'> {
    const result = await this.removeSearch.execute(viewer, searchKey(input));
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'RemoveOrganisationSearchSuccess', searchId: input.searchId };
  }

  private async read(viewer: Viewer, { tenantId, id }: SearchKey): Promise<ShownSearch> {
    const [kept] = await this.searches.ofOrganisations([tenantId], viewer);
    const search = kept?.find((one) => one.id === id);
    if (!search) throw new Error('A search that was just written cannot be read');
    return shown(search);
  }
}

const shown = ({ tenantId, id, keptAt, seenAt, ...search }: OrganisationSearch): ShownSearch => ({
  ...search,
  ...{ id: toGlobalId('OrganisationSearch', { tenantId, id }), keptAt: new Date(keptAt), seenAt: new Date(seenAt) },
});
