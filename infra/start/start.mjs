/**
 * `npm start`: everything Commonweal needs, on a machine that has Node 20 or later and npm, and nothing else.
 * Installs, builds, starts the database, migrates, loads the demonstration, and runs api, worker and both web apps
 * until Ctrl-C. What it writes is kept in `.data/`.
 */
import { buildStale } from '../build/build-stale.mjs';
import { ensureInstalled } from '../install/ensure-installed.mjs';
import { reportAndExit } from '../node/plain-errors.mjs';
import { stateFolder } from '../node/state-folder.mjs';
import { startDatabase } from './database.mjs';
import { clearEarlierRun, forgetRun, noteRun } from './earlier-run.mjs';
import { untilServing } from './health.mjs';
import { prepareDatabase } from './prepare.mjs';
import { chooseAddresses, programs } from './programs.mjs';
import { endScripts } from '../node/run-script.mjs';
import { isStopping, onStop, stopAll, stopOnSignals } from './stopping.mjs';
import { supervise } from './supervise.mjs';
import { welcome } from './welcome.mjs';

const say = (line) => isStopping() || console.log(line);
const processes = [];

async function start() {
  stateFolder();
  await clearEarlierRun();
  await ensureInstalled();
  const addresses = await chooseAddresses();
  const [databases] = await Promise.all([startDatabase(say), buildStale(say)]);
  const all = programs(addresses, databases);
  say('Preparing the database …');
  const signIns = await prepareDatabase(databases, all[0].env);
  say('Starting the worker, the api and the two web apps …');
  await run(all, addresses);
  say(welcome(addresses, signIns));
}

/** Starts all at once, and waits until each serves its page. */
async function run(all, addresses) {
  let ready = false;
  const note = () =>
    isStopping() ||
    noteRun({
      supervisor: process.pid,
      processes: Object.fromEntries(processes.map(({ name, pid }) => [name, pid])),
      addresses,
      ready,
    });
  for (const program of all) launch(program, note);
  await Promise.all(all.map(({ name, page }, at) => untilServing(processes[at], `${addresses[name]}${page}`)));
  ready = true;
  note();
}

function launch(program, onChange) {
  if (isStopping()) return;
  const started = supervise(program, { onChange, say });
  processes.push(started);
  onStop(started.stop);
}

stopOnSignals({
  farewell: () => {
    console.log('\nStopping …');
    endScripts();
  },
  force: () => processes.forEach(({ kill }) => kill()),
});
onStop(forgetRun);
try {
  await start();
} catch (error) {
  if (isStopping()) await new Promise(() => {});
  endScripts();
  await stopAll();
  reportAndExit(error);
}
