import { randomUUID } from 'node:crypto';

import { EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { FreshSignInNeeded, Viewer } from '@commonweal/auth';
import { inTransaction, Passkey, Person } from '@commonweal/persistence';
import { type Fail, type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { recordOwn } from '../accounts/record-own.js';
import { type BrowserAnswer, browserAnswer } from '../passkeys/browser-answer.js';
import { PasskeyCeremony, type StoredPasskey } from '../passkeys/passkey-ceremony.js';
import { keepChallenge, takeChallenge } from '../sessions/challenges.js';
import { type Strengthened, strengthened } from '../sessions/strengthened.js';
import { passkeyNameFaults } from './change-factors.js';
import { CHALLENGE_ENDED, type ChallengeEnded } from './sign-in-refused.js';
import { closedToNewFactors, type StrongerSessionNeeded } from './stronger-session.js';

export interface PasskeyOptions {
  /** JSON text. */
  readonly options: string;
  readonly expiresAt: Date;
}

export interface RegisteredPasskey extends Strengthened {
  readonly passkey: Passkey;
}

type PasskeyRefused = Failure<'PasskeyRefused'>;
export type BeginPasskeyFailure = StrongerSessionNeeded | FreshSignInNeeded;
export type RegisterPasskeyFailure = PasskeyRefused | ChallengeEnded | BeginPasskeyFailure | InvalidInput;

const PASSKEY_REFUSED: Fail<PasskeyRefused> = fail({
  kind: 'PasskeyRefused',
  message: 'The device’s answer cannot be accepted. Try again, with screen lock, fingerprint or PIN set up.',
  path: ['response'],
});

/** Begins to register a passkey. The challenge is kept for this person and can be answered once. */
@Injectable()
export class BeginPasskeyRegistration {
  constructor(
    private readonly em: EntityManager,
    private readonly ceremony: PasskeyCeremony,
  ) {}

  execute(viewer: Viewer): Promise<Result<PasskeyOptions, BeginPasskeyFailure>> {
    const { personId } = viewer;
    return inTransaction(this.em, viewer, async (em) => {
      const closed = await closedToNewFactors(em, viewer);
      if (closed) return closed;
      const { email, name } = await em.findOneOrFail(Person, { id: personId });
      const known = await em.find(Passkey, { personId });
      const options = await this.ceremony.registrationOptions({ personId, email, name, known });
      const { expiresAt } = await keepChallenge(em, {
        ...{ purpose: 'PASSKEY_REGISTRATION', personId, content: {} },
        secret: options.challenge,
      });
      return ok({ options: JSON.stringify(options), expiresAt });
    });
  }
}

/** Registers a passkey that has verified its user. The session counts as confirmed from now on. */
@Injectable()
export class RegisterPasskey {
  constructor(
    private readonly em: EntityManager,
    private readonly ceremony: PasskeyCeremony,
  ) {}

  async execute(
    viewer: Viewer,
    input: { name: string; response: string },
  ): Promise<Result<RegisteredPasskey, RegisterPasskeyFailure>> {
    const faults = passkeyNameFaults(input.name);
    if (faults.length > 0) return fail(invalidInput(faults));
    const answer = browserAnswer(input.response);
    if (!answer) return PASSKEY_REFUSED;
    try {
      return await inTransaction(this.em, viewer, (em) =>
        this.register(em, viewer, { answer, name: input.name.trim() }),
      );
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) return PASSKEY_REFUSED;
      throw error;
    }
  }

  private async register(
    em: EntityManager,
    viewer: Viewer,
    { answer, name }: { answer: BrowserAnswer; name: string },
  ): Promise<Result<RegisteredPasskey, RegisterPasskeyFailure>> {
    const closed = await closedToNewFactors(em, viewer);
    if (closed) return closed;
    const given = await takeChallenge(em, 'PASSKEY_REGISTRATION', answer.challenge);
    if (given?.personId !== viewer.personId) return CHALLENGE_ENDED;
    const stored = await this.ceremony.registered(answer.response, answer.challenge);
    return stored ? ok(await this.keep(em, viewer, { ...stored, name })) : PASSKEY_REFUSED;
  }

  private async keep(em: EntityManager, viewer: Viewer, passkey: StoredPasskey & { name: string }) {
    const { personId } = viewer;
    const id = randomUUID();
    await em.insert(Passkey, { ...passkey, transports: [...passkey.transports], personId, id });
    recordOwn(em, personId, { action: 'registerPasskey', object: { type: 'Passkey', id } });
    const made = await em.findOneOrFail(Passkey, { personId, id });
    return { ...(await strengthened(em, viewer)), passkey: made };
  }
}
