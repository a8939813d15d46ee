import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

export const SCORING_RUN_STATES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED'] as const;

const ScoringRunSchema = defineEntity({
  name: 'ScoringRun',
  tableName: 'scoring_run',
  properties: {
    ...tenantRecord,
    lotId: p.uuid(),
    requestedBy: p.uuid(),
    state: p.enum(SCORING_RUN_STATES),
    progress: p.integer(),
    finishedAt: p.datetime().nullable(),
    failure: p.text().nullable(),
  },
});

/** One asking for the scoring of a lot: a job does it and stores one result. */
export class ScoringRun extends ScoringRunSchema.class {}

ScoringRunSchema.setClass(ScoringRun);

const ScoringResultSchema = defineEntity({
  name: 'ScoringResultRow',
  tableName: 'scoring_result',
  properties: {
    tenantId: p.uuid().primary(),
    runId: p.uuid().primary(),
    lotId: p.uuid(),
    inputHash: p.text(),
    resultHash: p.text(),
    bundle: p.text(),
    result: p.text(),
    report: p.json<object>(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** The result of a run with its proof bundle. The database refuses to change or delete it. */
export class ScoringResultRow extends ScoringResultSchema.class {}

ScoringResultSchema.setClass(ScoringResultRow);
