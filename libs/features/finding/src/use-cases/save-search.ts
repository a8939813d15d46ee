import { setTimeout as pause } from 'node:timers/promises';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { newSecret, secretHash, Throttle } from '@commonweal/auth';
import { canonicalMailAddress, isMailAddress } from '@commonweal/canonical';
import { type MailLanguage, postMail } from '@commonweal/mail';
import { inTransaction } from '@commonweal/persistence';
import {
  type Fail,
  type Failure,
  type Fault,
  type InvalidInput,
  type Result,
  fail,
  invalidInput,
  ok,
} from '@commonweal/result';

import { confirmSearchMail } from '../mail/confirm-search.js';
import { portalQuery } from '../searches/portal-query.js';
import { readSearch, type SentSearch, type WantedSearch } from '../searches/wanted-search.js';

/** Too many from there; no member of a union, but the fault RATE_LIMITED. */
export type RateLimited = Failure<'RateLimited'> & { readonly retryAt: Date };

/** A search to keep, and whom to tell. */
export interface SaveSearchInput {
  readonly email: string;
  readonly language: MailLanguage;
  readonly search: SentSearch;
}

const KEEP = 'select keep_saved_search(?, ?, ?, ?::jsonb, ?) as kept';
/** Longer than writing a row and a mail take: the time tells nobody what an address has been sent already. */
const SAME_TIME_MS = 200;

/** Keeps a search of somebody without an account until they have confirmed it by the link in a mail. */
@Injectable()
export class SaveSearch {
  constructor(
    private readonly em: EntityManager,
    private readonly throttle: Throttle,
  ) {}

  async execute(
    { email: given, language, search }: SaveSearchInput,
    { address }: { readonly address: string },
  ): Promise<Result<{ email: string }, InvalidInput | RateLimited>> {
    const email = canonicalMailAddress(given);
    const { wanted, faults: ofSearch } = readSearch(search);
    const faults = [...addressFaults(email), ...ofSearch];
    if (faults.length > 0) return fail(invalidInput(faults));
    const retryAt = await this.throttle.admit({ what: 'mail', address });
    if (retryAt) return rateLimited(retryAt);
    const silent = await this.throttle.admit({ what: 'mail-to', address, account: email });
    await Promise.all([silent ? null : this.keep({ email, language, wanted }), pause(SAME_TIME_MS)]);
    return ok({ email });
  }

  private async keep({ email, language, wanted }: Kept): Promise<void> {
    await inTransaction(this.em, null, async (em) => {
      const token = newSecret();
      const values = [secretHash(token), email, language, JSON.stringify(wanted), portalQuery(wanted)];
      const [row] = await em.execute<{ kept: boolean }[]>(KEEP, values);
      if (row?.kept) await postMail(em, { to: email, language, template: confirmSearchMail, values: { token } });
    });
  }
}

interface Kept {
  readonly email: string;
  readonly language: MailLanguage;
  readonly wanted: WantedSearch;
}

const addressFaults = (email: string): Fault[] =>
  isMailAddress(email) ? [] : [{ path: '$.email', message: 'This is not an e-mail address, such as name@example.org' }];

const rateLimited = (retryAt: Date): Fail<RateLimited> =>
  fail({ kind: 'RateLimited', message: 'Too many attempts: try again later', retryAt });
