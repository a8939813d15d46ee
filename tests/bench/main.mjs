/** `npm run bench [name …] [-- --rows n]`: runs the named benchmarks, or all; each is a folder here with a `bench.mjs`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const here = import.meta.dirname;
const known = readdirSync(here).filter((name) => existsSync(join(here, name, 'bench.mjs')));
const { positionals: wanted, values } = parseArgs({ allowPositionals: true, options: { rows: { type: 'string' } } });
const unknown = wanted.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length > 0 ? wanted : known) {
    const { bench } = await import(`./${name}/bench.mjs`);
    await bench(values);
  }
}
