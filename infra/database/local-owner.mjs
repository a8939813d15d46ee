import { existsSync } from 'node:fs';

import { readJson } from '../node/json-file.mjs';
import { stateFile } from '../node/state-folder.mjs';
import { roleNames } from './role-names.mjs';

/**
 * The owner's login of the database that `npm start` keeps in this checkout; undefined when there is none. It answers
 * while `npm start` runs.
 */
export function localOwnerUrl() {
  if (!existsSync(stateFile('ports.json')) || !existsSync(stateFile('secrets.json'))) return undefined;
  const { database } = readJson(stateFile('ports.json'));
  const { databaseOwner } = readJson(stateFile('secrets.json'));
  if (!database || !databaseOwner) return undefined;
  return `postgresql://${roleNames.owner}:${databaseOwner}@127.0.0.1:${database}/commonweal`;
}
