import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type ChangePasswordInput,
  type RegisterPersonInput,
  Request,
  RequestContext,
  type RequestPasswordResetInput,
  type ResetPasswordInput,
  type ResolversTypes,
  SignedIn,
} from '@commonweal/graphql';
import type { MailLanguage } from '@commonweal/mail';
import { toUserError } from '@commonweal/result';

import { ChangePassword } from '../use-cases/change-password.js';
import { ConfirmAddress } from '../use-cases/confirm-address.js';
import { RegisterPerson } from '../use-cases/register-person.js';
import { RequestPasswordReset, ResetPassword } from '../use-cases/reset-password.js';
import { toldOrThrown } from './told-or-thrown.js';

const language = (given: 'EN' | 'CY' | undefined): MailLanguage => (given === 'CY' ? 'cy' : 'en');

/** Getting an account. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly register: RegisterPerson,
    private readonly confirm: ConfirmAddress,
  ) {}

  @Mutation('registerPerson')
  async registerPerson(
    @Args('input') input: RegisterPersonInput,
    @Request() { caller }: RequestContext,
  ): Promise<Awaited<ResolversTypes['RegisterPersonResult']>> {
    const result = await this.register.execute({ ...input, language: language(input.language) }, caller);
    return result.ok ? { __typename: 'RegisterPersonSuccess', ...result.value } : toldOrThrown(result.failure);
  }

  @Mutation('confirmAddress')
  async confirmAddress(
    @Args('input') { token, password }: { token: string; password: string },
  ): Promise<Awaited<ResolversTypes['ConfirmAddressResult']>> {
    const result = await this.confirm.execute(token, password);
    return result.ok ? { __typename: 'ConfirmAddressSuccess', ...result.value } : toUserError(result.failure);
  }
}

/** Setting passwords. */
@Resolver()
export class PasswordResolver {
  constructor(
    private readonly request: RequestPasswordReset,
    private readonly reset: ResetPassword,
    private readonly change: ChangePassword,
  ) {}

  @Mutation('requestPasswordReset')
  async requestPasswordReset(
    @Args('input') input: RequestPasswordResetInput,
    @Request() { caller }: RequestContext,
  ): Promise<Awaited<ResolversTypes['RequestPasswordResetResult']>> {
    const result = await this.request.execute({ email: input.email, language: language(input.language) }, caller);
    return result.ok ? { __typename: 'RequestPasswordResetSuccess', ...result.value } : toldOrThrown(result.failure);
  }

  @Mutation('resetPassword')
  async resetPassword(
    @Args('input') input: ResetPasswordInput,
    @Request() { caller }: RequestContext,
  ): Promise<Awaited<ResolversTypes['ResetPasswordResult']>> {
    const result = await this.reset.execute(input, caller);
    return result.ok ? { __typename: 'ResetPasswordSuccess', ...result.value } : toldOrThrown(result.failure);
  }

  @Mutation('changePassword')
  async changePassword(
    @Args('input') input: ChangePasswordInput,
    @SignedIn() viewer: Viewer,
    @Request() { caller }: RequestContext,
  ): Promise<Awaited<ResolversTypes['ChangePasswordResult']>> {
    const result = await this.change.execute(viewer, input, caller);
    return result.ok ? { __typename: 'ChangePasswordSuccess', ...result.value } : toUserError(result.failure);
  }
}
