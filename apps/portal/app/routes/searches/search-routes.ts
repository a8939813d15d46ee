import { route } from '@react-router/dev/routes';

/** Searches that the people of an organisation keep, and opportunities that match its profile. */
export const searchRoutes = [
  route('searches/new', 'routes/searches/new-search.tsx'),
  route('organisations/:id/searches', 'routes/searches/searches.tsx'),
  route('organisations/:id/for-you', 'routes/for-you/for-you.tsx'),
];
