import { migrationNames } from './migrate.js';

/** No such table; no right to read it: the database has had no migration, or none that grants the right. */
const neverMigrated = new Set(['42P01', '42501']);

/**
 * The migrations that this build knows and the database has not had, oldest first. Ones that the database has had and
 * this build does not know are no fault: a newer release is being rolled out.
 *
 * @param query runs a statement as the process's own login
 */
export async function pendingMigrations(
  query: (sql: string) => Promise<readonly { readonly name: string }[]>,
): Promise<string[]> {
  const applied = new Set((await appliedBy(query)).map(({ name }) => name));
  return migrationNames.filter((name) => !applied.has(name));
}

async function appliedBy(query: (sql: string) => Promise<readonly { readonly name: string }[]>) {
  try {
    return await query('select name from schema_migration');
  } catch (error) {
    if (neverMigrated.has((error as { code?: string }).code ?? '')) return [];
    throw error;
  }
}
