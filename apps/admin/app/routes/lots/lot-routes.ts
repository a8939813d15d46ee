import { route } from '@react-router/dev/routes';

/** The lots of a tender: the list, and one of them. */
export const lotRoutes = [
  route('tenders/:tenderId/lots', 'routes/lots/lots.tsx'),
  route('lots/:lotId', 'routes/lots/lot.tsx'),
];
