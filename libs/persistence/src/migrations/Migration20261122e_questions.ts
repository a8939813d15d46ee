import { Migration } from '@mikro-orm/migrations';

import { questionColumns } from './questions/question-columns.js';
import { shutOutFunction } from './questions/shut-out-function.js';
import { templateTable } from './questions/template-table.js';

/** Graded criteria have questions with word limits, authorities see whom their conditions shut out, and keep templates. */
export class Migration20261122eQuestions extends Migration {
  override up(): void {
    for (const sql of [...questionColumns, ...shutOutFunction, ...templateTable]) this.addSql(sql);
  }
}
