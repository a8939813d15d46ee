import { type RouteConfig, index, route } from '@react-router/dev/routes';

import { accountRoutes } from './routes/account/account-routes.js';
import { alertRoutes } from './routes/alerts/alert-routes.js';
import { helpRoutes } from './routes/help/help-routes.js';
import { noticeRoutes } from './routes/notices/notice-routes.js';
import { organisationRoutes } from './routes/organisation/organisation-routes.js';
import { packRoutes } from './routes/pack/pack-routes.js';
import { placeRoutes } from './routes/place/place-routes.js';
import { priorityRoutes } from './routes/priorities/priority-routes.js';
import { searchRoutes } from './routes/searches/search-routes.js';
import { wardRoutes } from './routes/ward/ward-routes.js';

export default [
  index('routes/opportunities/opportunities.tsx'),
  route('feed.xml', 'routes/opportunities/feeds/rss-feed.ts'),
  route('feed.json', 'routes/opportunities/feeds/json-feed-file.ts'),
  ...accountRoutes,
  ...alertRoutes,
  ...helpRoutes,
  ...noticeRoutes,
  ...organisationRoutes,
  ...packRoutes,
  ...placeRoutes,
  ...priorityRoutes,
  ...searchRoutes,
  ...wardRoutes,
  route('measures', 'routes/measures/measures.tsx'),
  route('opportunities/:id', 'routes/opportunity/opportunity.tsx'),
  route('opportunities/:id/documents/:documentId', 'routes/opportunity/document-file.ts'),
  route('opportunities/:id/changes', 'routes/opportunity/changes.tsx'),
  route('themes/:authorityId/:version/:file', 'routes/theme-file.ts'),
  route('form-refused', 'routes/form-refused.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
