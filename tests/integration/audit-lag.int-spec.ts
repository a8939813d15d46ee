import 'reflect-metadata';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import { asOwner } from '../support/people.js';
import { startWorker } from '../support/worker.js';
import { type World, world } from '../support/world.js';

const CHANGES = 20;
const LAGS = `select extract(epoch from h.created_at - l.recorded_at)::float8 as lag
  from audit_leaf l
  left join lateral (select created_at from audit_head where size > l.position order by size limit 1) h on true
  order by 1 nulls last`;

let here: World;
let worker: Awaited<ReturnType<typeof startWorker>>;
beforeAll(async () => {
  here = await world(0);
  worker = await startWorker(here.database);
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await here?.close();
});

const lags = () =>
  asOwner(here.database, async (owner) => (await owner.query<{ lag: number | null }>(LAGS)).rows.map(({ lag }) => lag));

it('a head is signed within a second of a change', async () => {
  for (let change = 0; change < CHANGES; change += 1) await here.steps.draft();
  const all = await eventually(lags, (found) => found.length === CHANGES && !found.includes(null));
  // One in twenty may meet a machine that is busy with something else.
  expect(all.at(-2)).toBeLessThanOrEqual(1);
}, 60_000);
