import { randomBytes } from 'node:crypto';

import { readJson, writeJson } from './json-file.mjs';
import { stateFile } from './state-folder.mjs';

/**
 * A random secret of this installation, made the first time it is asked for and kept in `.data/secrets.json`,
 * which only the owner may read. For development and demonstration; production brings its own.
 */
export function secret(name) {
  const file = stateFile('secrets.json');
  const known = readJson(file);
  if (known[name]) return known[name];
  const made = randomBytes(24).toString('hex');
  writeJson(file, { ...known, [name]: made }, 0o600);
  return made;
}
