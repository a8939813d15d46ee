/** Fails when the schema breaks a promise to clients of the one on main. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readJson } from '../node/json-file.mjs';
import { projectRoot } from '../node/project-root.mjs';
import { brokenPromises } from './broken-promises.mjs';
import { SCHEMA_FILE } from './merge-schema.mjs';

const base = ['main', 'origin/main'].map(schemaAt).find((text) => text !== null);

if (base === undefined) {
  console.log('There is no branch main with a schema to compare with: nothing was checked.');
} else {
  const current = readFileSync(join(projectRoot, SCHEMA_FILE), 'utf8');
  const { breaks } = readJson(join(projectRoot, 'infra/codegen/accepted-breaks.json'));
  const broken = brokenPromises(base, current, new Date().toISOString().slice(0, 10));
  const unaccepted = broken.filter((promise) => !breaks.includes(promise));
  for (const promise of unaccepted)
    console.error(`${promise} Deprecate it first, with “(until YYYY-MM-DD)” in the reason.`);
  if (unaccepted.length > 0) process.exitCode = 1;
}

/** The schema as that branch has it, or null. */
function schemaAt(branch) {
  const shown = spawnSync('git', ['show', `${branch}:${SCHEMA_FILE}`], { cwd: projectRoot, encoding: 'utf8' });
  return shown.status === 0 ? shown.stdout : null;
}
