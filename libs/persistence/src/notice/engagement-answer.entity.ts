import { defineEntity, p } from '@mikro-orm/postgresql';

const EngagementAnswerSchema = defineEntity({
  name: 'EngagementAnswerRow',
  tableName: 'engagement_answer',
  properties: {
    tenantId: p.uuid().primary(),
    tenderId: p.uuid().primary(),
    number: p.integer().primary(),
    question: p.text(),
    answer: p.text(),
    corrects: p.integer().nullable(),
    publishedBy: p.uuid(),
    publishedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** What suppliers asked before a tender and what was answered: public from the moment it is written, and never changed. */
export class EngagementAnswerRow extends EngagementAnswerSchema.class {}

EngagementAnswerSchema.setClass(EngagementAnswerRow);
