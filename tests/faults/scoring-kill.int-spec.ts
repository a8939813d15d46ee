import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import type { Loose } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { postgresQueue } from '../support/queues.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

/** As many bids as the checks that score again for each bid are made for: scoring them takes a while. */
const BIDS = 200;

let here: World;
const running: ChildProcess[] = [];

beforeAll(async () => {
  here = await world(0);
  await postgresQueue(here.database);
});
afterAll(async () => {
  for (const worker of running) worker.kill('SIGKILL');
  await here?.close();
});

/** A real worker process that notices within a second or two when another one has died. */
function startWorker(): ChildProcess {
  const env = {
    ...{ PATH: process.env['PATH'], NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0' },
    ...{ DATABASE_URL: here.database.worker, JOB_LOCK_MS: '1000', JOB_STALL_CHECK_MS: '500' },
  };
  const worker = spawn(process.execPath, ['apps/worker/dist/main.js'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  running.push(worker);
  return worker;
}

/** A closed lot with many graded bids, put there past the API to save time. */
async function largeLot(): Promise<string> {
  const { lotId, tenderId } = await publishedTender(here);
  await asOwner(here.database, async (client) => {
    await client.query(
      `with suppliers as (
         insert into organisation (id, kind, name, supplier_kind)
         select gen_random_uuid(), 'SUPPLIER', 'Bidder ' || n, 'BUSINESS' from generate_series(1, ${BIDS}) n returning id),
       bids as (
         insert into bid (tenant_id, id, lot_id, supplier_id, party_ids, state, received_at, content_hash, size)
         select $1, gen_random_uuid(), $2, s.id, array[s.id], 'SUBMITTED', now(), 'sha256:0', 1 from suppliers s
         returning tenant_id, id),
       envelopes as (
         insert into bid_envelope (tenant_id, bid_id, content)
         select tenant_id, id, json_build_object('nonce', 'n', 'answers', '[]'::json,
           'price', json_build_object('amount', (100000 + row_number() over (order by id) * 137)::text || '.00', 'vat', 'EXCLUDES_VAT'),
           'commitments', json_build_array(json_build_object('measureId', 'jobs-unemployed', 'quantity', '2', 'years', 2, 'places', '["Mereside"]'::json)))
         from bids)
       insert into agreed_grade (tenant_id, id, bid_id, criterion_key, revision, grade, reason, recorded_by)
       select b.tenant_id, gen_random_uuid(), b.id, k, 1, (row_number() over (order by b.id, k)) % 6, 'seen', $3
         from bids b, unnest(array['quality', 'sv-method']) k`,
      [here.lead.organisationId, rowId(lotId), here.lead.personId],
    );
  });
  await here.steps.close(here.database, tenderId);
  return lotId;
}

const ask = async (lotId: string) =>
  (
    await here.steps.mutate(
      'requestScoring',
      'RequestScoringInput',
      { lotId },
      '... on RequestScoringSuccess { run { id } }',
    )
  )['run']?.['id'] as string;

const RUN = 'query ($id: ID!) { node(id: $id) { ... on ScoringRun { state progress result { resultHash } } } }';
const run = async (id: string) => (await here.api.gql(RUN, { id }, here.lead.token)).data.node as Loose;
const results = (runId: string) =>
  asOwner(
    here.database,
    async (client) =>
      (await client.query('select result_hash from scoring_result where run_id = $1', [rowId(runId)])).rows,
  );

describe('scoring', () => {
  it('arrives once when its worker is killed in the middle of it', async () => {
    const runId = await ask(await largeLot());
    const doomed = startWorker();
    const caught = await eventually(
      () => run(runId),
      (node) => (node['progress'] as unknown as number) > 0 || String(node['state']) === 'DONE',
      180_000,
    );
    expect(String(caught['state'])).toBe('RUNNING');
    doomed.kill('SIGKILL');
    await once(doomed, 'exit');
    expect(await results(runId)).toEqual([]);

    startWorker();
    await eventually(
      () => run(runId),
      (node) => String(node['state']) === 'DONE',
      90_000,
    );
    expect(await results(runId)).toHaveLength(1);
  }, 540_000);

  it('arrives once with two workers at work', async () => {
    startWorker();
    const runIds = await Promise.all([await largeLot(), await largeLot()].map(ask));
    for (const runId of runIds) {
      await eventually(
        () => run(runId),
        (node) => String(node['state']) === 'DONE',
        120_000,
      );
      expect(await results(runId)).toHaveLength(1);
    }
  }, 720_000);
});
