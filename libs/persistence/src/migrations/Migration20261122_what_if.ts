import { Migration } from '@mikro-orm/migrations';

import { sampleBidTables } from './what-if/sample-bid-tables.js';

/** Sample bids that officers try a draft lot's weights on. */
export class Migration20261122WhatIf extends Migration {
  override up(): void {
    for (const sql of sampleBidTables) this.addSql(sql);
  }
}
