import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  type RemovePasskeyInput,
  type RenamePasskeyInput,
  type ResolversTypes,
  SignedIn,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { RegenerateRecoveryCodes, RemoveFactor, RenamePasskey } from '../use-cases/change-factors.js';
import { BeginTotpEnrolment, ConfirmTotpEnrolment } from '../use-cases/enrol-totp.js';
import { factorsAnswer, passkeyAnswer, SignedInAnswer } from './signed-in-answer.js';

/** Setting up and taking away what a person can show besides a password. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly begin: BeginTotpEnrolment,
    private readonly confirm: ConfirmTotpEnrolment,
    private readonly answer: SignedInAnswer,
  ) {}

  @Mutation('beginTotpEnrolment')
  async beginTotpEnrolment(@SignedIn() viewer: Viewer): Promise<Awaited<ResolversTypes['BeginTotpEnrolmentResult']>> {
    const result = await this.begin.execute(viewer);
    return result.ok ? { __typename: 'BeginTotpEnrolmentSuccess', ...result.value } : toUserError(result.failure);
  }

  @Mutation('confirmTotpEnrolment')
  async confirmTotpEnrolment(
    @Args('input') { code }: { code: string },
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['ConfirmTotpEnrolmentResult']>> {
    const result = await this.confirm.execute(viewer, code);
    if (!result.ok) return toUserError(result.failure);
    const { token } = result.value;
    return { __typename: 'ConfirmTotpEnrolmentSuccess', ...result.value, viewer: await this.answer.viewer(token) };
  }
}

/** Changing what is set up. */
@Resolver()
export class ChangeFactorsResolver {
  constructor(
    private readonly remove: RemoveFactor,
    private readonly regenerate: RegenerateRecoveryCodes,
    private readonly rename: RenamePasskey,
  ) {}

  @Mutation('removeTotp')
  async removeTotp(@SignedIn() viewer: Viewer): Promise<Awaited<ResolversTypes['RemoveTotpResult']>> {
    const result = await this.remove.totp(viewer);
    return result.ok
      ? { __typename: 'RemoveTotpSuccess', secondFactors: factorsAnswer(result.value) }
      : toUserError(result.failure);
  }

  @Mutation('removePasskey')
  async removePasskey(
    @Args('input') { passkeyId }: RemovePasskeyInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RemovePasskeyResult']>> {
    const result = await this.remove.passkey(viewer, fromGlobalId(passkeyId, 'Passkey').id);
    return result.ok
      ? { __typename: 'RemovePasskeySuccess', secondFactors: factorsAnswer(result.value) }
      : toUserError(result.failure);
  }

  @Mutation('regenerateRecoveryCodes')
  async regenerateRecoveryCodes(
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RegenerateRecoveryCodesResult']>> {
    const result = await this.regenerate.execute(viewer);
    return result.ok
      ? { __typename: 'RegenerateRecoveryCodesSuccess', recoveryCodes: result.value }
      : toUserError(result.failure);
  }

  @Mutation('renamePasskey')
  async renamePasskey(
    @Args('input') { passkeyId, name }: RenamePasskeyInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RenamePasskeyResult']>> {
    const result = await this.rename.execute(viewer, { id: fromGlobalId(passkeyId, 'Passkey').id, name });
    return result.ok
      ? { __typename: 'RenamePasskeySuccess', passkey: passkeyAnswer(result.value) }
      : toUserError(result.failure);
  }
}
