import { route } from '@react-router/dev/routes';

/** What suppliers find a draft by. */
export const foundByRoutes = [route('tenders/:tenderId/found-by', 'routes/found-by/found-by.tsx')];
