import { type RouteConfig, index, route } from '@react-router/dev/routes';

export default [
  index('routes/tenders/tenders.tsx'),
  route('sign-in', 'routes/sign-in/sign-in.tsx'),
  route('sign-out', 'routes/sign-in/sign-out.tsx'),
  route('tenders/:tenderId', 'routes/tender/tender.tsx'),
  route('lots/:lotId/result', 'routes/result/result.tsx'),
  route('lots/:lotId/proof/:part', 'routes/result/proof.ts'),
  route('programs', 'routes/programs/programs.tsx'),
  route('programs/new', 'routes/programs/new-program.tsx'),
  route('programs/:programId', 'routes/programs/program.tsx'),
  route('programs/:programId/revoke', 'routes/programs/revoke-program.tsx'),
  route('explorer', 'routes/explorer/explorer.tsx'),
  route('explorer/graph', 'routes/explorer/graph.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
