import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  Request,
  RequestContext,
  type ResolversTypes,
  type SaveAuthorityDetailsInput,
  SignedIn,
  fromGlobalId,
} from '@commonweal/graphql';
import type { AuthorityDetailsRow, Organisation } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { AuthorityDetailsById } from '../queries/authority-details-by-id.js';
import { SaveAuthorityDetails } from '../use-cases/save-authority-details.js';

/** What an authority keeps of itself for every notice, and keeping it. */
@Resolver('Organisation')
export class AuthorityDetailsResolver {
  constructor(
    private readonly saveAuthorityDetails: SaveAuthorityDetails,
    private readonly byId: AuthorityDetailsById,
  ) {}

  @ResolveField('details')
  async details(
    @Parent() { id }: Organisation,
    @Request() request: RequestContext,
  ): Promise<AuthorityDetailsRow | null> {
    const [details = null] = await request.load(this.byId.details, id);
    return details;
  }

  @Mutation('saveAuthorityDetails')
  async save(
    @Args('input') { authorityId, version, ...details }: SaveAuthorityDetailsInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SaveAuthorityDetailsResult']>> {
    const result = await this.saveAuthorityDetails.execute(viewer, {
      authorityId: fromGlobalId(authorityId, 'Organisation').id,
      version,
      details: { ...details, buyerType: details.buyerType ?? null },
    });
    return result.ok
      ? { __typename: 'SaveAuthorityDetailsSuccess', authority: result.value }
      : toUserError(result.failure);
  }
}
