import { prepareTemplate } from '../../infra/database/template.mjs';
import { startTestPostgres } from '../../infra/database/test-postgres.mjs';

/**
 * One PostgreSQL for the whole run, unless TEST_DATABASE_URL names one, and in it a migrated template
 * that every test file's database is a copy of (see database.ts).
 */
export default async function setUp() {
  if (!process.env.TEST_DATABASE_URL) {
    globalThis.commonwealTestServer = await startTestPostgres();
    process.env.TEST_DATABASE_URL = globalThis.commonwealTestServer.url;
  }
  process.env.TEST_DATABASE_TEMPLATE ??= await prepareTemplate(process.env.TEST_DATABASE_URL);
}
