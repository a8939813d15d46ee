import { type RouteConfig, index, route } from '@react-router/dev/routes';

import { accountRoutes } from './routes/account/account-routes.js';
import { approvalRoutes } from './routes/approval/approval-routes.js';
import { amendRoutes } from './routes/amend/amend-routes.js';
import { auditRoutes } from './routes/audit/audit-routes.js';
import { beginRoutes } from './routes/begin/begin-routes.js';
import { budgetRoutes } from './routes/budget/budget-routes.js';
import { criteriaRoutes } from './routes/criteria-editor/criteria-routes.js';
import { dealRoutes } from './routes/deal/deal-routes.js';
import { documentRoutes } from './routes/documents/document-routes.js';
import { foundByRoutes } from './routes/found-by/found-by-routes.js';
import { frameworkRoutes } from './routes/frameworks/framework-routes.js';
import { groundworkRoutes } from './routes/groundwork/groundwork-routes.js';
import { lotRoutes } from './routes/lots/lot-routes.js';
import { noticeRoutes } from './routes/notices/notice-routes.js';
import { offlineRoutes } from './routes/offline/offline-routes.js';
import { organisationRoutes } from './routes/organisation/organisation-routes.js';
import { placeFactorRoutes } from './routes/place-factors/place-factor-routes.js';
import { priorityRoutes } from './routes/priorities/priority-routes.js';
import { stagesRoutes } from './routes/stages/stages-routes.js';
import { questionRoutes } from './routes/questions/question-routes.js';
import { templateRoutes } from './routes/templates/template-routes.js';
import { timelineRoutes } from './routes/timeline/timeline-routes.js';
import { whatIfRoutes } from './routes/tender/what-if/what-if-routes.js';
import { wordsRoutes } from './routes/words/words-routes.js';

export default [
  index('routes/tenders/tenders.tsx'),
  ...accountRoutes,
  ...approvalRoutes,
  ...amendRoutes,
  ...beginRoutes,
  ...budgetRoutes,
  ...criteriaRoutes,
  ...dealRoutes,
  ...documentRoutes,
  ...foundByRoutes,
  ...frameworkRoutes,
  ...groundworkRoutes,
  ...lotRoutes,
  ...noticeRoutes,
  ...offlineRoutes,
  ...organisationRoutes,
  ...auditRoutes,
  ...placeFactorRoutes,
  ...priorityRoutes,
  ...stagesRoutes,
  ...questionRoutes,
  ...templateRoutes,
  ...timelineRoutes,
  ...whatIfRoutes,
  ...wordsRoutes,
  route('tenders/:tenderId', 'routes/tender/tender.tsx'),
  route('lots/:lotId/result', 'routes/result/result.tsx'),
  route('runs/:runId/progress', 'routes/result/progress.ts'),
  route('lots/:lotId/proof/:part', 'routes/result/proof.ts'),
  route('programs', 'routes/programs/programs.tsx'),
  route('programs/new', 'routes/programs/new-program.tsx'),
  route('programs/:programId', 'routes/programs/program.tsx'),
  route('programs/:programId/revoke', 'routes/programs/revoke-program.tsx'),
  route('webhooks', 'routes/webhooks/webhooks.tsx'),
  route('webhooks/new', 'routes/webhooks/new-webhook.tsx'),
  route('webhooks/:webhookId', 'routes/webhooks/webhook.tsx'),
  route('webhooks/:webhookId/remove', 'routes/webhooks/remove-webhook.tsx'),
  route('explorer', 'routes/explorer/explorer.tsx'),
  route('explorer/graph', 'routes/explorer/graph.ts'),
  route('settings/details', 'routes/our-details/our-details.tsx'),
  route('settings/look', 'routes/look/look.tsx'),
  route('settings/look/preview.css', 'routes/look/preview-css.ts'),
  route('themes/:authorityId/:version/:file', 'routes/theme-file.ts'),
  route('form-refused', 'routes/form-refused.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
