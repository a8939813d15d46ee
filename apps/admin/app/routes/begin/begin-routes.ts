import { route } from '@react-router/dev/routes';

/** Beginning a tender. */
export const beginRoutes = [route('tenders/new', 'routes/begin/begin.tsx')];
