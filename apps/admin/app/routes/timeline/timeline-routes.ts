import { route } from '@react-router/dev/routes';

/** The days of a draft. */
export const timelineRoutes = [route('tenders/:tenderId/timeline', 'routes/timeline/timeline.tsx')];
