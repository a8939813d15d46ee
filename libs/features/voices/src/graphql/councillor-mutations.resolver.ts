import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { localDate } from '@commonweal/calendar';
import {
  type AddCouncillorInput,
  type ChangeCouncillorInput,
  fromGlobalId,
  type ResolversTypes,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { AddCouncillor } from '../use-cases/add-councillor.js';
import { ChangeCouncillor } from '../use-cases/change-councillor.js';
import { placeCode } from './place-code.js';

/** Keeping the list of councillors. */
@Resolver()
export class CouncillorMutationsResolver {
  constructor(
    private readonly addOne: AddCouncillor,
    private readonly changeOne: ChangeCouncillor,
  ) {}

  @Mutation('addCouncillor')
  async add(
    @Args('input') { authorityId, ward, name, email }: AddCouncillorInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['AddCouncillorResult']>> {
    const result = await this.addOne.execute(viewer, {
      ...{ authorityId: fromGlobalId(authorityId, 'Organisation').id, wardCode: placeCode(ward), name },
      email: email ?? null,
    });
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'AddCouncillorSuccess', councillorId: toGlobalId('Councillor', result.value) };
  }

  @Mutation('changeCouncillor')
  async change(
    @Args('input') { councillorId, name, email, endedOn }: ChangeCouncillorInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['ChangeCouncillorResult']>> {
    const result = await this.changeOne.execute(viewer, {
      ...{ councillor: fromGlobalId(councillorId, 'Councillor'), name, email: email ?? null },
      endedOn: typeof endedOn === 'string' ? localDate(endedOn) : null,
    });
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'ChangeCouncillorSuccess', councillorId: toGlobalId('Councillor', result.value) };
  }
}
