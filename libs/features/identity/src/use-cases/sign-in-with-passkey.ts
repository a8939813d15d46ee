import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { Throttle } from '@commonweal/auth';
import { inTransaction, readAs } from '@commonweal/persistence';
import { type Result, ok } from '@commonweal/result';

import { browserAnswer } from '../passkeys/browser-answer.js';
import { PasskeyCeremony, type StoredPasskey } from '../passkeys/passkey-ceremony.js';
import { type GivenChallenge, keepChallenge, takeChallenge } from '../sessions/challenges.js';
import type { Device, OpenedSession } from '../sessions/opened-session.js';
import { AdmitPerson } from './admit-person.js';
import { type RateLimited, rateLimited } from './rate-limited.js';
import { CHALLENGE_ENDED, type ChallengeEnded, type SignInRefused, WRONG_PASSKEY } from './sign-in-refused.js';

const HOLDER = `select person_id as "personId", id, public_key as "publicKey", sign_count::int as "signCount", transports
  from holder_of_passkey(?)`;
const NOTE = `update passkey set sign_count = greatest(sign_count, ?), last_used_at = clock_timestamp()
  where person_id = ? and id = ? and (sign_count < ? or ? = 0) returning id`;
const EMAIL = 'select email from person where id = ?';

interface Holder extends StoredPasskey {
  readonly personId: string;
  readonly id: string;
}

/** Begins to sign in with a passkey: any browser may ask, so it is not asked whose it is. */
@Injectable()
export class BeginPasskeySignIn {
  constructor(
    private readonly em: EntityManager,
    private readonly ceremony: PasskeyCeremony,
    private readonly throttle: Throttle,
  ) {}

  async execute({ address }: Device): Promise<Result<GivenChallenge & { options: string }, RateLimited>> {
    const retryAt = await this.throttle.admit({ what: 'begin', address });
    if (retryAt) return rateLimited(retryAt);
    const options = await this.ceremony.signInOptions();
    const content = { challenge: options.challenge };
    const given = await inTransaction(this.em, null, (em) =>
      keepChallenge(em, { purpose: 'PASSKEY_SIGN_IN', content }),
    );
    return ok({ ...given, options: JSON.stringify(options) });
  }
}

/** Opens a session for whoever holds a passkey and has unlocked it, which is both factors in one. */
@Injectable()
export class SignInWithPasskey {
  constructor(
    private readonly em: EntityManager,
    private readonly ceremony: PasskeyCeremony,
    private readonly admit: AdmitPerson,
  ) {}

  async execute(
    input: { challenge: string; response: string },
    device: Device,
  ): Promise<Result<OpenedSession, SignInRefused | ChallengeEnded>> {
    const given = await inTransaction(this.em, null, (em) =>
      takeChallenge<{ challenge: string }>(em, 'PASSKEY_SIGN_IN', input.challenge),
    );
    if (!given) return CHALLENGE_ENDED;
    const personId = await this.shows(input.response, given.content.challenge);
    if (personId === null) return WRONG_PASSKEY;
    const account = await this.account(personId);
    return ok(await this.admit.afterBoth({ personId, account, action: 'signInWithPasskey' }, device));
  }

  /** Whose passkey it is, if the answer is right. */
  private async shows(text: string, challenge: string): Promise<string | null> {
    const answer = browserAnswer(text);
    const holder = answer && (await this.holder(answer.id));
    if (!answer || !holder) return null;
    const count = await this.ceremony.usedBy({ ...holder, credentialId: answer.id }, answer.response, challenge);
    return count !== null && (await this.note(holder, count)) ? holder.personId : null;
  }

  private async holder(credentialId: string): Promise<Holder | null> {
    const [holder] = await readAs(this.em, null, (em) => em.execute<Holder[]>(HOLDER, [credentialId]));
    return holder ?? null;
  }

  /** Keys that count must count on: of two copies that say the same number, one is refused. */
  private note({ personId, id }: Holder, count: number): Promise<boolean> {
    return inTransaction(this.em, { personId, organisationIds: [] }, async (em) => {
      return (await em.execute<unknown[]>(NOTE, [count, personId, id, count, count])).length > 0;
    });
  }

  private async account(personId: string): Promise<string> {
    const self = { personId, organisationIds: [] };
    const [row] = await readAs(this.em, self, (em) => em.execute<{ email: string }[]>(EMAIL, [personId]));
    return row?.email ?? personId;
  }
}
