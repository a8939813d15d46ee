import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { SignInSettings } from '@commonweal/auth';
import {
  type BeginProviderSignInInput,
  Request,
  RequestContext,
  type ResolversTypes,
  type SignInWithProviderInput,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { BeginProviderSignIn, SignInWithProvider } from '../use-cases/sign-in-with-provider.js';
import { deviceOfRequest, SignedInAnswer } from './signed-in-answer.js';
import { toldOrThrown } from './told-or-thrown.js';

/** Signing in through other services. */
@Resolver()
export class ProviderResolver {
  constructor(
    private readonly begin: BeginProviderSignIn,
    private readonly signIn: SignInWithProvider,
    private readonly settings: SignInSettings,
    private readonly answer: SignedInAnswer,
  ) {}

  @Query('identityProviders')
  identityProviders() {
    return this.settings.providers.map(({ key, label }) => ({ key, label }));
  }

  @Mutation('beginProviderSignIn')
  async beginProviderSignIn(
    @Args('input') input: BeginProviderSignInInput,
    @Request() request: RequestContext,
  ): Promise<Awaited<ResolversTypes['BeginProviderSignInResult']>> {
    const result = await this.begin.execute(input, deviceOfRequest(request));
    return result.ok ? { __typename: 'BeginProviderSignInSuccess', ...result.value } : toldOrThrown(result.failure);
  }

  @Mutation('signInWithProvider')
  async signInWithProvider(
    @Args('input') input: SignInWithProviderInput,
    @Request() request: RequestContext,
  ): Promise<Awaited<ResolversTypes['SignInWithProviderResult']>> {
    const result = await this.signIn.execute(input, deviceOfRequest(request));
    return result.ok ? this.answer.of(result.value, request) : toUserError(result.failure);
  }
}
