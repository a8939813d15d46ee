import { MikroORM } from '@mikro-orm/postgresql';

import { ormOptions } from '@commonweal/persistence';

/** Ends a script that an operator runs by hand, telling what is missing. */
export function refuseToRun(why: string): never {
  console.error(why);
  process.exit(2);
}

/** Works with the login that owns the tables, and closes its connection whatever happens. */
export async function withOwnersLogin(ownerUrl: string, work: (orm: MikroORM) => Promise<void>): Promise<void> {
  const orm = new MikroORM(ormOptions(ownerUrl, 1));
  try {
    await work(orm);
  } finally {
    await orm.close();
  }
}
