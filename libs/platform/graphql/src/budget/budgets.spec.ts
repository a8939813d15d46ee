import { setImmediate as soon } from 'node:timers/promises';

import { describe, expect, it } from '@jest/globals';
import { RateLimiterRes } from 'rate-limiter-flexible';

import { Budgets } from './budgets.js';

/** A shared counter that answers after all that came at once has asked. */
function slowCounter(points: number) {
  const bought: number[] = [];
  const consume = async (_: string | number, lump = 1) => {
    await soon();
    bought.push(lump);
    const spent = bought.reduce((sum, each) => sum + each, 0);
    const standing = new RateLimiterRes(Math.max(0, points - spent), 60_000, spent, false);
    if (spent > points) throw standing;
    return standing;
  };
  return { bought, counter: { points, consume } };
}

const burst = (budgets: Budgets, times: number, cost: number) =>
  Promise.all(Array.from({ length: times }, () => budgets.spend('anonymous', '203.0.113.9', cost)));

describe('the budget of a minute', () => {
  it('is not spent by many requests that arrive at once: they buy one lump after the other', async () => {
    const { bought, counter } = slowCounter(60_000);
    const budgets = new Budgets({ client: counter, anonymous: counter });
    expect((await burst(budgets, 1_000, 8)).filter((wait) => wait !== null)).toEqual([]);
    expect(bought).toEqual([3_000, 3_000, 3_000]);
  });

  it('is spent by as much as there is, also at once', async () => {
    const { counter } = slowCounter(400);
    const budgets = new Budgets({ client: counter, anonymous: counter });
    const waits = await burst(budgets, 60, 8);
    expect(waits.filter((wait) => wait === null).length).toBeGreaterThanOrEqual(40);
    expect(waits.filter((wait) => wait !== null).every((wait) => wait === 60)).toBe(true);
    expect(waits.filter((wait) => wait === null).length).toBeLessThanOrEqual(50);
  });
});
