import type { Route } from './+types/json-feed-file';
import { feedAnswer } from './feed-answer.server';
import { jsonFeedOf } from './json-feed';

export const loader = ({ request }: Route.LoaderArgs) =>
  feedAnswer(request, { type: 'application/feed+json', write: jsonFeedOf });
