import { migrate } from './migrate.js';

const ownerUrl = process.env['DATABASE_OWNER_URL'];
if (ownerUrl) {
  const applied = await migrate(ownerUrl);
  console.log(applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.join(', ')}.`);
} else {
  console.error('DATABASE_OWNER_URL is not set: migrations need the login that owns the tables.');
  process.exitCode = 1;
}
