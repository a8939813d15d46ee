import { badInput, type Cursors, type GlobalId, positionIn } from '@commonweal/graphql';

import type { FeedPlace } from '../changes/change-feed.js';

/** The cursors of an organisation's feed open no other feed. */
const listOf = (organisationId: string) => `changes ${organisationId}`;

type Organisation = Pick<GlobalId, 'id'>;

/** The cursor of a place in the organisation's feed. */
export const feedCursor = (cursors: Cursors, { id }: Organisation, { place, sequence }: FeedPlace): string =>
  cursors.write([listOf(id), String(place), String(sequence)]);

/** @throws a GraphQL BAD_USER_INPUT when it is no cursor of this organisation's feed */
export function feedPlace(cursors: Cursors, { id }: Organisation, cursor: string): FeedPlace {
  const [place, sequence] = positionIn(listOf(id), cursors.read(cursor)).map(Number);
  if (place === undefined || sequence === undefined) throw badInput('`after` is not a cursor of this list');
  return { place, sequence };
}
