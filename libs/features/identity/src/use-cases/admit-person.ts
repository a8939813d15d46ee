import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { SignInSettings, Throttle } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';

import { hasSecondFactor, type OwnFactors, ownFactors } from '../factors/own-factors.js';
import { type GivenChallenge, keepChallenge } from '../sessions/challenges.js';
import { deviceOf } from '../sessions/device-of.js';
import { type Device, type OpenedSession, openSession } from '../sessions/opened-session.js';

export type SecondFactorMethod = 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE';

/** A second factor has to be shown before a session opens. */
export interface SecondFactorNeeded extends GivenChallenge {
  readonly methods: SecondFactorMethod[];
}

/** Somebody who has shown who they are. */
export interface Known {
  readonly personId: string;
  /** What attempts at the account are counted by. */
  readonly account: string;
  /** Whether a second factor was shown as well. */
  readonly secondFactor: boolean;
}

/** Opens a session for whoever has shown who they are, unless they have a second factor and have not shown it. */
@Injectable()
export class AdmitPerson {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: SignInSettings,
    private readonly throttle: Throttle,
  ) {}

  async execute(known: Known, device: Device): Promise<OpenedSession | SecondFactorNeeded> {
    const { personId, account } = known;
    const answer = await inTransaction(this.em, { personId, organisationIds: [] }, async (em) => {
      const factors = await ownFactors(em, personId);
      return known.secondFactor || !hasSecondFactor(factors)
        ? this.open(em, known, device)
        : this.askForSecond(em, known, factors);
    });
    if ('token' in answer) await this.throttle.remember({ account, address: device.address });
    return answer;
  }

  private open(em: EntityManager, { personId, secondFactor }: Known, { userAgent }: Device): Promise<OpenedSession> {
    const hours = this.settings.sessionHours;
    return openSession(em, { personId, secondFactor, hours, device: deviceOf(userAgent) });
  }

  private async askForSecond(
    em: EntityManager,
    { personId, account }: Known,
    { totp, passkeys, recoveryCodesLeft }: OwnFactors,
  ): Promise<SecondFactorNeeded> {
    const methods: (SecondFactorMethod | false)[] = [
      totp && 'TOTP',
      passkeys.length > 0 && 'PASSKEY',
      recoveryCodesLeft > 0 && 'RECOVERY_CODE',
    ];
    const given = await keepChallenge(em, { purpose: 'SECOND_FACTOR', personId, content: { account } });
    return { ...given, methods: methods.filter((method) => method !== false) };
  }
}
