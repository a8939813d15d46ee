import { route } from '@react-router/dev/routes';

/** Rounds in which residents say what an area needs. */
export const priorityRoutes = [
  route('priorities', 'routes/priorities/rounds.tsx'),
  route('priorities/new', 'routes/priorities/new-round.tsx'),
  route('priorities/:roundId', 'routes/priorities/round.tsx'),
  route('priorities/:roundId/ballots', 'routes/priorities/ballots.tsx'),
  route('priorities/:roundId/needs/:needId', 'routes/priorities/need.tsx'),
];
