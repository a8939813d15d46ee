import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type FreshSignInNeeded, SecretBox, type Viewer } from '@commonweal/auth';
import { inTransaction, Person, TotpApp } from '@commonweal/persistence';
import { type Fail, type Failure, type Result, fail, ok } from '@commonweal/result';

import { recordOwn } from '../accounts/record-own.js';
import { newTotpSecret, totpUri } from '../factors/totp-codes.js';
import { stepAt, totpRow } from '../factors/use-factor.js';
import { endOtherSessions } from '../sessions/opened-session.js';
import { type Strengthened, strengthened } from '../sessions/strengthened.js';
import { CHALLENGE_ENDED, type ChallengeEnded } from './sign-in-refused.js';
import { closedToNewFactors, type StrongerSessionNeeded } from './stronger-session.js';

const WAITING = `select * from totp_app where person_id = ? and confirmed_at is null
  and created_at > clock_timestamp() - interval '15 minutes' order by created_at desc limit 1`;
const CONFIRM = `update totp_app set confirmed_at = clock_timestamp(), last_step = ? where person_id = ? and id = ?`;
const MINUTES = 15;

export interface TotpEnrolment {
  readonly secret: string;
  readonly uri: string;
  readonly expiresAt: Date;
}

type CodeRefused = Failure<'CodeRefused'>;
export type BeginTotpFailure = StrongerSessionNeeded | FreshSignInNeeded;
export type ConfirmTotpFailure = CodeRefused | ChallengeEnded | BeginTotpFailure;

const CODE_REFUSED: Fail<CodeRefused> = fail({
  kind: 'CodeRefused',
  message: 'This is not the code that the app shows now. Check the time of the device, then type the newest code.',
  path: ['code'],
});

/** Begins to set up an app that makes codes. Nothing changes until a code of it was shown. */
@Injectable()
export class BeginTotpEnrolment {
  constructor(
    private readonly em: EntityManager,
    private readonly box: SecretBox,
  ) {}

  execute(viewer: Viewer): Promise<Result<TotpEnrolment, BeginTotpFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const closed = await closedToNewFactors(em, viewer);
      if (closed) return closed;
      const { personId } = viewer;
      const [id, secret] = [randomUUID(), newTotpSecret()];
      await em.nativeDelete(TotpApp, { personId, confirmedAt: null });
      await em.insert(TotpApp, { personId, id, sealedSecret: this.box.seal(secret, totpRow({ personId, id })) });
      recordOwn(em, personId, { action: 'beginTotpEnrolment', object: { type: 'TotpApp', id } });
      const { email } = await em.findOneOrFail(Person, { id: personId });
      return ok({ secret, uri: totpUri(secret, email), expiresAt: new Date(Date.now() + MINUTES * 60_000) });
    });
  }
}

/** Sets the app up with a code of it, in place of a former one. The session counts as confirmed from now on. */
@Injectable()
export class ConfirmTotpEnrolment {
  constructor(
    private readonly em: EntityManager,
    private readonly box: SecretBox,
  ) {}

  execute(viewer: Viewer, code: string): Promise<Result<Strengthened, ConfirmTotpFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const closed = await closedToNewFactors(em, viewer);
      if (closed) return closed;
      const [waiting] = await em.execute<object[]>(WAITING, [viewer.personId]);
      if (!waiting) return CHALLENGE_ENDED;
      const app = em.map(TotpApp, waiting as never);
      const step = stepAt(app, code, this.box);
      return step === null ? CODE_REFUSED : ok(await this.confirmed(em, viewer, { id: app.id, step }));
    });
  }

  private async confirmed(em: EntityManager, viewer: Viewer, { id, step }: { id: string; step: number }) {
    const { personId, sessionId = '' } = viewer;
    await endOtherSessions(em, { personId, sessionId });
    await em.nativeDelete(TotpApp, { personId, id: { $ne: id } });
    await em.execute(CONFIRM, [step, personId, id]);
    recordOwn(em, personId, { action: 'confirmTotpEnrolment', object: { type: 'TotpApp', id } });
    return strengthened(em, viewer);
  }
}
