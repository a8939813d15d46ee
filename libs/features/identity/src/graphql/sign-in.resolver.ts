import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { SignInSettings } from '@commonweal/auth';
import { type ConfirmSecondFactorInput, Request, RequestContext, type ResolversTypes } from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { totpCode, totpCodeChangesAt } from '../factors/totp-codes.js';
import { ConfirmSecondFactor } from '../use-cases/confirm-second-factor.js';
import { SignIn } from '../use-cases/sign-in.js';
import { deviceOfRequest, SignedInAnswer } from './signed-in-answer.js';

/** Signing in with a password, and with a second factor after it. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignIn,
    private readonly confirm: ConfirmSecondFactor,
    private readonly settings: SignInSettings,
    private readonly answer: SignedInAnswer,
  ) {}

  @Mutation('signIn')
  async signInMutation(
    @Args('input') input: { email: string; password: string },
    @Request() request: RequestContext,
  ): Promise<Awaited<ResolversTypes['SignInResult']>> {
    const result = await this.signIn.execute(input, deviceOfRequest(request));
    return result.ok ? this.answer.of(result.value, request) : toUserError(result.failure);
  }

  @Mutation('confirmSecondFactor')
  async confirmSecondFactor(
    @Args('input') input: ConfirmSecondFactorInput,
    @Request() request: RequestContext,
  ): Promise<Awaited<ResolversTypes['ConfirmSecondFactorResult']>> {
    const result = await this.confirm.execute(input, deviceOfRequest(request));
    return result.ok ? this.answer.opened(result.value, request) : toUserError(result.failure);
  }

  @Query('demoAccounts')
  demoAccounts() {
    const now = new Date();
    return this.settings.demoAccounts.map(({ email, name, password, totpSecret }) => ({
      ...{ email, name, password },
      code: totpSecret === null ? null : totpCode(totpSecret, now),
      codeChangesAt: totpSecret === null ? null : totpCodeChangesAt(now),
    }));
  }
}
