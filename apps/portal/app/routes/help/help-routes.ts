import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Acting for others with their agreement, and seeing who acted for oneself. */
export const helpRoutes: readonly RouteConfigEntry[] = [
  route('help', 'routes/help/help.tsx'),
  route('help/new', 'routes/help/start.tsx'),
  route('help/end', 'routes/help/end.ts'),
  route('help/over', 'routes/help/over.tsx'),
  route('account/help', 'routes/help/received.tsx'),
];
