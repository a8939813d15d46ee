/** Migrates the test template: our schema and the queue's. Run by template.mjs with DATABASE_OWNER_URL. */
import { migrateQueue } from '@commonweal/jobs';
import { migrate } from '@commonweal/persistence';

const owner = process.env.DATABASE_OWNER_URL;
await migrate(owner);
await migrateQueue(owner);
