import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { type LocalDate, londonClock } from '@commonweal/calendar';
import { inTransaction, type PriorityRound } from '@commonweal/persistence';
import { type Fault, type Result, fail, invalidInput, ok } from '@commonweal/result';
import { type BallotChannel, ballotFaults } from '@commonweal/voices';

import { mayEnterBallots } from '../policy.js';
import { roundNotOpen, type StaffFailure } from './failures.js';
import { databaseClock, keptRound, phaseOf, recordVoices, type RowKey, shownNeeds } from './known-round.js';

export interface EnterBallotInput {
  readonly round: RowKey;
  readonly channel: Exclude<BallotChannel, 'ONLINE'>;
  /** What the sheets were bundled under. */
  readonly batch: string;
  readonly sheet: number;
  readonly receivedOn: LocalDate;
  readonly choices: readonly string[];
}

export interface Entered {
  readonly sheet: number;
  readonly nextSheet: number;
}

const ENTER = 'select enter_ballot(?, ?, ?, ?, ?, ?, ?::date, ?::uuid[]) as entered';
const LAST = 'select last_sheet(?, ?, ?) as sheet';
const BATCH = /^[^\p{Cc}]{1,50}$/u;
const MOST_SHEETS = 100_000;

/** Enters a ballot that came on paper or by phone, with where its sheet lies. */
@Injectable()
export class EnterBallot {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: EnterBallotInput): Promise<Result<Entered, StaffFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const kept = await keptRound(em, viewer, { key: input.round, policy: mayEnterBallots });
      if (!kept.ok) return kept;
      const phase = await phaseOf(em, kept.value);
      if (phase !== 'OPEN' && phase !== 'COUNTING') return fail(roundNotOpen(phase));
      const faults = await this.faults(em, kept.value, input);
      if (faults.length > 0) return fail(invalidInput(faults));
      return this.enter(em, viewer, input);
    });
  }

  private async enter(
    em: EntityManager,
    viewer: Viewer,
    { round, channel, batch, sheet, receivedOn, choices }: EnterBallotInput,
  ): Promise<Result<Entered, StaffFailure>> {
    const { tenantId } = round;
    const [id, name] = [randomUUID(), batch.trim()];
    await em.execute('select forget_voters()');
    const values = [tenantId, round.id, id, channel, name, sheet, receivedOn, `{${choices.join(',')}}`];
    const [row] = await em.execute<{ entered: boolean }[]>(ENTER, values);
    const [last] = await em.execute<{ sheet: number }[]>(LAST, [tenantId, round.id, name]);
    const nextSheet = (last?.sheet ?? 0) + 1;
    if (!row?.entered) return fail(invalidInput([taken(nextSheet)]));
    const after = { roundId: round.id, channel, batch: name, sheet, receivedOn };
    recordVoices(em, { viewer, tenantId, object: { type: 'Ballot', id }, action: 'enterBallot', after });
    return ok({ sheet, nextSheet });
  }

  private async faults(em: EntityManager, round: PriorityRound, input: EnterBallotInput): Promise<Fault[]> {
    const { ballotKind: kind, mostChoices, opensAt, closesAt } = round;
    const today = londonClock(await databaseClock(em)).date;
    const [first, last] = [londonClock(opensAt).date, londonClock(closesAt).date];
    const { receivedOn, batch, sheet } = input;
    const isInTime = receivedOn >= first && receivedOn <= last && receivedOn <= today;
    const rules: readonly (readonly [boolean, string, string])[] = [
      [BATCH.test(batch.trim()), 'batch', 'Name the bundle of sheets, in 1 to 50 characters'],
      [sheet >= 1 && sheet <= MOST_SHEETS, 'sheet', `Number the sheet from 1 to ${MOST_SHEETS}`],
      [isInTime, 'receivedOn', `Give the day it came, from ${first} to ${last} and not in the future`],
    ];
    const wrong = rules.filter(([sound]) => !sound).map(([, field, message]) => ({ path: `$.${field}`, message }));
    return [...wrong, ...ballotFaults(input.choices, { kind, mostChoices }, await shownNeeds(em, round))];
  }
}

const taken = (nextSheet: number): Fault => ({
  path: '$.sheet',
  message: `This sheet of the bundle was entered before; the next one is ${nextSheet}`,
});
