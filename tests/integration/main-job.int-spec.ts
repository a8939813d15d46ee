import 'reflect-metadata';

import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { RunningWorker } from '../../apps/worker/src/run-worker.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { type Loose, startApi, type TestApi } from '../support/graphql.js';
import { type SignedInPerson, signedIn } from '../support/people.js';
import { procurement } from '../support/procurement.js';
import { startWorker } from '../support/worker.js';

const RESULT = `query ($id: ID!) { node(id: $id) { ... on ScoringRun { state progress failure result {
  engine inputHash resultHash leaves { key name effectiveWeight } bids { key supplierName status rank total socialValue points { key points of } }
  ties warnings { code message } sweeps { criterionKey crossings { weight sentence } lines { bidKey } }
  withdrawals { sentence } confidence { draws seed winnerShare } bundle resultJson } } } }`;

let database: TestDatabase;
let api: TestApi;
let worker: RunningWorker;
let lead: SignedInPerson;
let suppliers: SignedInPerson[];

beforeAll(async () => {
  database = await testDatabase();
  api = await startApi(database);
  worker = await startWorker(database);
  lead = await signedIn(database);
  suppliers = await Promise.all([1, 2, 3].map(() => signedIn(database, 'SUPPLIER')));
});

afterAll(async () => {
  await worker?.stop();
  await api?.close();
  await database?.drop();
});

const OFFERS = [
  { price: '100000.00', jobs: '3' },
  { price: '130000.00', jobs: '5' },
  { price: '60000.00', jobs: '1' },
];

/** A tender with three bids, closed and graded, ready to score. */
async function gradedTender() {
  const steps = procurement(api, lead);
  const draft = await steps.draft();
  await steps.withCriteria(draft);
  const version = await steps.versionOf(draft.tenderId);
  await steps.mutate(
    'chooseMeasures',
    'ChooseMeasuresInput',
    { lotId: draft.lotId, version, measureIds: ['jobs-unemployed'] },
    '',
  );
  expect((await steps.publish(draft.tenderId))['__typename']).toBe('PublishTenderSuccess');
  const bids: string[] = [];
  for (const [index, supplier] of suppliers.entries()) {
    const answer = await steps.bid(supplier, draft.lotId, OFFERS[index] ?? { price: '1.00', jobs: '1' });
    bids.push(answer['bid']?.['id'] as string);
  }
  expect((await steps.close(database, draft.tenderId))['__typename']).toBe('CloseTenderSuccess');
  const grading = bids.flatMap((bidId, index) =>
    ['quality', 'sv-method'].flatMap((key) =>
      (['recordGrade', 'recordAgreedGrade'] as const).map((verb) => ({
        bidId,
        key,
        verb,
        grade: String(3 + (index % 3)),
      })),
    ),
  );
  for (const { bidId, key, verb, grade } of grading)
    expect((await steps.grade(verb, bidId, [key, grade]))['__typename']).toMatch(/Success$/);
  return { ...draft, bids, steps };
}

async function scored(lotId: string): Promise<{ runId: string; run: Loose }> {
  const steps = procurement(api, lead);
  const asked = await steps.mutate(
    'requestScoring',
    'RequestScoringInput',
    { lotId },
    '... on RequestScoringSuccess { run { id state } }',
  );
  const runId = asked['run']?.['id'] as string;
  const run = await eventually(
    async () => (await api.gql(RESULT, { id: runId }, lead.token)).data.node as Loose,
    (node) => ['DONE', 'FAILED'].includes(node['state'] as unknown as string),
  );
  return { runId, run };
}

describe('the main job, through the API alone', () => {
  it('turns a notice into a tender, bids, grades and a result that verifies on the command line', async () => {
    const { lotId, tenderId } = await gradedTender();
    const { run } = await scored(lotId);

    expect(run).toMatchObject({ state: 'DONE', progress: 100, failure: null });
    const result = run['result'] as Loose;
    expect(result['bids']?.map((bid: Loose) => bid['rank'])).toEqual([1, 2, 3]);
    expect(result['leaves']?.map((leaf: Loose) => leaf['effectiveWeight'])).toEqual(['40', '40', '10', '10']);
    expect(result['warnings']?.map((warning: Loose) => warning['code'])).toContain('RELATIVE_METHOD');
    expect(result['confidence']).toMatchObject({ draws: 10_000 });

    const folder = mkdtempSync(join(tmpdir(), 'proof-'));
    writeFileSync(join(folder, 'bundle.json'), result['bundle'] as string);
    writeFileSync(join(folder, 'result.json'), result['resultJson'] as string);
    const cli = ['apps/cli/bin/commonweal.mjs', 'verify', join(folder, 'bundle.json'), join(folder, 'result.json')];
    expect(
      execFileSync(process.execPath, cli, { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }),
    ).toContain(result['resultHash'] as string);

    const { data } = await api.gql('query ($id: ID!) { tender(id: $id) { state } }', { id: tenderId }, lead.token);
    expect(data.tender?.['state']).toBe('EVALUATED');
  });

  it('gives the same result, to the byte, when it is asked for again', async () => {
    const { lotId } = await gradedTender();
    const [first, second] = [await scored(lotId), await scored(lotId)];
    expect(second.runId).not.toBe(first.runId);
    expect(second.run['result']).toEqual(first.run['result']);
  });

  it('keeps the grades as they were from the moment scoring is asked for', async () => {
    const { lotId, bids, steps } = await gradedTender();
    await scored(lotId);
    for (const verb of ['recordGrade', 'recordAgreedGrade'] as const)
      expect((await steps.grade(verb, bids[0] ?? '', ['quality', '5']))['__typename']).toBe('WrongPhase');
  });

  it('lists every missing agreed grade before it promises a job', async () => {
    const { lotId, steps } = await gradedTender();
    const fresh = await procurementWithoutGrades(steps);
    const refused = await steps.mutate(
      'requestScoring',
      'RequestScoringInput',
      { lotId: fresh },
      '... on GradesMissing { faults { path message } }',
    );
    expect(refused['__typename']).toBe('GradesMissing');
    expect(refused['faults']).toHaveLength(2);
    expect(lotId).not.toBe(fresh);
  });
});

async function procurementWithoutGrades(steps: ReturnType<typeof procurement>): Promise<string> {
  const draft = await steps.draft();
  await steps.withCriteria(draft);
  const version = await steps.versionOf(draft.tenderId);
  await steps.mutate(
    'chooseMeasures',
    'ChooseMeasuresInput',
    { lotId: draft.lotId, version, measureIds: ['jobs-unemployed'] },
    '',
  );
  await steps.publish(draft.tenderId);
  const [supplier] = suppliers;
  if (supplier) await steps.bid(supplier, draft.lotId, { price: '5.00', jobs: '2' });
  await steps.close(database, draft.tenderId);
  return draft.lotId;
}
