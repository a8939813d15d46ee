import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type RegisterSupplierInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';
import type { Organisation } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { OrganisationsById } from '../queries/organisations-by-id.js';
import { RegisterSupplier } from '../use-cases/register-supplier.js';

/** Organisations as everybody may see them. */
@Resolver('Organisation')
export class OrganisationResolver {
  constructor(
    private readonly registerSupplier: RegisterSupplier,
    private readonly byId: OrganisationsById,
  ) {}

  @Mutation('registerSupplier')
  async register(
    @Args('input') input: RegisterSupplierInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RegisterSupplierResult']>> {
    const { name, supplierKind, identifiers = [] } = input;
    const result = await this.registerSupplier.execute(viewer, { name, supplierKind, identifiers });
    return result.ok
      ? { __typename: 'RegisterSupplierSuccess', organisation: result.value }
      : toUserError(result.failure);
  }

  @ResolveField('id')
  id(@Parent() organisation: Organisation): string {
    return toGlobalId('Organisation', organisation);
  }

  @ResolveField('identifiers')
  identifiers(@Parent() organisation: Organisation, @Request() request: RequestContext) {
    return request.load(this.byId.identifiers, organisation.id);
  }
}

/** For whom the person who is signed in acts. */
@Resolver('Viewer')
export class ViewerOrganisationsResolver {
  constructor(private readonly byId: OrganisationsById) {}

  @ResolveField('organisations')
  organisations(@Parent() viewer: Viewer): Promise<Organisation[]> {
    return this.byId.ofViewer(viewer);
  }
}
