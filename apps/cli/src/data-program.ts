import { type Command, Option } from 'commander';

import { dataImportCommand, type DataImportOptions } from './commands/data-import.js';
import { dataListCommand, type DataListOptions } from './commands/data-list.js';
import { dataVerifyCommand, type DataVerifyOptions } from './commands/data-verify.js';
import type { ExitCode, Terminal } from './terminal.js';

const DATABASE = `
The database is the one that DATABASE_OWNER_URL names (the owner's login, as for migrations); without it, the one
that "npm start" runs in this checkout.`;

/** `commonweal data`: public data about places, and codes. */
export function addData(parent: Command, terminal: Terminal, ended: (exit: ExitCode) => void): void {
  const data = parent.command('data').description('Imports public data: places, deprivation, boundaries, codes.');
  data
    .command('list')
    .description('Says which datasets there are, where they come from and how their files are built.')
    .argument('[dataset]', 'one of them, in full')
    .option('--loaded', 'say which version of each the database holds')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', DATABASE)
    .action(async (id: string | undefined, options: DataListOptions) =>
      ended(await dataListCommand(id, options, terminal)),
    );
  data
    .command('import')
    .description('Replaces datasets by what files hold: all of them together, or nothing.')
    .argument('<dataset-and-file...>', 'a dataset and its file, and further pairs')
    .option('--dry-run', 'do everything and take it back')
    .addOption(new Option('--file-only', 'look at the files alone, without a database').conflicts('dryRun'))
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', DATABASE)
    .action(async (pairs: string[], options: DataImportOptions) =>
      ended(await dataImportCommand(pairs, options, terminal)),
    );
  data
    .command('verify')
    .description('Says whether the database holds what was imported: counts, checksums, deciles, parents.')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', DATABASE)
    .action(async (options: DataVerifyOptions) => ended(await dataVerifyCommand(options, terminal)));
}
