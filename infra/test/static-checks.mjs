import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../node/project-root.mjs';

const bin = {
  tsc: 'node_modules/typescript/bin/tsc',
  reactRouter: 'node_modules/@react-router/dev/bin.cjs',
  nx: 'node_modules/nx/dist/bin/nx.js',
  eslint: 'node_modules/eslint/bin/eslint.js',
  cruiser: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
};

/**
 * The checks that run nothing of the product, in order. `forbid` is a text that must not appear: the boundaries rule
 * switches itself off with a mere warning when it has not seen the projects. `beside` lets a long one run while those
 * after it do: it writes nothing that they read.
 *
 * @type {{ name: string, commands: { parameters: string[], cwd?: string }[], forbid?: RegExp, beside?: boolean }[]}
 */
export const staticChecks = () => [
  { name: 'Generated files are fresh', commands: [{ parameters: ['infra/codegen/codegen.mjs', '--check'] }] },
  { name: 'Schema keeps its promises', commands: [{ parameters: ['infra/codegen/schema-promises.mjs'] }] },
  { name: 'Fields have scopes', commands: [{ parameters: ['infra/codegen/field-scopes.mjs'] }] },
  { name: 'Types', commands: [{ parameters: [bin.tsc, '-b'] }, ...webTypes()] },
  {
    name: 'Lint and layers',
    commands: [{ parameters: [bin.nx, 'show', 'projects'] }, { parameters: [bin.eslint, '.', '--max-warnings=0'] }],
    forbid: /No cached ProjectGraph/,
    beside: true,
  },
  { name: 'Types of the tests', commands: [{ parameters: [bin.tsc, '-p', 'infra/test/tsconfig.specs.json'] }] },
  {
    name: 'Folders and cycles',
    commands: [{ parameters: [bin.cruiser, 'apps', 'libs', '--config', '.dependency-cruiser.cjs'] }],
  },
  { name: 'Format', commands: [{ parameters: [bin.prettier, '--check', '--log-level=warn', '.'] }] },
];

/** The web apps are no part of `tsc -b`: React Router writes the types of their routes first. */
function webTypes() {
  return ['apps/admin', 'apps/portal']
    .filter((cwd) => existsSync(join(projectRoot, cwd, 'tsconfig.json')))
    .flatMap((cwd) => [
      { cwd, parameters: [`../../${bin.reactRouter}`, 'typegen'] },
      { cwd, parameters: [`../../${bin.tsc}`, '-p', '.', '--noEmit'] },
    ]);
}
