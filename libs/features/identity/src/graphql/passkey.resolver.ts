import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type RegisterPasskeyInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  type SignInWithPasskeyInput,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { BeginPasskeyRegistration, RegisterPasskey } from '../use-cases/register-passkey.js';
import { BeginPasskeySignIn, SignInWithPasskey } from '../use-cases/sign-in-with-passkey.js';
import { deviceOfRequest, passkeyAnswer, SignedInAnswer } from './signed-in-answer.js';
import { toldOrThrown } from './told-or-thrown.js';

/** Registering passkeys. */
@Resolver()
export class PasskeyResolver {
  constructor(
    private readonly begin: BeginPasskeyRegistration,
    private readonly register: RegisterPasskey,
    private readonly answer: SignedInAnswer,
  ) {}

  @Mutation('beginPasskeyRegistration')
  async beginPasskeyRegistration(
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['BeginPasskeyRegistrationResult']>> {
    const result = await this.begin.execute(viewer);
    return result.ok ? { __typename: 'BeginPasskeyRegistrationSuccess', ...result.value } : toUserError(result.failure);
  }

  @Mutation('registerPasskey')
  async registerPasskey(
    @Args('input') input: RegisterPasskeyInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RegisterPasskeyResult']>> {
    const result = await this.register.execute(viewer, input);
    if (!result.ok) return toUserError(result.failure);
    const { passkey, token } = result.value;
    return {
      __typename: 'RegisterPasskeySuccess',
      ...result.value,
      passkey: passkeyAnswer(passkey),
      viewer: await this.answer.viewer(token),
    };
  }
}

/** Signing in with passkeys. */
@Resolver()
export class PasskeySignInResolver {
  constructor(
    private readonly begin: BeginPasskeySignIn,
    private readonly signIn: SignInWithPasskey,
    private readonly answer: SignedInAnswer,
  ) {}

  @Mutation('beginPasskeySignIn')
  async beginPasskeySignIn(@Request() request: RequestContext) {
    const result = await this.begin.execute(deviceOfRequest(request));
    return result.ok ? result.value : toldOrThrown(result.failure);
  }

  @Mutation('signInWithPasskey')
  async signInWithPasskey(
    @Args('input') input: SignInWithPasskeyInput,
    @Request() request: RequestContext,
  ): Promise<Awaited<ResolversTypes['SignInWithPasskeyResult']>> {
    const result = await this.signIn.execute(input, deviceOfRequest(request));
    return result.ok ? this.answer.opened(result.value, request) : toUserError(result.failure);
  }
}
