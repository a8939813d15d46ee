import { defineEntity, p } from '@mikro-orm/postgresql';

import type { BeforeTender, CriterionReason } from '@commonweal/design';
import type { AnsweredNeed } from '@commonweal/voices';

/** The round of a place whose needs a tender answered when it was published; null where none had been held. */
export interface HeardRound {
  readonly place: string;
  readonly round: { readonly tenantId: string; readonly id: string } | null;
}

const TenderGroundworkSchema = defineEntity({
  name: 'TenderGroundwork',
  tableName: 'tender_groundwork',
  properties: {
    tenantId: p.uuid().primary(),
    tenderId: p.uuid().primary(),
    answers: p.json<readonly AnsweredNeed[]>().nullable(),
    rounds: p.json<readonly HeardRound[]>().nullable(),
    reasons: p.json<readonly CriterionReason[]>().nullable(),
    before: p.json<BeforeTender>().nullable(),
  },
});

/** What a tender stands on: needs answered, reasons given, decisions made. It stands from publication on. */
export class TenderGroundwork extends TenderGroundworkSchema.class {}

TenderGroundworkSchema.setClass(TenderGroundwork);
