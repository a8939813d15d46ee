/** Milliseconds that some work took by the clock on the wall. */
export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Milliseconds of processor time that some work took in this process, its collector and compiler threads included.
 *
 * Unlike the clock it does not run while other programs have the processor, so it is what one thread's work is measured by.
 */
export function cpuTimed(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
