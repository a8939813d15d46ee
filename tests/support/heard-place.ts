import { randomUUID } from 'node:crypto';

import { toGlobalId } from '@commonweal/graphql';

import type { TestDatabase } from './database.js';
import { asOwner, type SignedInPerson } from './people.js';

const RULE = { threshold: 5, source: 'Test' };

/** Ballots of each need, in a round of ticks; null: a count that is hidden. */
export type Votes = readonly (readonly [title: string, ballots: number | null])[];

/** A round of a place that was counted a moment ago, as its frozen result has it. @returns the ids of its needs */
export async function heardPlace(
  database: TestDatabase,
  { organisation }: Pick<SignedInPerson, 'organisation'>,
  { area, votes }: { readonly area: string; readonly votes: Votes },
): Promise<string[]> {
  const tenantId = Buffer.from(organisation, 'base64url').toString().split(':')[2] ?? '';
  const [round, needs] = [randomUUID(), votes.map(() => randomUUID())];
  const all = votes.reduce((sum, [, ballots]) => sum + (ballots ?? 0), 0);
  const result = {
    ...{ ballots: counted(all), threshold: RULE.threshold, source: RULE.source },
    channels: ['ONLINE', 'PAPER', 'PHONE'].map((channel) => ({
      channel,
      ballots: counted(channel === 'PAPER' ? all : 0),
    })),
    needs: votes.map(([, ballots], at) => ({
      ...{ need: needs[at], rank: ballots === null ? null : at + 1, points: null },
      ...{ ballots: counted(ballots), percent: ballots === null ? null : String(Math.round((100 * ballots) / all)) },
    })),
  };
  await asOwner(database, async (owner) => {
    await owner.query(
      `insert into priority_round (tenant_id, id, area_code, title, ballot_kind, most_choices, opens_at, closes_at)
         values ($1, $2, $3, 'What matters here?', 'APPROVAL', 1, now() - interval '2 days', now() - interval '1 day')`,
      [tenantId, round, area],
    );
    for (const [at, [title]] of votes.entries())
      await owner.query(
        `insert into community_need (tenant_id, id, round_id, number, title, origin, state)
           values ($1, $2, $3, $4, $5, 'STAFF', 'SHOWN')`,
        [tenantId, needs[at], round, at + 1, title],
      );
    await owner.query('update priority_round set closed_at = now(), result = $2 where id = $1', [round, result]);
  });
  return needs.map((id) => toGlobalId('CommunityNeed', { tenantId, id }));
}

const counted = (count: number | null) => (count === null ? { shown: 'FEWER' } : { shown: 'COUNT', count });
