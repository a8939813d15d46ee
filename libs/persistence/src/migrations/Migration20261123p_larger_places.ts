import { Migration } from '@mikro-orm/migrations';

import { largerPlaces } from './search/larger-places.js';

/** A place finds what is delivered in all of the larger places that contain it. */
export class Migration20261123pLargerPlaces extends Migration {
  override up(): void {
    for (const sql of largerPlaces) this.addSql(sql);
  }
}
