import type { Route } from './+types/rss-feed';
import { feedAnswer } from './feed-answer.server';
import { rssOf } from './rss';

export const loader = ({ request }: Route.LoaderArgs) =>
  feedAnswer(request, { type: 'application/rss+xml', write: rssOf });
