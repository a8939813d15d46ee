import { Args, Mutation, Resolver } from '@nestjs/graphql';

import {
  type ConfirmSearchInput,
  rateLimited,
  Request,
  RequestContext,
  type ResolversTypes,
  type SaveSearchInput,
  type StopSearchInput,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { ConfirmSearch } from '../use-cases/confirm-search.js';
import { SaveSearch } from '../use-cases/save-search.js';
import { StopSearch } from '../use-cases/stop-search.js';

/** Searches that people without an account keep. */
@Resolver()
export class SavedSearchResolver {
  constructor(
    private readonly save: SaveSearch,
    private readonly confirm: ConfirmSearch,
    private readonly stop: StopSearch,
  ) {}

  @Mutation('saveSearch')
  async saveSearch(
    @Args('input') { email, language, search }: SaveSearchInput,
    @Request() { caller }: RequestContext,
  ): Promise<Awaited<ResolversTypes['SaveSearchResult']>> {
    const result = await this.save.execute({ email, search, language: language === 'CY' ? 'cy' : 'en' }, caller);
    if (result.ok) return { __typename: 'SaveSearchSuccess', ...result.value };
    if (result.failure.kind === 'RateLimited') throw rateLimited(result.failure.retryAt);
    return toUserError(result.failure);
  }

  @Mutation('confirmSearch')
  async confirmSearch(
    @Args('input') { token }: ConfirmSearchInput,
  ): Promise<Awaited<ResolversTypes['ConfirmSearchResult']>> {
    const result = await this.confirm.execute(token);
    return result.ok ? { __typename: 'ConfirmSearchSuccess', ...result.value } : toUserError(result.failure);
  }

  @Mutation('stopSearch')
  async stopSearch(@Args('input') { token }: StopSearchInput): Promise<Awaited<ResolversTypes['StopSearchResult']>> {
    const result = await this.stop.execute(token);
    return result.ok ? { __typename: 'StopSearchSuccess', ...result.value } : toUserError(result.failure);
  }
}
