import { Migration } from '@mikro-orm/migrations';

import { budgetTable } from './budget/budget-table.js';

/** The approved budget of a tender and its planned cost. */
export class Migration20261122uBudget extends Migration {
  override up(): void {
    for (const sql of budgetTable) this.addSql(sql);
  }
}
