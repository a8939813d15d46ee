import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { fromGlobalId, type ResolversTypes, type SetPlaceFactorsInput, SignedIn } from '@commonweal/graphql';
import type { Lot } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { SetPlaceFactors } from '../use-cases/set-place-factors.js';

/** What a benefit counts by where it lands. */
@Resolver('Lot')
export class PlaceFactorsResolver {
  constructor(private readonly setPlaceFactors: SetPlaceFactors) {}

  @ResolveField('placeFactors')
  factors({ placeRule }: Lot) {
    return placeRule ?? null;
  }

  @Mutation('setPlaceFactors')
  async set(
    @Args('input') { lotId, version, basis, deciles, places }: SetPlaceFactorsInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SetPlaceFactorsResult']>> {
    const rule = basis ? { basis, deciles: deciles ?? [], places: places ?? [] } : null;
    const result = await this.setPlaceFactors.execute(viewer, { lot: fromGlobalId(lotId, 'Lot'), version, rule });
    return result.ok ? { __typename: 'SetPlaceFactorsSuccess', lot: result.value } : toUserError(result.failure);
  }
}
