import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { SecretBox, Throttle } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { recordOwn } from '../accounts/record-own.js';
import { usesRecoveryCode, usesTotp } from '../factors/use-factor.js';
import { takeChallenge, tryChallenge } from '../sessions/challenges.js';
import type { Device, OpenedSession } from '../sessions/opened-session.js';
import { AdmitPerson } from './admit-person.js';
import {
  CHALLENGE_ENDED,
  type ChallengeEnded,
  type SignInRefused,
  tooManyAttempts,
  WRONG_CODE,
} from './sign-in-refused.js';

export interface ConfirmSecondFactorInput {
  readonly challenge: string;
  readonly totp?: string | null | undefined;
  readonly recoveryCode?: string | null | undefined;
}

export type ConfirmSecondFactorFailure = SignInRefused | ChallengeEnded | InvalidInput;

/** The second step: opens the session for whoever shows a code as well. A challenge is tried five times at most. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly em: EntityManager,
    private readonly box: SecretBox,
    private readonly throttle: Throttle,
    private readonly admit: AdmitPerson,
  ) {}

  async execute(
    input: ConfirmSecondFactorInput,
    device: Device,
  ): Promise<Result<OpenedSession, ConfirmSecondFactorFailure>> {
    if (Boolean(input.totp) === Boolean(input.recoveryCode))
      return fail(
        invalidInput([{ path: '$.totp', message: 'Give a code of the app or a recovery code, one of them' }]),
      );
    const tried = await inTransaction(this.em, null, (em) =>
      tryChallenge<{ account: string }>(em, 'SECOND_FACTOR', input.challenge),
    );
    if (!tried?.personId) return CHALLENGE_ENDED;
    const { personId, content } = tried;
    const attempt = { what: 'second-factor', address: device.address, account: content.account } as const;
    const retryAt = await this.throttle.admit(attempt);
    if (retryAt) return tooManyAttempts(retryAt);
    if (!(await this.shows(personId, input))) return WRONG_CODE;
    await this.throttle.succeeded(attempt);
    const known = { personId, account: content.account, action: 'confirmSecondFactor' } as const;
    return ok(await this.admit.afterBoth(known, device));
  }

  private shows(personId: string, { challenge, totp, recoveryCode }: ConfirmSecondFactorInput): Promise<boolean> {
    return inTransaction(this.em, { personId, organisationIds: [] }, async (em) => {
      const right = totp
        ? await usesTotp(em, this.box, { personId, code: totp })
        : await usesRecoveryCode(em, { personId, code: recoveryCode ?? '' });
      if (right && recoveryCode) recordOwn(em, personId, { action: 'confirmSecondFactor' });
      return right && (await takeChallenge(em, 'SECOND_FACTOR', challenge)) !== null;
    });
  }
}
