import { defineEntity, p } from '@mikro-orm/postgresql';

import { BALLOT_KINDS, type PublishedResult } from '@commonweal/voices';

import { tenantRecord } from '../record.js';

const PriorityRoundSchema = defineEntity({
  name: 'PriorityRound',
  tableName: 'priority_round',
  properties: {
    ...tenantRecord,
    areaCode: p.text(),
    title: p.text(),
    titleCy: p.text().nullable(),
    ballotKind: p.enum(BALLOT_KINDS),
    mostChoices: p.integer(),
    opensAt: p.datetime(),
    closesAt: p.datetime(),
    closedAt: p.datetime().nullable(),
    result: p.json<PublishedResult>().nullable(),
  },
});

/** A round in which an area says what it needs. Once it is counted it is never changed again. */
export class PriorityRound extends PriorityRoundSchema.class {}

PriorityRoundSchema.setClass(PriorityRound);

export const NEED_STATES = ['PROPOSED', 'SHOWN', 'DECLINED', 'MERGED'] as const;
export type NeedState = (typeof NEED_STATES)[number];
export const NEED_ORIGINS = ['PUBLIC', 'STAFF'] as const;

const CommunityNeedSchema = defineEntity({
  name: 'CommunityNeed',
  tableName: 'community_need',
  properties: {
    ...tenantRecord,
    roundId: p.uuid(),
    number: p.integer(),
    title: p.text(),
    titleCy: p.text().nullable(),
    origin: p.enum(NEED_ORIGINS),
    state: p.enum(NEED_STATES),
    reason: p.text().nullable(),
    mergedInto: p.uuid().nullable(),
  },
});

/** A need of a round: waiting to be looked at, to choose from, declined with a reason, or part of another one. */
export class CommunityNeed extends CommunityNeedSchema.class {}

CommunityNeedSchema.setClass(CommunityNeed);
