import { defineEntity, p } from '@mikro-orm/postgresql';

import {
  AUTHORITY_LEVELS,
  BUYING_NATIONS,
  type PlanFacts,
  REGIMES,
  type Stage,
  TENDER_SUBJECTS,
  type Timeline,
} from '@commonweal/design';

/** Planned days but those that are columns of their own: the notice's here, the deadlines of the tender. */
export interface KeptTimeline {
  readonly dates: Timeline;
  readonly facts: PlanFacts;
}

const TenderDesignSchema = defineEntity({
  name: 'TenderDesign',
  tableName: 'tender_design',
  properties: {
    tenantId: p.uuid().primary(),
    tenderId: p.uuid().primary(),
    nation: p.enum(BUYING_NATIONS),
    subject: p.enum(TENDER_SUBJECTS),
    authority: p.enum(AUTHORITY_LEVELS),
    noticeDate: p.text(),
    regime: p.enum(REGIMES),
    fundTotalPence: p.bigint().nullable(),
    fundCapPence: p.bigint().nullable(),
    fundMatchPercent: p.text().nullable(),
    stages: p.json<readonly Stage[]>(),
    timeline: p.json<KeptTimeline>().nullable(),
    copiedFrom: p.uuid().nullable(),
  },
});

/** How a tender is procured: the answers of its guided route. It stands from publication on. */
export class TenderDesign extends TenderDesignSchema.class {}

TenderDesignSchema.setClass(TenderDesign);
