/** A small project that breaks one folder rule, and the rule that must report it. */
export interface FolderViolation {
  readonly name: string;
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
}

const feature = 'libs/features/bidding/src';
const resolver = { [`${feature}/graphql/bid.resolver.ts`]: 'export const resolver = 1;\n' };
const processor = { [`${feature}/jobs/bid.processor.ts`]: 'export const processor = 1;\n' };
const from = (file: string, imported: string) => ({
  [file]: `import * as it from '${imported}';\nexport const used = it;\n`,
});

export const folderViolations: readonly FolderViolation[] = [
  {
    name: 'the api reaches a processor through a module',
    rule: 'api-runs-no-jobs',
    files: {
      ...processor,
      ...from(`${feature}/bidding.module.ts`, './jobs/bid.processor.js'),
      ...from('apps/api/src/main.ts', '../../../libs/features/bidding/src/bidding.module.js'),
    },
  },
  {
    name: 'the worker reaches a resolver',
    rule: 'worker-serves-no-graphql',
    files: {
      ...resolver,
      ...from('apps/worker/src/main.ts', '../../../libs/features/bidding/src/graphql/bid.resolver.js'),
    },
  },
  {
    name: 'a use case knows a resolver',
    rule: 'use-cases-know-no-transport',
    files: { ...resolver, ...from(`${feature}/use-cases/submit-bid.ts`, '../graphql/bid.resolver.js') },
  },
  {
    name: 'a use case knows a processor',
    rule: 'use-cases-know-no-transport',
    files: { ...processor, ...from(`${feature}/use-cases/submit-bid.ts`, '../jobs/bid.processor.js') },
  },
  {
    name: 'a query knows a resolver',
    rule: 'use-cases-know-no-transport',
    files: { ...resolver, ...from(`${feature}/queries/bids-for-tender.ts`, '../graphql/bid.resolver.js') },
  },
  {
    name: 'a resolver knows a job',
    rule: 'graphql-and-jobs-are-strangers',
    files: { ...processor, ...from(`${feature}/graphql/bid.resolver.ts`, '../jobs/bid.processor.js') },
  },
  {
    name: 'a job knows a resolver',
    rule: 'jobs-and-graphql-are-strangers',
    files: { ...resolver, ...from(`${feature}/jobs/bid.processor.ts`, '../graphql/bid.resolver.js') },
  },
  {
    name: 'a feature reaches into another feature',
    rule: 'features-are-strangers',
    files: { ...resolver, ...from('libs/features/award/src/award.ts', '../../bidding/src/graphql/bid.resolver.js') },
  },
  {
    name: 'two files go in circles',
    rule: 'no-cycles',
    files: { ...from('libs/core/money/src/a.ts', './b.js'), ...from('libs/core/money/src/b.ts', './a.js') },
  },
  { name: 'the core reads files', rule: 'core-is-pure', files: from('libs/core/money/src/a.ts', 'node:fs') },
  {
    name: 'a product needs its own tests',
    rule: 'products-know-no-tests',
    files: {
      'tests/support/seed.ts': 'export const seed = 1;\n',
      ...from('apps/api/src/main.ts', '../../../tests/support/seed.js'),
    },
  },
  { name: 'an import leads nowhere', rule: 'resolvable', files: from('libs/core/money/src/a.ts', './nowhere.js') },
];
