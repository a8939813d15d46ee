import { route } from '@react-router/dev/routes';

/** What a tender is planned to cost. */
export const budgetRoutes = [route('tenders/:tenderId/budget', 'routes/budget/budget.tsx')];
