import { Module } from '@nestjs/common';

import { PasskeyCeremony } from './passkeys/passkey-ceremony.js';
import { ProviderClient } from './providers/provider-client.js';
import { OwnAccount } from './queries/own-account.js';
import { PeopleById } from './queries/people-by-id.js';
import { AdmitPerson } from './use-cases/admit-person.js';
import { RegenerateRecoveryCodes, RemoveFactor, RenamePasskey } from './use-cases/change-factors.js';
import { ChangePassword } from './use-cases/change-password.js';
import { ConfirmAddress } from './use-cases/confirm-address.js';
import { ConfirmSecondFactor } from './use-cases/confirm-second-factor.js';
import { RevokeOtherSessions, RevokeSession } from './use-cases/end-sessions.js';
import { BeginTotpEnrolment, ConfirmTotpEnrolment } from './use-cases/enrol-totp.js';
import { BeginPasskeyRegistration, RegisterPasskey } from './use-cases/register-passkey.js';
import { RegisterPerson } from './use-cases/register-person.js';
import { RequestPasswordReset, ResetPassword } from './use-cases/reset-password.js';
import { SignIn } from './use-cases/sign-in.js';
import { BeginPasskeySignIn, SignInWithPasskey } from './use-cases/sign-in-with-passkey.js';
import { BeginProviderSignIn, SignInWithProvider } from './use-cases/sign-in-with-provider.js';
import { SignOut } from './use-cases/sign-out.js';

const verbs = [
  ...[AdmitPerson, ConfirmSecondFactor, SignIn, SignOut],
  ...[BeginTotpEnrolment, ConfirmTotpEnrolment, RegenerateRecoveryCodes, RemoveFactor, RenamePasskey],
  ...[RevokeOtherSessions, RevokeSession],
  ...[ChangePassword, ConfirmAddress, RegisterPerson, RequestPasswordReset, ResetPassword],
  ...[BeginPasskeyRegistration, BeginPasskeySignIn, PasskeyCeremony, RegisterPasskey, SignInWithPasskey],
  ...[BeginProviderSignIn, ProviderClient, SignInWithProvider],
  ...[OwnAccount, PeopleById],
];

/** People, what they sign in with, and their sessions. */
@Module({ providers: verbs, exports: verbs })
export class IdentityModule {}
