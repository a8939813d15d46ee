import { type HeardRound, type PlaceNeeds, toGlobalId } from '@commonweal/graphql';
import type { PriorityRound } from '@commonweal/persistence';
import { type AnsweredNeed, type PublishedCount, wasHeard } from '@commonweal/voices';

import type { TopNeed } from '../groundwork/read-places.js';
import type { AnsweredPlace } from '../queries/place-needs.js';

/** A place of a tender as the API shows it. */
export const placeNeedsView = ({ code, place, round, needs, answers }: AnsweredPlace): PlaceNeeds => ({
  ...{ code, place, decile: place?.decile ?? null, round: round && roundView(round) },
  notHeard: !round?.result || !wasHeard(round.result),
  needs: needs.map((need) => needView(need, answers)),
});

function roundView(round: PriorityRound): HeardRound | null {
  const { title, titleCy = null, closedAt, result } = round;
  if (!closedAt || !result) return null;
  return {
    ...{ id: toGlobalId('PriorityRound', round), title, titleCy, countedAt: closedAt },
    ballots: countView(result.ballots),
    channels: result.channels.map(({ channel, ballots }) => ({ channel, ballots: countView(ballots) })),
    smallCountThreshold: result.threshold,
  };
}

const countView = (count: PublishedCount) => ({
  shown: count.shown,
  count: count.shown === 'COUNT' ? count.count : null,
});

function needView({ need, result }: TopNeed, answers: readonly AnsweredNeed[]): PlaceNeeds['needs'][number] {
  const { title, titleCy = null } = need;
  const answer = answers.find((each) => each.need === need.id) ?? null;
  return {
    ...{ needId: toGlobalId('CommunityNeed', need), rank: result.rank ?? 0, title, titleCy, percent: result.percent },
    answer: answer && { uptake: answer.uptake, words: answer.words },
  };
}
