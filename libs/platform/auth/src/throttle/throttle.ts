import { createHmac } from 'node:crypto';

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';

import { SignInSettings } from '../sign-in-settings.js';
import { type Counters, databaseCounters, redisCounters } from './counters.js';
import { type Attempted, type Counted, type Limits, LIMITS } from './limits.js';
import { networkOf } from './network-of.js';

/** Who attempts what, as far as it is known before anybody is signed in. */
export interface Attempt {
  readonly what: Attempted;
  /** Where it comes from; the organisation's id, where one invites. */
  readonly address: string;
  /** At whose account; the same for one that nobody has. */
  readonly account?: string;
}

/** In this order, so that what is stopped earlier does not count later: one address alone never uses an account's limit up. */
const ORDER: readonly Counted[] = ['address', 'pair', 'account'];
/** Three weeks: timers of longer than 24 days do not exist, and a process without its store keeps this by one. */
const REMEMBERED = { attempts: 1, minutes: 60 * 24 * 21 };

/**
 * Counts attempts for each address, each account, and each account from each address. An address from which somebody has
 * signed in lately is not stopped by what others try at the same account.
 */
@Injectable()
export class Throttle implements OnApplicationShutdown {
  readonly #counters: Counters;
  readonly #secret: string;
  readonly #known: RateLimiterAbstract;
  readonly #limiters = new Map<string, RateLimiterAbstract>();

  constructor({ redisUrl, databaseUrl, credentialSecrets }: SignInSettings) {
    this.#counters = redisUrl ? redisCounters(redisUrl) : databaseCounters(databaseUrl);
    [this.#secret = ''] = credentialSecrets;
    this.#known = this.#counters.counter('known', REMEMBERED);
  }

  onApplicationShutdown(): Promise<void> {
    return this.#counters.close();
  }

  /** Counts an attempt before it is made. @returns when to try again if there were too many; otherwise null */
  async admit(attempt: Attempt): Promise<Date | null> {
    for (const counted of this.#counted(attempt)) {
      if (counted === 'account' && (await this.#isKnown(attempt))) continue;
      const retryAt = await this.#consume(attempt, counted);
      if (retryAt) return retryAt;
    }
    return null;
  }

  /** The attempt succeeded, so it does not count. */
  async succeeded(attempt: Attempt): Promise<void> {
    const undone = this.#counted(attempt).map((counted) => {
      const [limiter, key] = [this.#limiter(attempt, counted), this.#key(attempt, counted)];
      return counted === 'pair' ? limiter.delete(key) : limiter.reward(key);
    });
    await Promise.all(undone);
  }

  /** Somebody has shown all that is needed to sign in to this account from this address. */
  async remember(attempt: Omit<Attempt, 'what'>): Promise<void> {
    await this.#known.set(this.#key(attempt, 'pair'), 1, REMEMBERED.minutes * 60);
  }

  #counted({ what, account }: Attempt): Counted[] {
    const limits: Limits = LIMITS[what];
    return ORDER.filter((counted) => limits[counted] && (counted === 'address' || account !== undefined));
  }

  async #consume(attempt: Attempt, counted: Counted): Promise<Date | null> {
    try {
      await this.#limiter(attempt, counted).consume(this.#key(attempt, counted));
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return new Date(Date.now() + refused.msBeforeNext);
    }
  }

  async #isKnown(attempt: Attempt): Promise<boolean> {
    return (await this.#known.get(this.#key(attempt, 'pair'))) !== null;
  }

  #limiter({ what }: Attempt, counted: Counted): RateLimiterAbstract {
    const name = `${what}-${counted}`;
    const [known, limit] = [this.#limiters.get(name), (LIMITS[what] as Limits)[counted]];
    if (known) return known;
    if (!limit) throw new Error(`${name} has no limit`);
    const limiter = this.#counters.counter(name, limit);
    this.#limiters.set(name, limiter);
    return limiter;
  }

  /** Addresses of people are not stored; the secret keeps them from being guessed. */
  #key({ account = '', address }: Omit<Attempt, 'what'>, counted: Counted): string {
    const network = networkOf(address);
    const text = { address: network, account, pair: `${account} ${network}` }[counted];
    return createHmac('sha256', this.#secret).update(`attempts:${text}`).digest('base64url');
  }
}
