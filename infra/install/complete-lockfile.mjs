/**
 * Run after `npm install <package>`: adds to package-lock.json the optional packages of other platforms that npm left
 * out because they could not be fetched. Without them `npm ci` says the lockfile is out of step on every machine.
 * They carry no hash, which npm would only learn by fetching them.
 */
import { join } from 'node:path';

import { readJson, writeJson } from '../node/json-file.mjs';
import { projectRoot } from '../node/project-root.mjs';
import { leftOut } from './left-out-packages.mjs';
import { platformOf } from './platform-of.mjs';

const file = join(projectRoot, 'package-lock.json');
const lockfile = readJson(file);
for (let rest = leftOut(lockfile.packages); rest.length > 0; rest = leftOut(lockfile.packages))
  for (const { path, version, dev } of rest)
    lockfile.packages[path] = { version, ...(dev && { dev }), optional: true, ...platformOf(path) };

const [root, ...others] = Object.entries(lockfile.packages);
lockfile.packages = Object.fromEntries([root, ...others.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
writeJson(file, lockfile);
