/**
 * Migrates the test template: our schema, the queue's, and the guard of the audit log. Run by template.mjs with
 * DATABASE_OWNER_URL.
 */
import { migrateQueue } from '@commonweal/jobs';
import { migrate } from '@commonweal/persistence';

import { refuseUnauditedChanges } from './audited-changes.mjs';

const owner = process.env.DATABASE_OWNER_URL;
await migrate(owner);
await migrateQueue(owner);
await refuseUnauditedChanges(owner);
