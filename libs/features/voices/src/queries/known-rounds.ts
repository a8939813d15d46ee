import { EntityManager, type FilterQuery } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { CommunityNeed, Organisation, PriorityRound, readAs } from '@commonweal/persistence';
import { type RoundPhase, roundPhase } from '@commonweal/voices';

/** A place as a round names it. */
export interface Area {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly isFictional: boolean;
}

/** A round with the needs that can be chosen. */
export interface KnownRound {
  readonly round: PriorityRound;
  readonly phase: RoundPhase;
  readonly authority: { readonly id: string; readonly name: string };
  /** Null where the place is not among those that are known any more. */
  readonly area: Area | null;
  readonly needs: readonly CommunityNeed[];
}

const MOST = 100;
const PLACES = 'select code, kind, name, is_fictional as "isFictional" from place where code = any (?::text[])';
const NOW = 'select clock_timestamp() as now';

/** Rounds, which are everybody's to see, and the needs in them that can be chosen. */
@Injectable()
export class KnownRounds {
  constructor(private readonly em: EntityManager) {}

  /** Newest first. */
  ofArea(viewer: Viewer | null, areaCode: string): Promise<KnownRound[]> {
    return this.read(viewer, { areaCode });
  }

  /** Newest first. */
  ofAuthority(viewer: Viewer | null, tenantId: string): Promise<KnownRound[]> {
    return this.read(viewer, { tenantId });
  }

  async one(viewer: Viewer | null, { tenantId, id }: { tenantId: string; id: string }): Promise<KnownRound | null> {
    const [found = null] = await this.read(viewer, { tenantId, id });
    return found;
  }

  /** The round of an area that was counted last. */
  async lastCounted(viewer: Viewer | null, areaCode: string): Promise<KnownRound | null> {
    const [found = null] = await this.read(viewer, { areaCode, closedAt: { $ne: null } }, 1);
    return found;
  }

  private read(viewer: Viewer | null, where: FilterQuery<PriorityRound>, limit = MOST): Promise<KnownRound[]> {
    return readAs(this.em, viewer, async (em) => {
      const rounds = await em.find(PriorityRound, where, { orderBy: { closesAt: 'desc', id: 'asc' }, limit });
      if (rounds.length === 0) return [];
      const [clock] = await em.execute<{ now: string }[]>(NOW);
      const areas = await em.execute<Area[]>(PLACES, [arrayOf(rounds.map(({ areaCode }) => areaCode))]);
      const authorities = await em.find(Organisation, { id: rounds.map(({ tenantId }) => tenantId) });
      const needs = await needsOf(em, rounds);
      return rounds.map((round) => {
        const { opensAt, closesAt, closedAt = null, tenantId } = round;
        return {
          round,
          phase: roundPhase({ opensAt, closesAt, closedAt }, new Date(clock?.now ?? NaN)),
          authority: { id: tenantId, name: authorities.find(({ id }) => id === tenantId)?.name ?? '' },
          area: areas.find(({ code }) => code === round.areaCode) ?? null,
          needs: needs.filter(({ roundId }) => roundId === round.id),
        };
      });
    });
  }
}

const arrayOf = (codes: readonly string[]): string => `{${codes.join(',')}}`;

function needsOf(em: EntityManager, rounds: readonly PriorityRound[]): Promise<CommunityNeed[]> {
  const ofRounds = { $or: rounds.map(({ tenantId, id: roundId }) => ({ tenantId, roundId })) };
  return em.find(CommunityNeed, { ...ofRounds, state: 'SHOWN' }, { orderBy: { number: 'asc' } });
}
