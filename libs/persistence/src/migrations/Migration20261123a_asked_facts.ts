import { Migration } from '@mikro-orm/migrations';

import { shutOutByMore } from './questions/shut-out-function.js';

/** Conditions of participation as data: who is shut out by a turnover where a guarantee is asked for too. */
export class Migration20261123aAskedFacts extends Migration {
  override up(): void {
    this.addSql(shutOutByMore);
  }
}
