import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { PlainError } from './plain-errors.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * The folder that keeps everything a running Commonweal writes: database, logs, secrets, ports.
 * `.data` in the checkout, or COMMONWEAL_STATE_DIR.
 *
 * @throws PlainError when it may not be written
 */
export function stateFolder(...parts) {
  const folder = resolve(projectRoot, process.env.COMMONWEAL_STATE_DIR ?? '.data', ...parts);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new PlainError(`Commonweal may not write in ${folder}. Clone it into a folder of your own and try again.`);
  }
  return folder;
}

/** The path of a file in the state folder. */
export const stateFile = (name) => join(stateFolder(), name);
