import { route } from '@react-router/dev/routes';

/** Statutory notices that the national platform accepted, for people and as open contracting data. */
export const noticeRoutes = [
  route('notices', 'routes/notices/notices.tsx'),
  route('notices/:ocid', 'routes/notices/process.tsx'),
  route('notices/:ocid/engagement', 'routes/notices/engagement.tsx'),
  route('ocds/:ocid', 'routes/notices/release-package.ts'),
];
