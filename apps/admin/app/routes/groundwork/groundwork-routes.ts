import { route } from '@react-router/dev/routes';

/** What a draft stands on. */
export const groundworkRoutes = [
  route('tenders/:tenderId/needs', 'routes/groundwork/needs/needs.tsx'),
  route('tenders/:tenderId/need-first', 'routes/groundwork/need-first/need-first.tsx'),
  route('tenders/:tenderId/before', 'routes/groundwork/before/before.tsx'),
];
