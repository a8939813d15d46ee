import type { EntityManager } from '@mikro-orm/postgresql';

import { CommunityNeed, type HeardRound, PriorityRound } from '@commonweal/persistence';
import type { PlaceKind } from '@commonweal/places';
import { type NeedResult, topNeeds } from '@commonweal/voices';

import { codeList } from '../queries/code-list.js';
import { rowKey } from '../queries/row-key.js';

/** A place as public data know it. */
export interface KnownPlace {
  readonly code: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly isFictional: boolean;
  /** Tenth of England, the most deprived first; of a neighbourhood whose rank is known. */
  readonly decile: number | null;
}

/** One of the foremost needs of a place, with what came of it. */
export interface TopNeed {
  readonly need: CommunityNeed;
  readonly result: NeedResult;
}

/** A place of a tender, the round that was held for it, and its foremost needs. */
export interface HeardPlace {
  readonly code: string;
  readonly place: KnownPlace | null;
  readonly round: PriorityRound | null;
  readonly needs: readonly TopNeed[];
}

const PLACES = `select p.code, p.kind, p.name, p.is_fictional as "isFictional", d.decile from place p
  left join place_deprivation d on d.code = p.code where p.code = any (?::text[])`;

/** Reads places and the frozen results of their rounds. What is hidden in a result stays hidden. */
export async function readPlaces(em: EntityManager, heard: readonly HeardRound[]): Promise<HeardPlace[]> {
  if (heard.length === 0) return [];
  const places = await em.execute<KnownPlace[]>(PLACES, [codeList(heard.map(({ place }) => place))]);
  const keys = heard.flatMap(({ round }) => (round ? [round] : []));
  const rounds = keys.length > 0 ? await em.find(PriorityRound, { $or: keys }) : [];
  const needs = rounds.length > 0 ? await em.find(CommunityNeed, { $or: rounds.map(needsOfRound) }) : [];
  return heard.map(({ place: code, round: asked }) => {
    const round = rounds.find((each) => asked && rowKey(each) === rowKey(asked)) ?? null;
    return { code, round, place: places.find((each) => each.code === code) ?? null, needs: topOf(round, needs) };
  });
}

const needsOfRound = ({ tenantId, id: roundId }: PriorityRound) => ({ tenantId, roundId });

function topOf(round: PriorityRound | null, needs: readonly CommunityNeed[]): TopNeed[] {
  if (!round?.result) return [];
  return topNeeds(round.result).flatMap((result) => {
    const need = needs.find(({ tenantId, id }) => tenantId === round.tenantId && id === result.need);
    return need ? [{ need, result }] : [];
  });
}
