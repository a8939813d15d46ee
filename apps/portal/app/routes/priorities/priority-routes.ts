import { route } from '@react-router/dev/routes';

/** What the people of a place say that it needs. */
export const priorityRoutes = [
  route('places/:code/priorities', 'routes/priorities/area.tsx'),
  route('priorities/:roundId', 'routes/priorities/round.tsx'),
  route('priorities/:roundId/propose', 'routes/priorities/propose.tsx'),
  route('priorities/:roundId/thanks', 'routes/priorities/thanks.tsx'),
];
