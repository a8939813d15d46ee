import { MikroORM } from '@mikro-orm/postgresql';

import { ormOptions } from '@commonweal/persistence';

/** Ends a script that an operator runs by hand, before it has opened anything, telling what is missing. */
export function refuseToRun(why: string): never {
  console.error(why);
  // Standard input may wait for a password that nobody types any more.
  process.exit(2);
}

/** Ends a script whose request cannot be done, telling why. */
export function cannot(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

/** The database's own code of what it refused; undefined for any other error. */
export const refusedAs = (error: unknown): unknown =>
  error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;

/** Works with the login that owns the tables, and closes its connection whatever happens. */
export async function withOwnersLogin(ownerUrl: string, work: (orm: MikroORM) => Promise<void>): Promise<void> {
  const orm = new MikroORM(ormOptions(ownerUrl, 1));
  try {
    await work(orm);
  } finally {
    await orm.close();
  }
}
