import { Migration } from '@mikro-orm/migrations';

import { questionColumns } from './questions/question-columns.js';
import { shutOutFunction } from './questions/shut-out-function.js';

/** Graded criteria have questions with word limits, and authorities see whom their conditions shut out. */
export class Migration20261122eQuestions extends Migration {
  override up(): void {
    for (const sql of [...questionColumns, ...shutOutFunction]) this.addSql(sql);
  }
}
