/**
 * What has to be undone when Commonweal stops, last thing first: web apps, api, worker, database.
 * A step is registered before the thing it undoes is waited for, so that Ctrl-C at any instant leaves nothing running.
 */
const steps = [];
let stopping;

/** Whether a stop has been asked for; nothing may be started any more. */
export const isStopping = () => stopping !== undefined;

/** Registers how to undo what is about to be started. */
export function onStop(step) {
  steps.push(step);
}

/** Undoes everything, once; later calls wait for the first. */
export function stopAll() {
  stopping ??= undo();
  return stopping;
}

async function undo() {
  while (steps.length > 0) await Promise.resolve(steps.pop()()).catch(() => {});
}

/**
 * Stops on Ctrl-C, on SIGTERM, when the terminal closes, and when the npm that started us is gone.
 *
 * @param {{ farewell: () => void, force: () => void }} actions `force` ends at once whatever still runs
 */
export function stopOnSignals({ farewell, force }) {
  let first = 0;
  const stop = async () => {
    // npm passes Ctrl-C on although the terminal already sent it to us: the same one twice within a second.
    if (first > 0 && Date.now() - first > 1_000) return end(force);
    if (first > 0) return undefined;
    first = Date.now();
    farewell();
    setTimeout(() => end(force), 20_000).unref();
    await stopAll();
    // What was being started when the stop came would hold the process open.
    process.exit(process.exitCode ?? 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  watchParent(stop);
}

function end(force) {
  force();
  // What did not stop in time is still open.
  process.exit(1);
}

/** Some shells do not pass npm's SIGTERM on; then we notice that our parent has changed. */
function watchParent(stop) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => process.ppid !== parent && stop(), 1_000).unref();
}
