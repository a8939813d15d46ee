import { route } from '@react-router/dev/routes';

/** A published tender is changed, or ended without a contract. */
export const amendRoutes = [
  route('tenders/:tenderId/amend', 'routes/amend/amend.tsx'),
  route('tenders/:tenderId/abandon', 'routes/amend/abandon.tsx'),
];
