import { route } from '@react-router/dev/routes';

/** Being told by mail of what is new in a search. */
export const alertRoutes = [
  route('alerts/new', 'routes/alerts/new-alert.tsx'),
  route('alerts/sent', 'routes/alerts/alert-sent.tsx'),
  route('alerts/confirm', 'routes/alerts/confirm-alert.tsx'),
  route('alerts/stop', 'routes/alerts/stop-alert.tsx'),
  route('alerts/one-click', 'routes/alerts/one-click.ts'),
  route('alerts/search', 'routes/alerts/alert-search.ts'),
];
