import { type RouteConfig, index, route } from '@react-router/dev/routes';

export default [
  index('routes/tenders/tenders.tsx'),
  route('sign-in', 'routes/sign-in/sign-in.tsx'),
  route('sign-out', 'routes/sign-in/sign-out.tsx'),
  route('tenders/:tenderId', 'routes/tender/tender.tsx'),
  route('tenders/:tenderId/audit', 'routes/audit/audit.tsx'),
  route('lots/:lotId/result', 'routes/result/result.tsx'),
  route('lots/:lotId/proof/:part', 'routes/result/proof.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
