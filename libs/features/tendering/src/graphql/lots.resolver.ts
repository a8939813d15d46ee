import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type AddLotInput,
  type DescribeLotInput,
  fromGlobalId,
  type RemoveLotInput,
  type ResolversTypes,
  SignedIn,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import type { LotDetails } from '../lots/lot-details.js';
import { AddLot } from '../use-cases/add-lot.js';
import { DescribeLot } from '../use-cases/describe-lot.js';
import { RemoveLot } from '../use-cases/remove-lot.js';

/** How a draft is split into lots. */
@Resolver()
export class LotsResolver {
  constructor(
    private readonly addLot: AddLot,
    private readonly describeLot: DescribeLot,
    private readonly removeLot: RemoveLot,
  ) {}

  @Mutation('addLot')
  async add(
    @Args('input') input: AddLotInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['AddLotResult']>> {
    const { tenderId, version, copyOf } = input;
    const result = await this.addLot.execute(viewer, {
      ...{ tender: fromGlobalId(tenderId, 'Tender'), version, details: detailsOf(input) },
      copyOf: copyOf ? fromGlobalId(copyOf, 'Lot') : null,
    });
    return result.ok ? { __typename: 'AddLotSuccess', lot: result.value } : toUserError(result.failure);
  }

  @Mutation('describeLot')
  async describe(
    @Args('input') input: DescribeLotInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['DescribeLotResult']>> {
    const [lot, { version }] = [fromGlobalId(input.lotId, 'Lot'), input];
    const result = await this.describeLot.execute(viewer, { lot, version, details: detailsOf(input) });
    return result.ok ? { __typename: 'DescribeLotSuccess', lot: result.value } : toUserError(result.failure);
  }

  @Mutation('removeLot')
  async remove(
    @Args('input') { lotId, version }: RemoveLotInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RemoveLotResult']>> {
    const result = await this.removeLot.execute(viewer, { lot: fromGlobalId(lotId, 'Lot'), version });
    return result.ok ? { __typename: 'RemoveLotSuccess', tender: result.value } : toUserError(result.failure);
  }
}

const detailsOf = ({
  title,
  estimatedValue,
  contractStart,
  contractEnd,
}: AddLotInput | DescribeLotInput): LotDetails => ({
  ...{ title, contractStart: contractStart ?? null, contractEnd: contractEnd ?? null },
  estimatedValue: estimatedValue ? { amount: estimatedValue.amount, vat: estimatedValue.vat } : null,
});
