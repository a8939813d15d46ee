import { randomBytes } from 'node:crypto';

import pg from 'pg';

import { signingKey } from '@commonweal/audit';

import { urlAs, urlOf } from '../../infra/database/connection.mjs';
import { createDatabase, createRoles } from '../../infra/database/roles.mjs';
import { startTestPostgres } from '../../infra/database/test-postgres.mjs';
import { runScript } from '../../infra/node/run-script.mjs';
import { auditFiles } from './audit-files.js';

const random = () => randomBytes(24).toString('base64url');

const mail = {
  SMTP_URL: 'smtps://buying@mail.council.org',
  MAIL_FROM: 'buying@council.org',
};

const notices = {
  NOTICE_PLATFORM_URL: 'https://notices.council.org',
  NOTICE_PLATFORM_KEY: random(),
};

const web = {
  PORTAL_URL: 'https://bids.council.org',
  ADMIN_URL: 'https://buying.council.org',
  PASSKEY_DOMAIN: 'council.org',
};

/** A server as production has it: it waits for the disk, its passwords are random, its database is migrated. */
export async function productionWorld() {
  const server = await startTestPostgres({ fsync: 'on', synchronous_commit: 'on' });
  const secrets = { CURSOR_SECRET: random(), CREDENTIAL_SECRETS: random() };
  const passwords = { owner: random(), api: random(), worker: random() };
  await createRoles(server.url, passwords);
  const name = `production_${randomBytes(4).toString('hex')}`;
  await createDatabase(server.url, name);
  const admin = urlOf(server.url, name);
  const [owner, api, worker] = (['owner', 'api', 'worker'] as const).map((role) =>
    urlAs(admin, role, passwords[role]),
  ) as [string, string, string];
  await runScript(['infra/database/migrate-template.mjs'], { env: { DATABASE_OWNER_URL: owner } });
  const audit = auditFiles();
  signingKey({ folder: audit.KEYS_DIR, makeIfMissing: true });
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  return {
    urls: { admin, owner, api, worker },
    /** What each process is told when everything is as it should be. */
    settings: {
      api: { NODE_ENV: 'production', PORT: '0', DATABASE_URL: api, ...secrets, ...web },
      worker: {
        NODE_ENV: 'production',
        PORT: '0',
        DATABASE_URL: worker,
        ...secrets,
        ...mail,
        ...notices,
        ...web,
        ...audit,
      },
    },
    /** Runs SQL as the superuser. */
    sql: (text: string, values: unknown[] = []) => client.query(text, values),
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

export type ProductionWorld = Awaited<ReturnType<typeof productionWorld>>;
