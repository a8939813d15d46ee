import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

import { boundaries } from './infra/lint/boundaries.js';
import { fewParameters, namedExportsOnly, naming } from './infra/lint/naming.js';
import { purity } from './infra/lint/purity.js';
import { transactions } from './infra/lint/transactions.js';

const sources = ['{apps,libs}/**/src/**/*.{ts,tsx}', 'apps/*/app/**/*.{ts,tsx}'];
const specs = [
  '**/*.spec.{ts,tsx}',
  '**/*.int-spec.ts',
  '**/*.e2e.ts',
  '**/*.spec-support.ts',
  '**/testing/**',
  'tests/**',
];
const everywhere = [...naming, ...fewParameters];

/** Fences, sizes and names of docs/ARCHITECTURE.md. No comment can switch a rule off. */
export default tseslint.config(
  {
    ignores: [
      '**/{node_modules,dist,build,.data,.nx,.react-router}/**',
      '**/generated/**',
      '**/*.gen.ts',
      '**/*.d.ts',
      'tests/output/**',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: {
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 40],
      complexity: ['error', 8],
      'max-depth': ['error', 2],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...everywhere, ...namedExportsOnly],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...boundaries(nx),
  {
    files: sources,
    ignores: specs,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, returns: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  ...purity([...everywhere, ...namedExportsOnly]),
  ...transactions([...everywhere, ...namedExportsOnly]),
  // A describe block is a list of rules, not a function to be read in one go.
  {
    files: specs,
    rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': ['error', ...naming, ...namedExportsOnly] },
  },
  // What React shows may be a promise, so `part && <p>{part}</p>` is no mistake.
  {
    files: ['**/*.tsx'],
    ignores: specs,
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksConditionals: false, checksVoidReturn: false }],
    },
  },
  // React Router, Jest and the tools that read a configuration ask for a default export.
  {
    files: [
      'apps/{admin,portal}/app/{root,routes,entry.*}.{ts,tsx}',
      'apps/{admin,portal}/app/**/routes/**',
      '**/*.config.*',
      '*.js',
      'tests/support/{global-*,longest-first}.mjs',
    ],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
);
