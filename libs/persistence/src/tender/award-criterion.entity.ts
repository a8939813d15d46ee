import { defineEntity, p } from '@mikro-orm/postgresql';

import type { Question } from '@commonweal/criteria';

import { tenantRecord } from '../record.js';

export const CRITERION_KINDS = ['PRICE', 'QUALITY', 'SOCIAL_VALUE'] as const;

const AwardCriterionSchema = defineEntity({
  name: 'AwardCriterion',
  tableName: 'award_criterion',
  properties: {
    ...tenantRecord,
    lotId: p.uuid(),
    key: p.text(),
    name: p.text(),
    kind: p.enum(CRITERION_KINDS),
    parentKey: p.text().nullable(),
    weight: p.decimal('string').precision(7).scale(4),
    scoring: p.json<object>().nullable(),
    questions: p.json<readonly Question[]>().onCreate(() => []),
    position: p.integer(),
  },
});

/** One criterion of a lot; its weight is a percentage of its parent, exact to four decimals. */
export class AwardCriterion extends AwardCriterionSchema.class {}

AwardCriterionSchema.setClass(AwardCriterion);
