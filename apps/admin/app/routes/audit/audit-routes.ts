import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** What was done to each thing, and the proof of each change. */
export const auditRoutes: readonly RouteConfigEntry[] = [
  route('account/audit', 'routes/audit/account-audit.tsx'),
  route('audit/:eventId', 'routes/audit/entry.tsx'),
  route('bids/:bidId/audit', 'routes/audit/bid-audit.tsx'),
  route('lots/:lotId/audit', 'routes/audit/lot-audit.tsx'),
  route('organisations/:id/audit', 'routes/audit/organisation-audit.tsx'),
  route('organisations/:id/people/:personId/audit', 'routes/audit/member-audit.tsx'),
  route('programs/:programId/audit', 'routes/audit/program-audit.tsx'),
  route('tenders/:tenderId/audit', 'routes/audit/audit.tsx'),
];
