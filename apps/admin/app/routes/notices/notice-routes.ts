import { route } from '@react-router/dev/routes';

/** Statutory notices of tenders. */
export const noticeRoutes = [
  route('tenders/:tenderId/notices', 'routes/notices/tender-notices.tsx'),
  route('notices/:noticeId', 'routes/notices/notice.tsx'),
];
