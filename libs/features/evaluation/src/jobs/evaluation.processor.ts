import { Injectable } from '@nestjs/common';

import { handle, type JobHandler, type JobProcessor } from '@commonweal/jobs';

import { KeepResult } from '../use-cases/keep-result.js';
import { ScoreLot } from '../use-cases/score-lot.js';
import { scoreLot } from './score-lot.job.js';

const BROKEN_DOWN = 'The scoring broke down five times. Ask again; if it repeats, tell support.';

/** What the worker does for evaluation. */
@Injectable()
export class EvaluationProcessor implements JobProcessor {
  readonly handlers: readonly JobHandler[];

  constructor(score: ScoreLot, keepResult: KeepResult) {
    this.handlers = [
      handle(
        scoreLot,
        ({ payload, reportProgress }) => score.execute(payload, reportProgress),
        ({ payload }) => keepResult.failed(payload, BROKEN_DOWN),
      ),
    ];
  }
}
