/**
 * What is built from what. The compiler makes the libraries and the servers; the web apps are bundled from sources,
 * so the two do not wait for each other.
 */
export const compiled = {
  name: 'libraries, api and worker',
  from: ['libs', 'apps/api', 'apps/worker', 'apps/cli'],
  makes: ['libs/persistence/dist/migrate-cli.js', 'apps/api/dist/main.js', 'apps/worker/dist/main.js'],
  command: ['node_modules/typescript/bin/tsc', '-b'],
  // The compiler takes its own notes' word that nothing is to do; this makes it write what somebody deleted.
  again: '--force',
};

const bundled = (name) => ({
  name,
  from: ['libs/core', 'libs/web', `apps/${name}`],
  makes: [`apps/${name}/build/server/index.js`],
  command: ['../../node_modules/@react-router/dev/bin.cjs', 'build'],
  cwd: `apps/${name}`,
});

export const webApps = [bundled('portal'), bundled('admin')];
