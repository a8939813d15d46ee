import {
  type PlaceName,
  type PriorityRound as RoundAnswer,
  type RoundResults,
  type TopNeeds,
  toGlobalId,
} from '@commonweal/graphql';
import type { CommunityNeed } from '@commonweal/persistence';
import { type PublishedCount, type PublishedResult, TOP_NEEDS } from '@commonweal/voices';

import type { KnownRound } from '../queries/known-rounds.js';

/** A round as the graph shows it. */
export function roundView(known: KnownRound): RoundAnswer {
  const { round, phase, authority, area } = known;
  const { areaCode, title, titleCy = null, ballotKind, mostChoices, opensAt, closesAt } = round;
  return {
    ...{ id: toGlobalId('PriorityRound', round), areaCode, title, titleCy, ballotKind, mostChoices, phase },
    ...{ opensAt, closesAt, area: area as PlaceName | null },
    authority: { id: toGlobalId('Organisation', authority), name: authority.name },
    needs: known.needs.map(needView),
    results: resultsView(known),
  };
}

/** The foremost needs of a round that was counted. */
export function topView(known: KnownRound): TopNeeds {
  const round = roundView(known);
  const ranked = round.results?.needs.filter(({ rank }) => typeof rank === 'number') ?? [];
  return { round, needs: ranked.slice(0, TOP_NEEDS) };
}

/** A need as the graph shows it. */
export const needView = (need: CommunityNeed): RoundAnswer['needs'][number] => ({
  roundId: toGlobalId('PriorityRound', { tenantId: need.tenantId, id: need.roundId }),
  ...{ id: toGlobalId('CommunityNeed', need), number: need.number, title: need.title, titleCy: need.titleCy ?? null },
  ...{ byAuthority: need.origin === 'STAFF', state: need.state, reason: need.reason ?? null },
  mergedInto: need.mergedInto ? toGlobalId('CommunityNeed', { tenantId: need.tenantId, id: need.mergedInto }) : null,
});

function resultsView({ round, needs }: KnownRound): RoundResults | null {
  const { closedAt, result } = round;
  if (!closedAt || !result) return null;
  const { ballots, channels, threshold, source }: PublishedResult = result;
  const byId = new Map(needs.map((need) => [need.id, needView(need)]));
  return {
    ...{ countedAt: closedAt, ballots: countView(ballots) },
    channels: channels.map((each) => ({ channel: each.channel, ballots: countView(each.ballots) })),
    needs: result.needs.flatMap((each) => {
      const need = byId.get(each.need);
      const { rank, percent, points } = each;
      return need ? [{ need, rank, percent, points, ballots: countView(each.ballots) }] : [];
    }),
    ...{ smallCountThreshold: threshold, smallCountSource: source },
  };
}

const countView = (count: PublishedCount) => ({
  shown: count.shown,
  count: count.shown === 'COUNT' ? count.count : null,
});
