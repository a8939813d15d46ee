import { type RouteConfig, index, route } from '@react-router/dev/routes';

import { accountRoutes } from './routes/account/account-routes.js';
import { helpRoutes } from './routes/help/help-routes.js';
import { organisationRoutes } from './routes/organisation/organisation-routes.js';
import { placeRoutes } from './routes/place/place-routes.js';

export default [
  index('routes/opportunities/opportunities.tsx'),
  ...accountRoutes,
  ...helpRoutes,
  ...organisationRoutes,
  ...placeRoutes,
  route('opportunities/:id', 'routes/opportunity/opportunity.tsx'),
  route('themes/:authorityId/:version/:file', 'routes/theme-file.ts'),
  route('form-refused', 'routes/form-refused.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
