import { route } from '@react-router/dev/routes';

/** What a draft's lots are judged by. */
export const criteriaRoutes = [
  route('lots/:lotId/criteria', 'routes/criteria-editor/criteria.tsx'),
  route('lots/:lotId/social-value', 'routes/criteria-editor/social-value.tsx'),
  route('lots/:lotId/measures', 'routes/criteria-editor/measures.tsx'),
];
