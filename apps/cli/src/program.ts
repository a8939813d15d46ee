import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

import { auditVerifyCommand, type AuditVerifyOptions } from './commands/audit-verify.js';
import { scoreCommand, type ScoreOptions } from './commands/score.js';
import { valueCommand, type ValueOptions } from './commands/value.js';
import { verifyCommand, type VerifyOptions } from './commands/verify.js';
import { addData } from './data-program.js';
import { EXIT, type ExitCode, type Terminal } from './terminal.js';

const EXITS = `
Exit codes: 0 fine; 1 verify found a difference; 2 the input is at fault.
FILE may be - for standard input. Numbers in a file are decimal texts, such as "12.50".`;

/** The `commonweal` command; `ended` is told the exit code of the subcommand that ran. */
export function program(terminal: Terminal, ended: (exit: ExitCode) => void): Command {
  const commonweal = new Command('commonweal')
    .description(
      'Scores tenders exactly and lets anybody check the result, without server or database; imports public data.',
    )
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    })
    .exitOverride()
    .addHelpText('after', EXITS);
  addScore(commonweal, async (file, options) => ended(await scoreCommand(file, options, terminal)));
  addValue(commonweal, async (file, options) => ended(await valueCommand(file, options, terminal)));
  addVerify(commonweal, async (files, options) => ended(await verifyCommand(files, options, terminal)));
  addAudit(commonweal, async (dump, options) => ended(await auditVerifyCommand(dump, options, terminal)));
  addData(commonweal, terminal, ended);
  return commonweal;
}

function addScore(parent: Command, run: (file: string, options: ScoreOptions) => Promise<void>): void {
  parent
    .command('score')
    .description('Scores the bids of a proof bundle.')
    .argument('<file>', 'a bundle (JSON)')
    .option('--json', 'print the result as JSON')
    .addOption(
      new Option('--jsonl', 'read one bundle a line, print one result a line').conflicts([
        'proof',
        'robustness',
        'json',
      ]),
    )
    .option('--proof <out>', 'also write bundle and result to a file that "commonweal verify" checks')
    .option('--robustness', 'also report how firmly the result stands: weights, withdrawals, simulation')
    .option('--seed <number>', 'seed of the simulation', whole(0, 2 ** 32 - 1), 1)
    .option('--draws <number>', 'draws of the simulation', whole(1, 1_000_000), 10_000)
    .action(run);
}

function addValue(parent: Command, run: (file: string, options: ValueOptions) => Promise<void>): void {
  parent
    .command('value')
    .description('Values social value commitments, by year and in total.')
    .argument('<file>', '{ "commitments": [...] } (JSON)')
    .option('--json', 'print the values as JSON')
    .action(run);
}

type Verify = (files: { bundle: string; result: string | undefined }, options: VerifyOptions) => Promise<void>;

function addVerify(parent: Command, run: Verify): void {
  parent
    .command('verify')
    .description('Says whether a result is what its bundle gives.')
    .argument('<bundle>', 'a bundle, or a file that "score --proof" wrote')
    .argument('[result]', 'a result that "score --json" printed; left out for a proof file')
    .option('--json', 'print the answer as JSON')
    .action((bundle: string, result: string | undefined, options: VerifyOptions) => run({ bundle, result }, options));
}

function addAudit(parent: Command, run: (dump: string, options: AuditVerifyOptions) => Promise<void>): void {
  parent
    .command('audit')
    .description('Checks audit logs.')
    .command('verify')
    .description('Says whether a dump of the audit log is what was signed.')
    .argument('<dump>', 'a dump (JSON, one text a line)')
    .option('--anchor <file>', 'heads that were kept outside the database: without them a rebuilt history passes')
    .option('--json', 'print the answer as JSON')
    .action(run);
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** Runs the command with its arguments. @returns the exit code; 2 when the arguments make no sense */
export async function commonweal(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine;
  try {
    await program(terminal, (code) => (exit = code)).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.fine : EXIT.refused;
  }
  return exit;
}
