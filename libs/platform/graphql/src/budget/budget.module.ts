import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';

import { Budgets } from './budgets.js';
import { type BudgetOptions, type BudgetStore, openBudgets } from './budget-store.js';

const STORE = Symbol('BudgetStore');

/** What may be spent on the graph in a minute. */
@Global()
@Module({})
export class BudgetModule implements OnApplicationShutdown {
  constructor(@Inject(STORE) private readonly store: BudgetStore) {}

  static forRoot(options: BudgetOptions): DynamicModule {
    const store = openBudgets(options);
    return {
      module: BudgetModule,
      providers: [
        { provide: STORE, useValue: store },
        { provide: Budgets, useValue: store.budgets },
      ],
      exports: [Budgets],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}
