import { describe, expect, it } from '@jest/globals';

import { mayReadMetrics } from './may-read-metrics.js';
import { Metrics } from './metrics.js';
import { measureProcess } from './process-metrics.js';

describe('the metrics of a process', () => {
  it('are text that Prometheus reads', async () => {
    const metrics = new Metrics();
    metrics.counter('jobs_total', 'Jobs by how they ended').add({ job: 'a.b', outcome: 'done' }, 2);
    metrics.gauge('waiting', 'Jobs that wait', async () => 3);
    await expect(metrics.text()).resolves.toBe(
      [
        '# HELP jobs_total Jobs by how they ended',
        '# TYPE jobs_total counter',
        'jobs_total{job="a.b",outcome="done"} 2',
        '# HELP waiting Jobs that wait',
        '# TYPE waiting gauge',
        'waiting 3',
        '',
      ].join('\n'),
    );
  });

  it('count a value in every bound that it does not exceed', async () => {
    const metrics = new Metrics();
    const seconds = metrics.histogram('seconds', 'Durations', [0.1, 1]);
    for (const value of [0.1, 0.5, 7]) seconds.observe({ operation: 'Tenders' }, value);
    const lines = (await metrics.text()).split('\n').slice(2);
    expect(lines).toEqual([
      'seconds_bucket{operation="Tenders",le="0.1"} 1',
      'seconds_bucket{operation="Tenders",le="1"} 2',
      'seconds_bucket{operation="Tenders",le="+Inf"} 3',
      'seconds_sum{operation="Tenders"} 7.6',
      'seconds_count{operation="Tenders"} 3',
      '',
    ]);
  });

  it('stay few however many names a stranger makes up', async () => {
    const metrics = new Metrics();
    const requests = metrics.counter('requests_total', 'Requests');
    for (let n = 0; n < 1_000; n += 1) requests.add({ operation: `Made${n}` });
    const lines = (await metrics.text()).split('\n').filter((line) => line.startsWith('requests_total'));
    expect(lines).toHaveLength(201);
    expect(lines).toContain('requests_total{operation="other"} 800');
  });

  it('quote what a name may hold', async () => {
    const metrics = new Metrics();
    metrics.counter('odd_total', 'Odd').add({ name: 'a"b\\c\nd' });
    await expect(metrics.text()).resolves.toContain('odd_total{name="a\\"b\\\\c\\nd"} 1');
  });

  it('say how long the event loop was held up since they were last read', async () => {
    const metrics = new Metrics();
    measureProcess(metrics);
    const longest = async () =>
      Number(/^commonweal_event_loop_delay_max_seconds (.+)$/m.exec(await metrics.text())?.[1]);
    const turn = () => new Promise((resolve) => setTimeout(resolve, 30));
    await turn();
    for (const end = performance.now() + 300; performance.now() < end;);
    await turn();
    expect(await longest()).toBeGreaterThan(0.2);
    await turn();
    expect(await longest()).toBeLessThan(0.2);
  });
});

describe('metrics are read', () => {
  const here = '127.0.0.1';
  const token = 'a'.repeat(40);
  it.each([
    ['by a program on this machine', { address: here }, undefined, true],
    ['not from elsewhere', { address: '10.0.0.9' }, undefined, false],
    [
      'not through a proxy on this machine',
      { address: here, headers: { 'x-forwarded-for': '10.0.0.9' } },
      undefined,
      false,
    ],
    [
      'from anywhere with the token',
      { address: '10.0.0.9', headers: { authorization: `Bearer ${token}` } },
      token,
      true,
    ],
    ['not with another token', { address: here, headers: { authorization: `Bearer ${token}b` } }, token, false],
    ['not without the token where there is one, even here', { address: here }, token, false],
  ])('%s', (_, request, secret, may) => {
    expect(mayReadMetrics({ headers: {}, ...request }, secret)).toBe(may);
  });
});
