import { defineEntity, p } from '@mikro-orm/postgresql';

import { QUESTION_CHANNELS, WITHHOLDINGS } from '@commonweal/voices';

import { tenantRecord } from '../record.js';

const CouncillorSchema = defineEntity({
  name: 'Councillor',
  tableName: 'councillor',
  properties: {
    ...tenantRecord,
    name: p.text(),
    wardCode: p.text(),
    email: p.text().nullable(),
    endedOn: p.date().nullable(),
  },
});

/** A councillor as an authority lists them. The address is nobody's but the authority's, and goes when the office has ended. */
export class Councillor extends CouncillorSchema.class {}

CouncillorSchema.setClass(Councillor);

const WardQuestionSchema = defineEntity({
  name: 'WardQuestion',
  tableName: 'ward_question',
  properties: {
    ...tenantRecord,
    councillorId: p.uuid(),
    wardCode: p.text(),
    askedBy: p.text(),
    askedOn: p.date(),
    channel: p.enum(QUESTION_CHANNELS),
    withheld: p.enum(WITHHOLDINGS).nullable(),
  },
});

/** That a councillor asked something for a ward; what was asked is in a table of its own, so that it can be withheld. */
export class WardQuestion extends WardQuestionSchema.class {}

WardQuestionSchema.setClass(WardQuestion);

const WardQuestionTextSchema = defineEntity({
  name: 'WardQuestionText',
  tableName: 'ward_question_text',
  properties: {
    tenantId: p.uuid().primary(),
    questionId: p.uuid().primary(),
    words: p.text(),
    language: p.enum(['en', 'cy'] as const),
    provenance: p.text().nullable(),
  },
});

/** What a councillor asked. It never changes. */
export class WardQuestionText extends WardQuestionTextSchema.class {}

WardQuestionTextSchema.setClass(WardQuestionText);

const WardAnswerSchema = defineEntity({
  name: 'WardAnswer',
  tableName: 'ward_answer',
  properties: {
    tenantId: p.uuid().primary(),
    questionId: p.uuid().primary(),
    version: p.integer().primary(),
    words: p.text(),
    wordsCy: p.text().nullable(),
    tenderId: p.uuid().nullable(),
    answeredAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** A version of the answer to a councillor's question. It never changes: a correction is the next one. */
export class WardAnswer extends WardAnswerSchema.class {}

WardAnswerSchema.setClass(WardAnswer);
