import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { type LocalDate, londonClock } from '@commonweal/calendar';
import { isLine } from '@commonweal/canonical';
import type { MailLanguage } from '@commonweal/mail';
import { Councillor, inTransaction, WardQuestion, WardQuestionText } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';
import { keptText, longTextFaults, MOST_OF_QUESTION, type QuestionChannel } from '@commonweal/voices';

import { mayAnswerQuestions } from '../policy.js';
import { type NotFound, notFound } from './failures.js';
import { databaseClock, recordVoices, type RowKey } from './known-round.js';

export interface RecordWardQuestionInput {
  readonly councillor: RowKey;
  readonly question: string;
  readonly language: MailLanguage;
  readonly channel: QuestionChannel;
  readonly askedOn: LocalDate;
  /** Where it can be found: the meeting, the letter. Public. */
  readonly provenance: string;
}

type RecordFailure = InvalidInput | NotFound | RoleMissing;

const LONGEST_PROVENANCE = 200;
const EARLIEST = '2000-01-01';

/** Notes a question that a councillor asked by letter, by e-mail or at a meeting. */
@Injectable()
export class RecordWardQuestion {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: RecordWardQuestionInput): Promise<Result<RowKey, RecordFailure>> {
    const { tenantId, id } = input.councillor;
    return inTransaction(this.em, viewer, async (em) => {
      const councillor = actsFor(viewer, tenantId) ? await em.findOne(Councillor, { tenantId, id }) : null;
      if (!councillor) return fail(notFound('councillorId'));
      if (!mayAnswerQuestions(viewer, tenantId)) return fail(roleMissing(mayAnswerQuestions, 'councillorId'));
      const { date: today } = londonClock(await databaseClock(em));
      const faults = questionFaults(input, today);
      if (faults.length > 0) return fail(invalidInput(faults));
      return ok(await keep(em, viewer, { councillor, input }));
    });
  }
}

interface Recorded {
  readonly councillor: Councillor;
  readonly input: RecordWardQuestionInput;
}

async function keep(em: EntityManager, viewer: Viewer, { councillor, input }: Recorded): Promise<RowKey> {
  const { tenantId, id: councillorId, wardCode, name: askedBy } = councillor;
  const { askedOn, channel, language } = input;
  const id = randomUUID();
  em.create(WardQuestion, { ...{ tenantId, id, councillorId, wardCode, askedBy }, askedOn, channel });
  await em.flush();
  const text = { words: keptText(input.question), provenance: input.provenance.trim() };
  em.create(WardQuestionText, { tenantId, questionId: id, language, ...text });
  const after = { councillorId, askedOn, channel, language, ...text };
  const object = { type: 'WardQuestion', id } as const;
  recordVoices(em, { viewer, tenantId, object, action: 'recordWardQuestion', after });
  return { tenantId, id };
}

function questionFaults(
  { question, askedOn, channel, provenance }: RecordWardQuestionInput,
  today: LocalDate,
): Fault[] {
  const rules: readonly (readonly [boolean, string, string])[] = [
    [askedOn >= EARLIEST && askedOn <= today, 'askedOn', 'Give the day on which it was asked, today at the latest'],
    [channel !== 'ONLINE', 'channel', 'Say whether it came by letter, by e-mail or at a meeting'],
    [
      isLine(provenance, LONGEST_PROVENANCE),
      'provenance',
      `Say where it can be found in one line of 1 to ${LONGEST_PROVENANCE} characters`,
    ],
  ];
  return [
    ...longTextFaults(question, { path: '$.question', name: 'the question', most: MOST_OF_QUESTION }),
    ...rules.filter(([sound]) => !sound).map(([, field, message]) => ({ path: `$.${field}`, message })),
  ];
}
