/** Which layer may know which, and which packages each layer must do without. */
const frameworks = [
  '@nestjs/*',
  '@mikro-orm/*',
  '@apollo/*',
  'bullmq',
  'ioredis',
  'pg',
  'graphql',
  'react',
  'react-dom',
  'react-router',
];
const server = ['layer:feature', 'layer:platform', 'layer:persistence', 'layer:core'];
const serverOnly = ['@nestjs/*', '@mikro-orm/*', '@apollo/*', 'bullmq', 'ioredis', 'pg'];
const webOnly = ['react', 'react-dom', 'react-router', '@react-router/*'];

const layer = (sourceTag, onlyDependOnLibsWithTags, bannedExternalImports = []) => ({
  sourceTag,
  onlyDependOnLibsWithTags,
  bannedExternalImports,
});

const layers = [
  layer('layer:core', ['layer:core'], frameworks),
  layer('layer:persistence', ['layer:core'], ['@nestjs/*', '@apollo/*', 'bullmq', 'ioredis', 'graphql', ...webOnly]),
  layer('layer:platform', ['layer:platform', 'layer:persistence', 'layer:core'], webOnly),
  layer('layer:feature', ['layer:platform', 'layer:persistence', 'layer:core'], webOnly),
  layer('app:api', server, webOnly),
  layer('app:worker', server, webOnly),
  layer('app:cli', ['layer:core', 'runs-in:cli'], frameworks),
  layer('layer:web', ['layer:web', 'layer:core'], serverOnly),
  layer('app:web', ['layer:web', 'layer:core'], serverOnly),
  layer('layer:tests', [...server, 'layer:web', 'layer:app', 'layer:tests']),
];

/** The command line loads it when it imports data, and not before; others need not. */
const loadedWhenNeeded = ['@commonweal/place-import'];

const rule = (allow) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      allow,
      enforceBuildableLibDependency: false,
      checkDynamicDependenciesExceptions: loadedWhenNeeded,
      depConstraints: layers,
    },
  ],
});

/** Applies the layers with Nx, which knows the projects. infra is no project: tests and the launcher reach into it, and tests into the apps. */
export const boundaries = (nx) => [
  { files: ['{apps,libs,tests}/**/*.{ts,tsx,mjs}'], plugins: { '@nx': nx }, rules: rule([]) },
  { files: ['apps/cli/bin/*.mjs'], rules: rule(['../../../infra/**']) },
  {
    files: ['tests/**/*.{ts,mjs}'],
    rules: rule(['../../infra/**', '../../../infra/**', '../../apps/**', '../../libs/**', '../../../apps/**']),
  },
];
