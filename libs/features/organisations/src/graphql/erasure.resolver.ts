import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { type EraseMyselfInput, type ResolversTypes, SignedIn } from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { EraseMyself } from '../use-cases/erase-myself.js';

/** Erasing oneself. */
@Resolver()
export class ErasureResolver {
  constructor(private readonly eraseMyself: EraseMyself) {}

  @Mutation('eraseMyself')
  async erase(
    @Args('input') input: EraseMyselfInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['EraseMyselfResult']>> {
    const result = await this.eraseMyself.execute(viewer, input);
    return result.ok ? { __typename: 'EraseMyselfSuccess', erasedAt: result.value } : toUserError(result.failure);
  }
}
