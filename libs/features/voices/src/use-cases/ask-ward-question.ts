import { setTimeout as pause } from 'node:timers/promises';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { newSecret, secretHash, Throttle } from '@commonweal/auth';
import { canonicalMailAddress, isMailAddress } from '@commonweal/canonical';
import { type MailLanguage, postMail } from '@commonweal/mail';
import { inTransaction, readAs } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';
import { keptText, longTextFaults, MOST_OF_QUESTION } from '@commonweal/voices';

import { confirmQuestionMail } from '../mail/confirm-question.js';
import { type NotFound, notFound, type RateLimited, rateLimited } from './failures.js';

export interface AskWardQuestionInput {
  readonly authorityId: string;
  readonly wardCode: string;
  readonly email: string;
  readonly question: string;
  /** Of the question, and of the mail. */
  readonly language: MailLanguage;
}

const MAY_ASK = 'select exists (select from ward_authorities(?) where id = ?) as known';
const ASK = 'select ask_ward_question(?, ?, ?, ?, ?, ?) as kept';
const NO_ADDRESS: Fault = { path: '$.email', message: 'This is not an e-mail address, such as name@example.org' };
/** Longer than writing a row and a mail take: the time tells nobody whose address it is. */
const SAME_TIME_MS = 200;

/**
 * Keeps a question of somebody without an account until they confirm it by the link in a mail, which goes to the address if
 * it is that of a councillor of the ward. Whoever asks is told the same whatever the address is.
 */
@Injectable()
export class AskWardQuestion {
  constructor(
    private readonly em: EntityManager,
    private readonly throttle: Throttle,
  ) {}

  async execute(
    input: AskWardQuestionInput,
    { address }: { readonly address: string },
  ): Promise<Result<{ email: string }, InvalidInput | NotFound | RateLimited>> {
    const email = canonicalMailAddress(input.email);
    const ofText = { path: '$.question', name: 'the question', most: MOST_OF_QUESTION };
    const faults = [...(isMailAddress(email) ? [] : [NO_ADDRESS]), ...longTextFaults(input.question, ofText)];
    if (faults.length > 0) return fail(invalidInput(faults));
    if (!(await this.isAskable(input))) return fail(notFound('authorityId'));
    const retryAt = await this.throttle.admit({ what: 'mail', address });
    if (retryAt) return fail(rateLimited(retryAt));
    const silent = await this.throttle.admit({ what: 'mail-to', address, account: email });
    await Promise.all([silent ? null : this.keep({ ...input, email }), pause(SAME_TIME_MS)]);
    return ok({ email });
  }

  /** Whether the authority lists a councillor of the ward, as everybody may know. */
  private isAskable({ wardCode, authorityId }: AskWardQuestionInput): Promise<boolean> {
    return readAs(this.em, null, async (em) => {
      const [row] = await em.execute<{ known: boolean }[]>(MAY_ASK, [wardCode, authorityId]);
      return row?.known ?? false;
    });
  }

  private async keep({ authorityId, wardCode, email, question, language }: AskWardQuestionInput): Promise<void> {
    await inTransaction(this.em, null, async (em) => {
      const token = newSecret();
      const values = [authorityId, wardCode, email, secretHash(token), keptText(question), language];
      const [row] = await em.execute<{ kept: boolean }[]>(ASK, values);
      if (row?.kept) await postMail(em, { to: email, language, template: confirmQuestionMail, values: { token } });
    });
  }
}
