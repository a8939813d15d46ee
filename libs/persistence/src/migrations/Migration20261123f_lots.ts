import { Migration } from '@mikro-orm/migrations';

import { lots } from './lots/lots.js';

/** A draft can be split into lots, and lots can be taken out of it. */
export class Migration20261123fLots extends Migration {
  override up(): void {
    for (const sql of lots) this.addSql(sql);
  }
}
