import { Migration } from '@mikro-orm/migrations';

import { questionColumns } from './questions/question-columns.js';

/** Graded criteria have questions with word limits. */
export class Migration20261122eQuestions extends Migration {
  override up(): void {
    for (const sql of questionColumns) this.addSql(sql);
  }
}
