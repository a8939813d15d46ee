import type { EntityManager } from '@mikro-orm/postgresql';

import type { HeardRound, Tender } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';
import type { AnsweredNeed } from '@commonweal/voices';

import { lastRounds, roundsOf } from './asked-rounds.js';
import { type HeardPlace, readPlaces } from './read-places.js';
import { storeGroundwork } from './stored-groundwork.js';

/** The places of a draft with their last rounds. */
export async function heardPlaces(em: EntityManager, draft: Tender): Promise<HeardPlace[]> {
  return readPlaces(em, roundsOf(draft, null, await lastRounds(em, draft.placeCodes)));
}

const HOW =
  'On the page “You said, we did” say where this tender takes it up, what else meets it, or why it is not met.';

/** A gap for each foremost need of each place to which nothing was said. */
export const needGaps = (places: readonly HeardPlace[], answers: readonly AnsweredNeed[]): Fault[] =>
  places.flatMap(({ code, place, needs }, at) =>
    needs.flatMap(({ need: { id, title } }, index) =>
      answers.some(({ need }) => need === id)
        ? []
        : [
            {
              path: `$.placeNeeds[${at}].needs[${index}].answer`,
              message: `${place?.name ?? code} said that it needs “${title}”, and this is not answered yet. ${HOW}`,
            },
          ],
    ),
  );

/** Keeps which rounds a tender was published with: a later one asks for the answers of later tenders. */
export async function keepHeard(em: EntityManager, tender: Tender, places: readonly HeardPlace[]): Promise<void> {
  if (places.length === 0) return;
  const rounds: HeardRound[] = places.map(({ code, round }) => ({
    place: code,
    round: round && { tenantId: round.tenantId, id: round.id },
  }));
  await storeGroundwork(em, tender, { rounds });
}
