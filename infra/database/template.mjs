import { randomBytes } from 'node:crypto';

import { runScript } from '../node/run-script.mjs';
import { urlAs, urlOf } from './connection.mjs';
import { createDatabase, createRoles } from './roles.mjs';
import { testPasswords } from './test-passwords.mjs';

/**
 * Creates a migrated database for tests to copy: migrating takes seconds, copying a tenth of one. It refuses changes that
 * the audit log does not tell of.
 *
 * @param {string} adminUrl a superuser's login
 * @returns {Promise<string>} the name of the template
 */
export async function prepareTemplate(adminUrl) {
  const name = `commonweal_template_${randomBytes(4).toString('hex')}`;
  await createRoles(adminUrl, testPasswords);
  await createDatabase(adminUrl, name);
  await compileMigrations();
  const owner = urlAs(urlOf(adminUrl, name), 'owner', testPasswords.owner);
  await runScript(['infra/database/migrate-template.mjs'], { env: { DATABASE_OWNER_URL: owner } });
  return name;
}

/** The compiler writes its output although types are wrong; refusing wrong types is the type check's business. */
async function compileMigrations() {
  const compile = ['node_modules/typescript/bin/tsc', '-b', 'libs/persistence', 'libs/platform/jobs'];
  await runScript(compile).catch(() =>
    console.warn('The migrations do not compile cleanly; their last output is used.'),
  );
}
