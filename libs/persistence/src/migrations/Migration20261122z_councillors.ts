import { Migration } from '@mikro-orm/migrations';

import { councillorTables } from './councillors/councillor-tables.js';
import { questionFunctions } from './councillors/question-functions.js';

/** Councillors of an authority's wards, what they ask in public, and what is answered. */
export class Migration20261122zCouncillors extends Migration {
  override up(): void {
    for (const sql of [...councillorTables, ...questionFunctions]) this.addSql(sql);
  }
}
