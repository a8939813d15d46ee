import { type RouteConfig, index, route } from '@react-router/dev/routes';

export default [
  index('routes/opportunities/opportunities.tsx'),
  route('sign-in', 'routes/sign-in/sign-in.tsx'),
  route('sign-out', 'routes/sign-in/sign-out.tsx'),
  route('opportunities/:id', 'routes/opportunity/opportunity.tsx'),
  route('themes/:authorityId/:version/:file', 'routes/theme-file.ts'),
  route('form-refused', 'routes/form-refused.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
