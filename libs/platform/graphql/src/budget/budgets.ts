import { createHash } from 'node:crypto';

import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';

import { networkOf } from '@commonweal/auth';

/** How much may be spent in a minute. */
export interface BudgetSizes {
  /** by one API client */
  readonly client: number;
  /** from one address without anybody signed in */
  readonly anonymous: number;
}

/** Unless set otherwise. Our own public pages cost up to 216. */
export const BUDGETS_A_MINUTE: BudgetSizes = { client: 120_000, anonymous: 60_000 };

export type Spender = keyof BudgetSizes;

/** Points that were bought from the shared counter and are not spent yet. */
interface Prepaid {
  points: number;
  readonly until: number;
}

/** A counter that all processes share, with the most that it lets through in a minute. */
export type SharedCounter = Pick<RateLimiterAbstract, 'consume' | 'points'>;

/** A process buys points in lumps of this share of the budget, so that not each request writes to the store. */
const LUMPS = 20;
const MOST_REMEMBERED = 20_000;

/** Keeps programs and unknown visitors to what they may cost in a minute, across all processes of the api. */
export class Budgets {
  readonly #prepaid = new Map<string, Prepaid>();
  /** Lumps that are being bought: whoever comes meanwhile waits, and does not buy one more. */
  readonly #buying = new Map<string, Promise<number | null>>();

  constructor(private readonly counters: Readonly<Record<Spender, SharedCounter>>) {}

  /**
   * Spends some of a budget.
   *
   * @param who a client's id or a visitor's address, of whose network only a hash is kept
   * @returns null when it was enough, otherwise the seconds until there is a new one
   */
  async spend(spender: Spender, who: string, cost: number): Promise<number | null> {
    const key = createHash('sha256')
      .update(`${spender}:${networkOf(who)}`)
      .digest('base64url');
    const prepaid = this.#left(key);
    if (prepaid && prepaid.points >= cost) {
      prepaid.points -= cost;
      return null;
    }
    const underWay = this.#buying.get(key);
    if (underWay) return (await underWay) ?? this.spend(spender, who, cost);
    const { counter, lump } = this.#counter(spender);
    const bought = this.#buy(counter, key, { cost, lump: Math.max(lump, cost) });
    this.#buying.set(key, bought);
    return bought.finally(() => this.#buying.delete(key));
  }

  async #buy(counter: SharedCounter, key: string, { cost, lump }: { cost: number; lump: number }) {
    try {
      const { msBeforeNext } = await counter.consume(key, lump);
      this.#forgetSome();
      this.#prepaid.set(key, { points: lump - cost, until: performance.now() + msBeforeNext });
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    }
  }

  #counter(spender: Spender) {
    const counter = this.counters[spender];
    return { counter, lump: Math.ceil(counter.points / LUMPS) };
  }

  #left(key: string): Prepaid | undefined {
    const prepaid = this.#prepaid.get(key);
    if (prepaid && prepaid.until <= performance.now()) this.#prepaid.delete(key);
    return prepaid && this.#prepaid.get(key);
  }

  #forgetSome(): void {
    if (this.#prepaid.size > MOST_REMEMBERED) this.#prepaid.clear();
  }
}
