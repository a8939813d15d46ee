import { route } from '@react-router/dev/routes';

/** The stages of a draft's procedure. */
export const stagesRoutes = [route('tenders/:tenderId/stages', 'routes/stages/stages.tsx')];
