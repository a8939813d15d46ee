/** Deploy step: brings the queue's tables up to date. Nothing to do when the queue is on Redis. */
import { migrateQueue } from '@commonweal/jobs';

const { REDIS_URL, QUEUE_DATABASE_OWNER_URL, DATABASE_OWNER_URL } = process.env;
const ownerUrl = QUEUE_DATABASE_OWNER_URL || DATABASE_OWNER_URL;

if (REDIS_URL) console.log('The queue is on Redis; there are no tables to migrate.');
else if (!ownerUrl) {
  console.error('DATABASE_OWNER_URL is not set: migrations need the login that owns the tables.');
  process.exitCode = 1;
} else console.log(`The queue's tables are at version ${await migrateQueue(ownerUrl)}.`);
