const message =
  'Read with `readAs` and write with `inTransaction`: row level security shows nothing to a statement outside them.';
const forbid = (selector) => ({ selector, message });

/** What would go to the database without saying for whom. */
export const contextFirst = [
  forbid('CallExpression[callee.property.name=/^(transactional|fork|getConnection|getKysely)$/]'),
  forbid('CallExpression[callee.object.property.name="em"]'),
];

/** @param {object[]} syntax what `no-restricted-syntax` forbids everywhere; ESLint replaces a rule's options, it does not add to them */
export const transactions = (syntax) => [
  {
    files: ['libs/features/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, ...contextFirst] },
  },
];
