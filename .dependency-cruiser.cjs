/** Rules finer than a project: which folder of a feature may see which. docs/ARCHITECTURE.md says why. */
const forbid = (name, [from, to], comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});
const unreachable = (name, [from, to], comment) => ({
  ...forbid(name, [from], comment),
  to: { path: to, reachable: true },
});

const specs = '\\.(int-)?spec\\.tsx?$|\\.spec-support\\.ts$|/testing/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Entities may refer to each other through thunks; nothing else may go in circles.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '\\.entity\\.ts$' } },
    },
    forbid(
      'use-cases-know-no-transport',
      [
        '^libs/features/[^/]+/src/(use-cases|queries)/',
        '/src/graphql/|\\.processor\\.ts$|@nestjs/(graphql|apollo|bullmq)|node_modules/bullmq',
      ],
      'A use case is called by GraphQL, a job or a test alike, so it knows none of them.',
    ),
    forbid(
      'graphql-and-jobs-are-strangers',
      ['^libs/features/[^/]+/src/graphql/', '/src/jobs/'],
      'A resolver promises a job through a use case, in its transaction.',
    ),
    forbid(
      'jobs-and-graphql-are-strangers',
      ['^libs/features/[^/]+/src/jobs/', '/src/graphql/'],
      'A job has no viewer.',
    ),
    forbid(
      'features-are-strangers',
      ['^libs/features/([^/]+)/', '^libs/features/(?!$1/)'],
      'Features meet in entities, in `extend type` and in promised jobs.',
    ),
    unreachable('api-runs-no-jobs', ['^apps/api/', '\\.processor\\.ts$'], 'Jobs run in the worker.'),
    unreachable('worker-serves-no-graphql', ['^apps/worker/', '\\.resolver\\.ts$'], 'GraphQL is served by the api.'),
    forbid(
      'core-is-pure',
      [
        '^libs/core/(?!canonical/)[^/]+/src/(?!.*(spec|testing))',
        '^(node:)?(fs|crypto|child_process|http|https|net|os|worker_threads|timers|process)(/|$)',
      ],
      'The core computes; input, output, clock and randomness are passed in.',
    ),
    {
      name: 'products-know-no-tests',
      comment: 'What ships must not need what checks it.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: specs },
      to: { path: `^tests/|${specs}` },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\+types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|build|\\.react-router|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['@commonweal/source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
