import { route } from '@react-router/dev/routes';

/** What comes between a draft and its publication: rehearsal, comments of colleagues, and approval by a second person. */
export const approvalRoutes = [
  route('tenders/:tenderId/approval', 'routes/approval/approval.tsx'),
  route('tenders/:tenderId/comments', 'routes/approval/comments.tsx'),
  route('tenders/:tenderId/rehearsal', 'routes/rehearsal/rehearsal.tsx'),
];
