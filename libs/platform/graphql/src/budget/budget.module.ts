import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';

import { SignInSettings } from '@commonweal/auth';

import { type BudgetSizes, Budgets } from './budgets.js';
import { type BudgetStore, openBudgets } from './budget-store.js';

const STORE = Symbol('BudgetStore');

/** What may be spent on the graph in a minute. */
@Global()
@Module({})
export class BudgetModule implements OnApplicationShutdown {
  constructor(@Inject(STORE) private readonly store: BudgetStore) {}

  static forRoot(sizes: BudgetSizes): DynamicModule {
    const useFactory = (settings: SignInSettings) => openBudgets(sizes, settings);
    return {
      module: BudgetModule,
      providers: [
        { provide: STORE, inject: [SignInSettings], useFactory },
        { provide: Budgets, inject: [STORE], useFactory: ({ budgets }: BudgetStore) => budgets },
      ],
      exports: [Budgets],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}
