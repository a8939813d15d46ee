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
  /** The mutation that tells so. */
  readonly action: 'signIn' | 'signInWithPasskey' | 'signInWithProvider' | 'confirmSecondFactor';
}

interface Arrival {
  readonly known: Known;
  readonly device: Device;
}

/** Opens a session for whoever has shown who they are, unless they have a second factor and have not shown it. */
@Injectable()
export class AdmitPerson {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: SignInSettings,
    private readonly throttle: Throttle,
  ) {}

  /** After the first factor. */
  async afterFirst(known: Known, device: Device): Promise<OpenedSession | SecondFactorNeeded> {
    const answer = await this.acting(known, async (em) => {
      const factors = await ownFactors(em, known.personId);
      return hasSecondFactor(factors) ? this.askForSecond(em, known, factors) : this.open(em, { known, device }, false);
    });
    if ('token' in answer) await this.remember(known, device);
    return answer;
  }

  /** After both factors. */
  async afterBoth(known: Known, device: Device): Promise<OpenedSession> {
    const opened = await this.acting(known, (em) => this.open(em, { known, device }, true));
    await this.remember(known, device);
    return opened;
  }

  private acting<T>({ personId }: Known, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return inTransaction(this.em, { personId, organisationIds: [] }, work);
  }

  private open(em: EntityManager, { known, device }: Arrival, secondFactor: boolean): Promise<OpenedSession> {
    const hours = this.settings.sessionHours;
    return openSession(em, {
      ...{ personId: known.personId, action: known.action, secondFactor, hours },
      device: deviceOf(device.userAgent),
    });
  }

  private remember({ account }: Known, { address }: Device): Promise<void> {
    return this.throttle.remember({ account, address });
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
