/** A text that breaks a fence, the file it pretends to be, and the rule that must report it. */
export interface Violation {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}

const breaks = (rule: string) => (name: string, file: string, text: string) => ({ name, file, text, rule });
const crossing = breaks('@nx/enforce-module-boundaries');
const impure = breaks('no-restricted');
const result = 'libs/core/result/src/index.ts';
const jobs = 'libs/platform/jobs/src/index.ts';

const use = (name: string) => `import * as it from '${name}';\nexport const used = it;\n`;

export const layerViolations: readonly Violation[] = [
  crossing('core knows MikroORM', result, use('@mikro-orm/core')),
  crossing('core knows Nest', result, use('@nestjs/common')),
  crossing('core knows persistence', result, use('@commonweal/persistence')),
  crossing('persistence knows Nest', 'libs/persistence/src/index.ts', use('@nestjs/common')),
  crossing('persistence knows BullMQ', 'libs/persistence/src/index.ts', use('bullmq')),
  crossing('platform knows a feature', jobs, use('@commonweal/bidding')),
  crossing('a feature knows another feature', 'libs/features/bidding/src/index.ts', use('@commonweal/tendering')),
  crossing(
    'a feature reaches into another project by path',
    'libs/features/bidding/src/index.ts',
    use('../../../core/money/src/index.js'),
  ),
  crossing('the portal knows persistence', 'apps/portal/app/page.spec.ts', use('@commonweal/persistence')),
  crossing('the portal knows Nest', 'apps/portal/app/page.spec.ts', use('@nestjs/common')),
  crossing('the command line knows persistence', 'apps/cli/src/index.ts', use('@commonweal/persistence')),
  crossing('the api knows React', 'apps/api/src/index.ts', use('react')),
  impure('core reads the clock', result, 'export const now = () => new Date();\n'),
  impure('core reads the clock by its method', result, 'export const now = () => Date.now();\n'),
  impure('core throws dice', result, 'export const dice = () => Math.random();\n'),
  impure('core reads files', result, use('node:fs')),
  impure('core reads the environment', result, `export const home = process.env['HOME'];\n`),
  impure('a class is named for nothing', jobs, 'export class JobManager {}\n'),
  impure('something is exported without a name', jobs, 'export default 1;\n'),
  impure(
    'a function takes four parameters',
    jobs,
    'export const f = (...a: [1]) => (b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e];\n',
  ),
  breaks('no-restricted')(
    'a comment switches a rule off',
    result,
    '/* eslint-disable */\nexport const now = () => new Date();\n',
  ),
  ...['em.fork().find(Bid, {})', 'em.transactional(() => 1)', 'em.execute("select 1")'].map((call) =>
    impure(
      `a feature goes to the database without saying for whom, by ${call}`,
      'libs/features/bidding/src/index.ts',
      `export class Bids { constructor(em) { this.em = em; } all() { return this.${call}; } }\n`,
    ),
  ),
  ...['libs/platform/gateways/src/index.ts', 'apps/worker/src/run-worker.ts'].map((file) =>
    impure(`${file} goes to the database without saying for whom`, file, 'export const read = (em) => em.fork();\n'),
  ),
  breaks('@typescript-eslint/no-explicit-any')(
    'a value has any type',
    jobs,
    'export const f = (x: any) => String(x);\n',
  ),
  breaks('@typescript-eslint/no-floating-promises')(
    'a promise is let go',
    jobs,
    'export const f = () => { fetch(""); };\n',
  ),
  breaks('max-lines')('a file has more than 200 lines', jobs, '\n'.repeat(201)),
];
