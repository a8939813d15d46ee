import { type RouteConfig, index, route } from '@react-router/dev/routes';

export default [
  index('routes/opportunities/opportunities.tsx'),
  route('opportunities/:id', 'routes/opportunity/opportunity.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
