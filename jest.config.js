/** One configuration for unit specs beside the source and for everything in tests/ that runs in Jest. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': ['@swc/jest'],
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2023',
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@commonweal/source', 'node', 'node-addons'] },
  testPathIgnorePatterns: ['/dist/', '/build/', '/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/.nx/'],
};

export default {
  // How soon a test ends is the machine's business; that it ends is ours.
  testTimeout: 120_000,
  // Modules of ECMAScript stay in a worker's memory until it ends.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.{ts,tsx}'] },
    {
      ...common,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/{integration,contract,architecture,faults}/**/*.int-spec.ts'],
      globalSetup: '<rootDir>/tests/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
    },
    // Who may do what, with each policy of the use cases and queries taken away in turn.
    {
      ...common,
      displayName: 'mutation',
      testMatch: ['<rootDir>/tests/mutation/**/*.int-spec.ts'],
      transform: {
        '/libs/features/.+\\.ts$': '<rootDir>/tests/support/tenancy/loosening-transform.mjs',
        ...common.transform,
      },
      globalSetup: '<rootDir>/tests/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
    },
    { ...common, displayName: 'browser', testMatch: ['<rootDir>/tests/e2e/**/*.e2e.ts'] },
  ],
};
