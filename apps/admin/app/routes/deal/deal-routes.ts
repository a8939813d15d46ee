import { route } from '@react-router/dev/routes';

/** The terms that a draft offers. */
export const dealRoutes = [route('tenders/:tenderId/deal', 'routes/deal/deal.tsx')];
