import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { Metrics } from './metrics.js';

const resolution = 10;
const seconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - resolution / 1_000);

/** What a process can say of itself whatever it does: how long its event loop was held up, its memory and its work. */
export function measureProcess(metrics: Metrics): void {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const since = 'since the last scrape';
  metrics.gauge('commonweal_event_loop_delay_p50_seconds', `Half of the delays ${since} were at most this long`, () =>
    seconds(delay.percentile(50)),
  );
  metrics.gauge('commonweal_event_loop_delay_p99_seconds', `99 in 100 delays ${since} were at most this long`, () =>
    seconds(delay.percentile(99)),
  );
  metrics.gauge('commonweal_event_loop_delay_max_seconds', `The longest delay ${since}`, () => {
    const longest = seconds(delay.max);
    delay.reset();
    return longest;
  });
  metrics.gauge('process_resident_memory_bytes', 'Memory in use', () => process.memoryUsage.rss());
  metrics.gauge('process_cpu_seconds_total', 'Processor time used', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
}
