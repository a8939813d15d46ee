import { Module } from '@nestjs/common';

import { OwnAccount } from './queries/own-account.js';
import { PeopleById } from './queries/people-by-id.js';
import { AdmitPerson } from './use-cases/admit-person.js';
import { RegenerateRecoveryCodes, RemoveFactor, RenamePasskey } from './use-cases/change-factors.js';
import { ConfirmSecondFactor } from './use-cases/confirm-second-factor.js';
import { RevokeOtherSessions, RevokeSession } from './use-cases/end-sessions.js';
import { BeginTotpEnrolment, ConfirmTotpEnrolment } from './use-cases/enrol-totp.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';

const verbs = [
  ...[AdmitPerson, ConfirmSecondFactor, SignIn, SignOut],
  ...[BeginTotpEnrolment, ConfirmTotpEnrolment, RegenerateRecoveryCodes, RemoveFactor, RenamePasskey],
  ...[RevokeOtherSessions, RevokeSession],
  ...[OwnAccount, PeopleById],
];

/** People, what they sign in with, and their sessions. */
@Module({ providers: verbs, exports: verbs })
export class IdentityModule {}
