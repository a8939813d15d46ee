import { parentPort, workerData } from 'node:worker_threads';

import { scoring } from './build.mjs';

const { simulateDraws } = await scoring();

parentPort.on('message', (range) => {
  const start = process.threadCpuUsage();
  const tally = simulateDraws(workerData, range);
  const { user, system } = process.threadCpuUsage(start);
  parentPort.postMessage({ tally, cpuMs: (user + system) / 1000 }, [tally.ranks.buffer]);
});
