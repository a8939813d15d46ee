const message =
  'Read with `readAs` or `askAs` and write with `inTransaction`: row level security shows nothing to a statement outside them.';
const forbid = (selector) => ({ selector, message });

/** What would go to the database without saying for whom. */
export const contextFirst = [
  forbid('CallExpression[callee.property.name=/^(transactional|fork|getConnection|getKysely)$/]'),
  forbid('CallExpression[callee.object.property.name="em"]'),
  forbid('CallExpression[callee.name="askForNobody"]'),
];

/**
 * What asks the database for nothing of a tenant: the clock, the list of migrations, whose session or secret it is (a function of
 * the owner's answers), and the outbox, which is every worker's.
 */
const forNobody = [
  'apps/api/src/health.controller.ts',
  'apps/worker/src/outbox-state.ts',
  'libs/platform/auth/src/{session-reader,clients/client-reader,assistance/assistance-reader}.ts',
  'libs/platform/graphql/src/{base.resolver,database-clock}.ts',
  'libs/platform/outbox/src/*.ts',
];

/** @param {object[]} syntax what `no-restricted-syntax` forbids everywhere; ESLint replaces a rule's options, it does not add to them */
export const transactions = (syntax) => [
  {
    files: ['libs/{features,platform}/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts', ...forNobody],
    rules: { 'no-restricted-syntax': ['error', ...syntax, ...contextFirst] },
  },
];
