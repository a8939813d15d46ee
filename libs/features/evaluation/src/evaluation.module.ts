import { Module } from '@nestjs/common';

import { AgreedGrades } from './queries/agreed-grades.js';
import { MaterialOfLot } from './queries/material-of-lot.js';
import { ScoringRuns } from './queries/scoring-runs.js';
import { KeepResult } from './use-cases/keep-result.js';
import { RecordAgreedGrade } from './use-cases/record-agreed-grade.js';
import { RecordGrade } from './use-cases/record-grade.js';
import { RequestScoring } from './use-cases/request-scoring.js';
import { ScoreLot } from './use-cases/score-lot.js';

const verbs = [
  AgreedGrades,
  KeepResult,
  MaterialOfLot,
  RecordAgreedGrade,
  RecordGrade,
  RequestScoring,
  ScoreLot,
  ScoringRuns,
];

/** Grades, and the scoring that comes of them. */
@Module({ providers: verbs, exports: verbs })
export class EvaluationModule {}
