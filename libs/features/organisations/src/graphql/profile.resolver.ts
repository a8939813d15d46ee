import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  type Register as ShownRegister,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  type SupplierProfile as ShownProfile,
  type UpdateSupplierProfileInput,
} from '@commonweal/graphql';
import type { Organisation } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';
import { REGISTERS } from '@commonweal/suppliers';

import { OrganisationsById } from '../queries/organisations-by-id.js';
import { SupplierProfiles } from '../queries/supplier-profiles.js';
import { UpdateSupplierProfile } from '../use-cases/update-supplier-profile.js';
import { toldProfile } from './told-profile.js';
import { profileView } from './profile-view.js';

/** What suppliers tell of themselves. */
@Resolver('Organisation')
export class ProfileResolver {
  constructor(
    private readonly profiles: SupplierProfiles,
    private readonly byId: OrganisationsById,
    private readonly updateProfile: UpdateSupplierProfile,
  ) {}

  @ResolveField('profile')
  async profile(@Parent() { id }: Organisation, @Request() request: RequestContext): Promise<ShownProfile | null> {
    const read = await request.load(this.profiles.ofOrganisations, id);
    return read && profileView(read);
  }

  @Query('registers')
  registers(): ShownRegister[] {
    return REGISTERS.map(({ scheme, name, example }) => ({ scheme, name: name.en, nameCy: name.cy, example }));
  }

  @Mutation('updateSupplierProfile')
  async update(
    @Args('input') input: UpdateSupplierProfileInput,
    @SignedIn() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<Awaited<ResolversTypes['UpdateSupplierProfileResult']>> {
    const { id: organisationId } = fromGlobalId(input.organisationId, 'Organisation');
    const asked = { organisationId, version: input.version, profile: toldProfile(input) };
    const result = await this.updateProfile.execute(viewer, asked);
    if (!result.ok) return toUserError(result.failure);
    const organisation = await request.load(this.byId.organisations, organisationId);
    return { __typename: 'UpdateSupplierProfileSuccess', organisation };
  }
}
