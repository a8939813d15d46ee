/** What the core must do without: it computes, and leaves the world to its callers. */
const impureGlobals = [
  'process',
  'performance',
  'crypto',
  'fetch',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
].map((name) => ({ name, message: 'The core is pure: pass in what it needs.' }));

const clock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="Temporal"][property.name="Now"]',
].map((selector) => ({ selector, message: 'The core reads no clock: pass in the instant.' }));

const noNode = {
  group: ['node:*', 'fs', 'path', 'os', 'crypto'],
  message: 'The core is pure: no input, output, clock or randomness.',
};

const core = { files: ['libs/core/*/src/**/*.ts'], ignores: ['**/*.spec.ts'] };

/** @param {object[]} syntax what `no-restricted-syntax` forbids everywhere; ESLint replaces a rule's options, it does not add to them */
export const purity = (syntax) => [
  {
    ...core,
    rules: {
      'no-restricted-syntax': ['error', ...syntax, ...clock],
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-imports': ['error', { patterns: [noNode] }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core is pure: pass in a generator.' },
      ],
    },
  },
  // Hashing is a pure function; canonical is the one place that does it.
  { ...core, files: ['libs/core/canonical/src/**/*.ts'], rules: { 'no-restricted-imports': 'off' } },
];
