import { Migration } from '@mikro-orm/migrations';

import { ballotFunctions } from './voices/ballot-functions.js';
import { publicVoiceFunctions } from './voices/public-voice-functions.js';
import { voiceTables } from './voices/voice-tables.js';

/** Rounds of community priorities, the needs in them, and ballots that are only ever counted. */
export class Migration20261122Voices extends Migration {
  override up(): void {
    for (const sql of [...voiceTables, ...ballotFunctions, ...publicVoiceFunctions]) this.addSql(sql);
  }
}
