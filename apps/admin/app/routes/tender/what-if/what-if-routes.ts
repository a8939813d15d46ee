import { route } from '@react-router/dev/routes';

/** Trying weights on sample bids before publication. */
export const whatIfRoutes = [
  route('lots/:lotId/what-if', 'routes/tender/what-if/what-if.tsx'),
  route('lots/:lotId/what-if/bundle', 'routes/tender/what-if/bundle.ts'),
  route('lots/:lotId/what-if/cases', 'routes/tender/what-if/cases.tsx'),
  route('lots/:lotId/what-if/cases/:number', 'routes/tender/what-if/case.tsx'),
];
