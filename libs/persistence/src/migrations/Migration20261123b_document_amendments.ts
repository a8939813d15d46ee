import { Migration } from '@mikro-orm/migrations';

import { documentAmendments } from './document/document-amendments.js';

/** Documents of published tenders that come and end with amendments; files that several documents share. */
export class Migration20261123bDocumentAmendments extends Migration {
  override up(): void {
    for (const sql of documentAmendments) this.addSql(sql);
  }
}
