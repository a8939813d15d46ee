/** Writes a dump of the audit log to standard output, a JSON text a line; check it with `commonweal audit verify`. */
import { once } from 'node:events';

import { MikroORM } from '@mikro-orm/postgresql';

import { auditDump } from '@commonweal/audit';
import { dumpText } from '@commonweal/audit-tree';
import { ormOptions } from '@commonweal/persistence';

const { DATABASE_URL } = process.env;
if (DATABASE_URL) await exportAudit(DATABASE_URL);
else {
  console.error('DATABASE_URL is not set: the export signs in as the worker does.');
  process.exitCode = 1;
}

async function exportAudit(url: string): Promise<void> {
  const orm = new MikroORM(ormOptions(url, 2));
  try {
    for await (const line of auditDump(orm.em)) await print(`${dumpText(line)}\n`);
  } finally {
    await orm.close();
  }
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
