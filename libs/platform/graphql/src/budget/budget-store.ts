import { databaseCounters, redisCounters, type SignInSettings } from '@commonweal/auth';

import { type BudgetSizes, Budgets } from './budgets.js';

export interface BudgetStore {
  readonly budgets: Budgets;
  readonly close: () => Promise<void>;
}

/** Counts what is spent where attempts are counted: in the database, or in Redis by setting. */
export function openBudgets(
  { client, anonymous }: BudgetSizes,
  { redisUrl, databaseUrl }: Pick<SignInSettings, 'redisUrl' | 'databaseUrl'>,
): BudgetStore {
  const counters = redisUrl ? redisCounters(redisUrl) : databaseCounters(databaseUrl);
  const budgets = new Budgets({
    client: counters.counter('budget-client', { attempts: client, minutes: 1 }),
    anonymous: counters.counter('budget-anonymous', { attempts: anonymous, minutes: 1 }),
  });
  return { budgets, close: () => counters.close() };
}
