import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

const GradeSchema = defineEntity({
  name: 'Grade',
  tableName: 'grade',
  properties: {
    ...tenantRecord,
    bidId: p.uuid(),
    criterionKey: p.text(),
    evaluatorId: p.uuid(),
    grade: p.decimal('string'),
    reason: p.text(),
  },
});

/** One evaluator's grade of one bid on one criterion, with the reason. Rows are only ever added. */
export class Grade extends GradeSchema.class {}

GradeSchema.setClass(Grade);

const AgreedGradeSchema = defineEntity({
  name: 'AgreedGrade',
  tableName: 'agreed_grade',
  properties: {
    ...tenantRecord,
    bidId: p.uuid(),
    criterionKey: p.text(),
    revision: p.integer(),
    grade: p.decimal('string'),
    reason: p.text(),
    recordedBy: p.uuid(),
  },
});

/** The grade the panel agreed, with the reason. Rows are only ever added; the highest revision counts. */
export class AgreedGrade extends AgreedGradeSchema.class {}

AgreedGradeSchema.setClass(AgreedGrade);
