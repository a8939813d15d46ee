import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { isLine } from '@commonweal/canonical';
import { CommunityNeed, inTransaction, Organisation, PriorityRound } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';
import { type BallotKind, MOST_CHOICES } from '@commonweal/voices';

import { mayKeepRounds } from '../policy.js';
import { type NotFound, notFound } from './failures.js';
import { databaseClock, recordVoices, type RowKey } from './known-round.js';
import { needTitleFaults } from './need-titles.js';

export interface NewNeed {
  readonly title: string;
  readonly titleCy: string | null;
}

export interface OpenPriorityRoundInput extends NewNeed {
  readonly authorityId: string;
  readonly areaCode: string;
  readonly ballotKind: BallotKind;
  readonly mostChoices: number;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** What can be chosen from the beginning. */
  readonly needs: readonly NewNeed[];
}

type OpenFailure = InvalidInput | NotFound | RoleMissing;

const MOST_NEEDS = 100;
const LONGEST_TITLE = 200;
const IS_PLACE = 'select exists (select from place where code = ?) as known';

/** Opens a round for an area, at once or from a day on. */
@Injectable()
export class OpenPriorityRound {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: OpenPriorityRoundInput): Promise<Result<RowKey, OpenFailure>> {
    const { authorityId: tenantId } = input;
    return inTransaction(this.em, viewer, async (em) => {
      const known = actsFor(viewer, tenantId) ? await em.count(Organisation, { id: tenantId, kind: 'AUTHORITY' }) : 0;
      if (known === 0) return fail(notFound('authorityId'));
      if (!mayKeepRounds(viewer, tenantId)) return fail(roleMissing(mayKeepRounds, 'authorityId'));
      const faults = [
        ...wordFaults(input),
        ...(await placeFaults(em, input)),
        ...timeFaults(input, await databaseClock(em)),
      ];
      if (faults.length > 0) return fail(invalidInput(faults));
      return ok(await open(em, viewer, input));
    });
  }
}

async function open(em: EntityManager, viewer: Viewer, input: OpenPriorityRoundInput): Promise<RowKey> {
  const { authorityId: tenantId, areaCode, title, titleCy, ballotKind, mostChoices, opensAt, closesAt } = input;
  const id = randomUUID();
  em.create(PriorityRound, {
    ...{ tenantId, id, areaCode, title: title.trim(), titleCy: titleCy?.trim() || null },
    ...{ ballotKind, mostChoices, opensAt, closesAt },
  });
  await em.flush();
  for (const [index, need] of input.needs.entries())
    em.create(CommunityNeed, {
      ...{ tenantId, roundId: id, number: index + 1, origin: 'STAFF', state: 'SHOWN' },
      ...{ title: need.title.trim(), titleCy: need.titleCy?.trim() || null },
    });
  const { needs, ...facts } = input;
  const after = { ...facts, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString(), needs: [...needs] };
  const object = { type: 'PriorityRound', id } as const;
  recordVoices(em, { viewer, tenantId, object, action: 'openPriorityRound', after });
  return { tenantId, id };
}

const isTitle = (text: string): boolean => isLine(text, LONGEST_TITLE);

function wordFaults({ title, titleCy, mostChoices, needs }: OpenPriorityRoundInput): Fault[] {
  const rules: readonly (readonly [boolean, string, string])[] = [
    [isTitle(title), 'title', `Give the round a title of 1 to ${LONGEST_TITLE} characters`],
    [titleCy === null || isTitle(titleCy), 'titleCy', `Give the title in 1 to ${LONGEST_TITLE} characters`],
    [mostChoices >= 1 && mostChoices <= MOST_CHOICES, 'mostChoices', `Let people choose 1 to ${MOST_CHOICES} needs`],
    [needs.length <= MOST_NEEDS, 'needs', `Begin with at most ${MOST_NEEDS} needs`],
  ];
  const wrong = rules.filter(([sound]) => !sound).map(([, field, message]) => ({ path: `$.${field}`, message }));
  const ofNeeds = needs
    .slice(0, MOST_NEEDS)
    .flatMap((need, index) => [
      ...needTitleFaults(need.title, `$.needs[${index}].title`),
      ...(need.titleCy === null ? [] : needTitleFaults(need.titleCy, `$.needs[${index}].titleCy`)),
    ]);
  return [...wrong, ...ofNeeds];
}

async function placeFaults(em: EntityManager, { areaCode }: OpenPriorityRoundInput): Promise<Fault[]> {
  const [row] = await em.execute<{ known: boolean }[]>(IS_PLACE, [areaCode]);
  return row?.known ? [] : [{ path: '$.area', message: 'No place that is known here has this code' }];
}

function timeFaults({ opensAt, closesAt }: OpenPriorityRoundInput, now: Date): Fault[] {
  if (closesAt <= now) return [{ path: '$.closesAt', message: 'The round must close in the future' }];
  return closesAt > opensAt ? [] : [{ path: '$.closesAt', message: 'The round must close after it opens' }];
}
