import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, type Policy, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { CommunityNeed, PriorityRound } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';
import { type RoundPhase, roundPhase } from '@commonweal/voices';

import { type NotFound, notFound } from './failures.js';

export interface RowKey {
  readonly tenantId: string;
  readonly id: string;
}

/** What the database's clock says now. It alone decides whether a round is open. */
export async function databaseClock(em: EntityManager): Promise<Date> {
  const [row] = await em.execute<{ now: string }[]>('select clock_timestamp() as now');
  return new Date(row?.now ?? NaN);
}

/** Where a round stands now. */
export async function phaseOf(em: EntityManager, round: PriorityRound): Promise<RoundPhase> {
  const { opensAt, closesAt, closedAt = null } = round;
  return roundPhase({ opensAt, closesAt, closedAt }, await databaseClock(em));
}

/** The ids of the needs that can be chosen. */
export async function shownNeeds(em: EntityManager, { tenantId, id: roundId }: RowKey): Promise<Set<string>> {
  const needs = await em.find(CommunityNeed, { tenantId, roundId, state: 'SHOWN' }, { fields: ['id'] });
  return new Set(needs.map(({ id }) => id));
}

/** The round, locked, if the viewer may do this to it. */
export async function keptRound(
  em: EntityManager,
  viewer: Viewer,
  { key: { tenantId, id }, policy }: { readonly key: RowKey; readonly policy: Policy },
): Promise<Result<PriorityRound, NotFound | RoleMissing>> {
  const round = actsFor(viewer, tenantId)
    ? await em.findOne(PriorityRound, { tenantId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!round) return fail(notFound('roundId'));
  return policy(viewer, tenantId) ? ok(round) : fail(roleMissing(policy, 'roundId'));
}

type VoicedObject = 'PriorityRound' | 'CommunityNeed' | 'Ballot' | 'Councillor' | 'WardQuestion';

interface Done {
  readonly viewer: Viewer;
  readonly object: { readonly type: VoicedObject; readonly id: string };
  readonly tenantId: string;
  readonly action: string;
  readonly before?: object;
  readonly after: object;
}

/** Records what an officer did. */
export function recordVoices(em: EntityManager, { viewer, tenantId, ...done }: Done): void {
  recordLeaf(em, { ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId }, ...done });
}
