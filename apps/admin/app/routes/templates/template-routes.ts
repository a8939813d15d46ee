import { route } from '@react-router/dev/routes';

/** What tenders begin with. */
export const templateRoutes = [route('templates', 'routes/templates/templates.tsx')];
