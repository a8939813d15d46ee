/**
 * `npm test`: everything that says whether Commonweal is in order. Installs if needed; then generated files, types,
 * lint and layers, folders, format; then unit, integration and browser tests on a database of their own.
 * The last line is `N passed, N failed`.
 */
import { buildStale } from '../build/build-stale.mjs';
import { ensureInstalled } from '../install/ensure-installed.mjs';
import { reportAndExit } from '../node/plain-errors.mjs';
import { runJest } from './jest-projects.mjs';
import { failureOf } from './run-step.mjs';
import { startServers } from './servers.mjs';
import { staticChecks } from './static-checks.mjs';
import { Tally } from './tally.mjs';

const tally = new Tally();

/** Runs a step, and says how long it took. */
async function timed(name, step) {
  const started = Date.now();
  const ok = await step();
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1_000).toFixed(1)} s)`);
  return ok;
}

async function check(one) {
  const failure = await failureOf(one);
  if (failure !== undefined) console.log(failure);
  return failure === undefined;
}

async function checkAll() {
  const beside = [];
  for (const one of staticChecks()) {
    const counted = timed(one.name, () => check(one)).then((ok) => tally.count(one.name, ok));
    if (one.beside) beside.push(counted);
    else await counted;
  }
  await Promise.all(beside);
}

async function jest(project, env) {
  await timed(`${project} tests`, async () => {
    const { code, report } = await runJest(project, env);
    tally.countJest(`${project} tests`, report);
    return code === 0;
  });
}

async function withServers(work) {
  const servers = await startServers();
  process.once('SIGINT', () => servers.stop().then(() => process.exit(130)));
  process.once('SIGTERM', () => servers.stop().then(() => process.exit(143)));
  try {
    await work(servers.env);
  } finally {
    await servers.stop();
  }
}

/** A step that throws (a build, a server) counts as a failure and the rest still runs. */
async function attempt(name, step) {
  try {
    await step();
  } catch (error) {
    console.log(error.message);
    tally.fail(name);
  }
}

try {
  await ensureInstalled();
  await checkAll();
  await jest('unit', {});
  await attempt('Build', () => timed('Build', () => buildStale().then(() => true)));
  await attempt('Test servers', () =>
    withServers(async (env) => {
      await jest('integration', env);
      await jest('mutation', env);
      await jest('browser', env);
    }),
  );
} catch (error) {
  reportAndExit(error);
}
for (const failure of tally.failures) console.log(`failed: ${failure}`);
if (tally.skipped > 0) console.log(`${tally.skipped} skipped`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
