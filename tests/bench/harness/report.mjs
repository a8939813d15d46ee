import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'benchmarks');

/** Writes `docs/benchmarks/<name>.json` and `.md`; the Markdown ends in the table of rows and the method. */
export function writeReport(name, { title, method, rows, notes = [], ...data }) {
  mkdirSync(folder, { recursive: true });
  const machine = { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ title, machine, rows, notes, method, ...data }, null, 2)}\n`,
  );
  const text = [
    `# ${title}`,
    table(rows),
    ...notes,
    '## Method',
    ...method
      .map((line) => `- ${line}`)
      .join('\n')
      .split('\n\n'),
    `Measured on ${machine.cores} × ${machine.processor}, Node ${machine.node}.`,
  ].join('\n\n');
  writeFileSync(join(folder, `${name}.md`), `${text}\n`);
  console.log(`\n${text}\n`);
}

function table(rows) {
  const headings = Object.keys(rows[0] ?? {});
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(headings),
    line(headings.map(() => '---')),
    ...rows.map((row) => line(headings.map((heading) => row[heading]))),
  ].join('\n');
}

/** The version of a command, or null when this machine does not have it. */
export function versionOf(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}
